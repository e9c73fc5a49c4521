import { fold } from "#text/fold";

// Agencies by the names that newsrooms give them, one agency a line; the first name stands for all.
const agencies: readonly (readonly string[])[] = [
  ["فرانس برس", "أ.ف.ب", "أ ف ب", "ا ف ب", "أف ب"],
  ["رويترز", "رويتر"],
  ["أسوشيتد برس", "اسوشييتد برس", "أ.ب", "أ ب"],
  ["د.ب.أ", "د ب أ", "الألمانية"],
  ["الأناضول"],
  ["شينخوا"],
  ["إيتار تاس", "تاس"],
  ["سبوتنيك"],
  ["نوفوستي"],
  ["إفي", "إ.ف.ي"],
  ["سانا"],
  ["واع", "الأنباء العراقية"],
  ["وفا"],
  ["بترا"],
  ["واس", "الأنباء السعودية"],
  ["وام", "أنباء الإمارات"],
  ["كونا"],
  ["قنا"],
  ["سبأ"],
  ["سونا"],
  ["أ.ش.أ", "أ ش أ", "أنباء الشرق الأوسط"],
  ["وال", "الأنباء الليبية"],
  ["وات", "تونس إفريقيا للأنباء"],
  ["إرنا", "ارنا"],
  ["فارس"],
  ["تسنيم"],
];

const plain = (name: string) =>
  fold(name)
    .replace(/[.\s]+/g, " ")
    .trim();
const known = new Map(agencies.flatMap(([first, ...others]) => [first!, ...others].map((name) => [plain(name), plain(first!)] as const)));

/** How far into a text its dateline and lead reach, and how far from the end its credit stands. */
const headLength = 220;
const tailLength = 60;

const credit =
  /(?:نقلا عن|نقلته|نقلتها|بحسب ما نقلت|المصدر ?:|المصدر|وكالات ?:) ?(?:مراسل |موقع )?(?:وكاله |الوكاله )?(?:الانباء )?([\p{L}. ]{2,40})/gu;
const bracket = /\(([\p{L}. ]{2,30})\)/gu;
const agencyWord = /(?:وكاله|للانباء)/u;

/**
 * Whose account a report is. One that carries an agency's dateline or credit, or is told "نقلا عن وكالة …"
 * from its lead on, is the agency's account, and the paper that prints it no second source. Else its
 * publisher's; a report without a publisher stands for itself.
 */
export function sourceOf({ id, publisher, text }: { id: string; publisher: string | null; text: string }): string {
  const agency = carriedAgency(text);
  if (agency) return `a:${agency}`;
  if (!publisher) return `d:${id}`;
  return `${known.has(bareName(publisher)) ? "a" : "p"}:${known.get(bareName(publisher)) ?? bareName(publisher)}`;
}

/** A publisher's name without the words that only say what it is: "وكالة رويترز للأنباء" -> "رويترز". */
function bareName(publisher: string): string {
  const name = plain(publisher);
  const bare = name.replace(/^وكاله (?:ال)?انباء |^وكاله | للانباء$/gu, "").trim();
  return bare === "" ? name : bare;
}

function carriedAgency(text: string): string | null {
  const body = text.indexOf("\n") >= 0 && text.indexOf("\n") < 200 ? text.slice(text.indexOf("\n") + 1) : text;
  const head = fold(body.slice(0, headLength));
  const tail = fold(body.slice(-tailLength));
  for (const part of head === tail ? [head] : [head, tail]) {
    for (const [, name] of part.matchAll(bracket)) {
      const agency = known.get(plain(name!));
      if (agency) return agency;
    }
    for (const [whole, name] of part.matchAll(credit)) {
      const words = plain(name!).split(" ");
      for (let n = Math.min(3, words.length); n > 0; n--) {
        const agency = known.get(words.slice(0, n).join(" "));
        if (agency) return agency;
      }
      // an agency that is on no list, where it is called one
      if (agencyWord.test(whole))
        return words
          .slice(0, words[1] === "للانباء" ? 1 : 2)
          .join(" ")
          .replace(/ للانباء$/u, "");
    }
  }
  return null;
}
