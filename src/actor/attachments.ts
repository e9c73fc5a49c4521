import type { PlaceMention } from "#model/mention";
import type { Reading } from "./reading.ts";
import type { Phrase } from "./phrase-model.ts";

/** The phrase parser, handed in: phrases hold attachments and attachments phrases. */
export type ParsePhrase = (r: Reading, at: number, attach: boolean, depth: number) => Phrase | null;

export interface Attachment {
  readonly to: number;
  readonly inner: readonly Phrase[];
  readonly place: PlaceMention | null;
}

const affiliations =
  /^(ال)?(تابع|موال|موالي|منظم|رافض|داعم|مطالب|مندد|مشارك|مقرب|منتم|منتمي|مرتبط|محسوب|منضو|منضوي|مدعوم|متحالف|متعاون|منسوب|قريب|خارج|منشق|مؤيد|مناصر|مناهض|معارض|معادي|محسوب)(ه|ون|ين|ان|ات|تان|تين)?$/;
const affiliationVerbs = /^(ينتمي|تنتمي|ينتمون|يتبع|تتبع|يتبعون|ترتبط|يرتبط|يرتبطون|ترفع)$/;
/** Heads whose holder is told by "في": "مصدر في وزارة الداخلية". */
const memberHeads = new Set(
  "مصدر مسؤول ضابط قيادي عضو ناشط موظف طبيب عامل جندي قائد باحث خبير ممرض مسعف عنصر شرطي مستشار متحدث ناطق مقاتل عسكري منتسب محقق مفتش مهندس نائب وزير مدير طالب استاذ متطوع مراقب محلل لواء فوج كتيبه وحده سريه فرقه فصيل مجموعه خليه خلية سائق نزيل سجين محكمه ممثل مندوب زعيم رئيس نظير".split(
    " ",
  ),
);
const unitRecipients = new Set("لجنه جبهه جهاز قياده تحالف حلف".split(" "));
const recipients = new Set(
  "شركه بنك حركه حزب مجلس هيئه لجنه مركز مرصد شبكه منظمه صندوق مؤسسه جمعيه رابطه اتحاد مكتب مفوضيه وكاله برنامج ادراه مديريه امانه ديوان دائره معهد".split(
    " ",
  ),
);

/** What binds to a phrase from its end on: "من", "في", "ب", "ل", "باسم", "التابع ل"; null where nothing does. */
export function attachmentAt(r: Reading, p: Phrase, depth: number, parse: ParsePhrase): Attachment | null {
  const at = p.to;
  const t = r.tokens[at];
  if (!t || t.kind !== "word" || t.sentence !== r.tokens[p.from]!.sentence || r.inTime[at]) return null;
  const head = p.head;
  const sort = head?.entry.sort;
  const lemma = head?.entry.lemma ?? "";
  if (t.folded === "من") return fromAttachment(r, p, at, depth, parse);
  if (t.folded === "في" || t.folded === "داخل" || t.folded === "ب") {
    if (p.known || !memberHeads.has(lemma)) return null;
    return (
      bodyAt(r, at + 1, ["", "ال"], depth, parse) ??
      (sort === "people" && (!p.definite || p.modified) && p.coreTo === p.to ? placeAfter(r, at + 1, lemma) : null)
    );
  }
  if (lemma === "قائم" && t.folded === "بالاعمال") {
    const next = r.words[at + 1]?.adjectives.some((a) => a.definite);
    return { to: next ? at + 2 : at + 1, inner: [], place: null };
  }
  if (t.folded === "لدي" && /^(سفير|مندوب|ممثل|مبعوث|قنصل)$/.test(lemma)) return anyActor(r, at + 1, depth, parse);
  if (t.folded === "باسم" && /^(متحدث|ناطق)$/.test(lemma)) return anyActor(r, at + 1, depth, parse);
  if (t.folded === "بلسان" && lemma === "ناطق") return anyActor(r, at + 1, depth, parse);
  if (affiliations.test(t.folded)) return affiliationAt(r, at, depth, p, parse);
  if (affiliationVerbs.test(t.folded) && !p.definite) return affiliationAt(r, at, depth, p, parse);
  const prefix = /^(لل|ل|بال|ب)/.exec(t.folded)?.[0];
  if (!prefix) return null;
  if (prefix.startsWith("ب")) {
    if (sort !== "people" || p.known || !memberHeads.has(lemma)) return null;
    return bodyAt(r, at, ["ب", "بال"], depth, parse);
  }
  if (p.known) return null;
  if (sort === "thing" || sort === "unit" || (sort === "people" && (head!.entry.title || memberHeads.has(lemma)))) {
    const inner = bodyAt(r, at, ["ل", "لل"], depth, parse);
    if (inner) return inner;
    if (sort !== "people" && !unitRecipients.has(lemma)) return null;
  }
  if (sort === "people" && /^لشؤون$/.test(t.folded)) return abstractAt(r, at);
  if (
    ((sort === "body" || unitRecipients.has(lemma)) && (p.adjectives.length || recipients.has(lemma)) && p.definite) ||
    (sort === "people" && head!.entry.title && p.adjectives.length && p.definite)
  )
    return bodyAt(r, at, ["ل", "لل"], depth, parse) ?? (r.words[at]!.verb ? null : abstractAt(r, at));
  return null;
}

/** "من الفرقة السادسة", "من عناصر التنظيم", "من الأنبار": membership or origin. */
function fromAttachment(r: Reading, p: Phrase, at: number, depth: number, parse: ParsePhrase): Attachment | null {
  const sort = p.head?.entry.sort;
  if (p.known || sort === "body") return null;
  const inner = parse(r, at + 1, true, depth + 1);
  if (inner && (inner.prefix === "" || inner.prefix === "ال")) {
    const innerSort = inner.known ? "unit" : inner.head!.entry.sort;
    if (inner.head?.entry.casualty && p.head?.entry.lemma !== "جثه") return null;
    const unit = innerSort === "unit" || innerSort === "body" || !!inner.known;
    const open = !p.definite && (sort === "people" || sort === "unit");
    if (sort === "unit" && unit) return withConjoined(r, inner, depth, parse);
    if (open && (unit || innerSort === "people")) return withConjoined(r, inner, depth, parse);
    return null;
  }
  if (p.definite || (sort !== "people" && sort !== "unit")) return null;
  const place = r.placeAt[at + 1];
  if (place && place.use !== "metonym") return { to: place.to, inner: [], place };
  const word = r.words[at + 1];
  const demonym = word?.adjectives.find((a) => a.entry.country && a.definite && a.number === "p");
  return demonym ? { to: at + 2, inner: [], place: null } : null;
}

/** "الجيش والحشد العشائري" after "من": one force of both. */
function withConjoined(r: Reading, inner: Phrase, depth: number, parse: ParsePhrase): Attachment {
  const next = r.tokens[inner.to];
  if (next?.kind === "word" && next.folded.startsWith("و") && next.sentence === r.tokens[inner.from]!.sentence) {
    const other = parse(r, inner.to, false, depth + 1);
    if (
      other &&
      /^و(ال)?$/.test(other.prefix) &&
      (other.known || other.head!.entry.sort === "unit" || other.head!.entry.sort === inner.head?.entry.sort)
    )
      return { to: other.to, inner: [inner, other], place: inner.place };
  }
  return { to: inner.to, inner: [inner], place: inner.place };
}

function bodyAt(r: Reading, at: number, prefixes: readonly string[], depth: number, parse: ParsePhrase): Attachment | null {
  const t = r.tokens[at];
  if (!t) return null;
  const inner = parse(r, at, true, depth + 1);
  if (!inner || !prefixes.includes(inner.prefix)) return null;
  const sort = inner.known ? "unit" : inner.head!.entry.sort;
  // a district in "في محافظة …" is where, not whose
  if (inner.place && /^(محافظه|قضاء|ولايه|دوله|مملكه)$/.test(inner.head?.entry.lemma ?? "")) return null;
  const hospital = inner.head?.entry.kind === "medical";
  if (sort === "unit" || sort === "body" || hospital || (prefixes[0] === "ل" && inner.head?.entry.title && inner.definite))
    return { to: inner.to, inner: [inner], place: inner.place };
  return null;
}

function anyActor(r: Reading, at: number, depth: number, parse: ParsePhrase): Attachment | null {
  if (/^[«"“]$/.test(r.tokens[at]?.raw ?? "")) {
    const quoted = anyActor(r, at + 1, depth, parse);
    return quoted && /^[»"”]$/.test(r.tokens[quoted.to]?.raw ?? "") ? { ...quoted, to: quoted.to + 1 } : quoted;
  }
  const inner = parse(r, at, true, depth + 1);
  if (inner && (inner.prefix === "" || inner.prefix === "ال")) return withConjoinedNone(inner);
  const t = r.tokens[at];
  const place = r.placeAt[at];
  if (place) return { to: place.to, inner: [], place };
  return t?.kind === "word" && t.folded.startsWith("ال") ? { to: at + 1, inner: [], place: null } : null;
}
const withConjoinedNone = (inner: Phrase): Attachment => ({ to: inner.to, inner: [inner], place: inner.place });

/** "التابعة للواء 59", "الموالية للمشير خليفة حفتر", "خلية ترتبط بتنظيم داعش", "المعترف بها دوليا". */
function affiliationAt(r: Reading, at: number, depth: number, p: Phrase, parse: ParsePhrase): Attachment | null {
  const word = r.tokens[at]!.folded;
  if (word.startsWith("ال") !== p.definite && !affiliationVerbs.test(word)) return null;
  const next = r.tokens[at + 1];
  if (!next || next.kind !== "word") return null;
  const detached = /^(من|الي|علي|عن)$/.test(next.folded);
  const start = detached ? at + 2 : at + 1;
  const inner = parse(r, start, true, depth + 1);
  const allowed = detached ? ["", "ال"] : ["ل", "لل", "ب", "بال", "", "ال"];
  if (inner && allowed.includes(inner.prefix)) return { to: inner.to, inner: [inner], place: inner.place };
  const place = r.placeAt[start];
  if (place) return { to: place.to, inner: [], place };
  if (/^(لها|له|لهم|لهما|بها)$/.test(next.folded)) return { to: at + 2, inner: [], place: null };
  return null;
}

/** "لحقوق الإنسان", "لشؤون اللاجئين": what a body is for. */
function abstractAt(r: Reading, at: number): Attachment | null {
  let to = at + 1;
  for (let n = 0; n < 3; n++) {
    const t = r.tokens[to];
    if (t?.kind !== "word" || t.sentence !== r.tokens[at]!.sentence || r.inTime[to] || r.words[to]!.stop || r.words[to]!.verb) break;
    if (r.placeAt[to] && n === 0 && !t.folded.startsWith("و")) {
      to = r.placeAt[to]!.to;
      return { to, inner: [], place: null };
    }
    if (!t.folded.startsWith("ال") && !(t.folded.startsWith("وال") && n > 0)) break;
    to++;
  }
  if (to === at + 1 && !r.tokens[at]!.folded.startsWith("لل")) return null;
  return { to, inner: [], place: null };
}

function placeAfter(r: Reading, at: number, lemma: string): Attachment | null {
  const place = r.placeAt[at];
  return place && /^(مسؤول|مصدر|مدير|ناشط|باحث|طبيب|قيادي|محكمه)$/.test(lemma) ? { to: place.to, inner: [], place } : null;
}
