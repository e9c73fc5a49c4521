import type { ActorKind } from "#model/actor";
import type { NumberMention } from "#model/mention";
import type { Draft } from "./draft.ts";
import type { Reading } from "./reading.ts";

const crowds = /^(ال)?(عشرات|مئات|الاف|ملايين)$/;
const others = /^(اخرون|اخرين|اخرى|اخران|الاخرون|الاخرين)$/;
const some = /^(و|ف)?(احدهم|احداهن|احدهما|بعضهم|غالبيتهم|معظمهم|جميعهم|كلهم|اغلبهم|هؤلاء|بعضهن)$/;

/**
 * People without a head noun: a nationality ("خمسة فلسطينيين", "عراقي"), a crowd ("العشرات", "مئات"), others and
 * some of those named before ("ستة آخرون", "أحدهم", "ثلاثة منهم").
 */
export function headlessAt(r: Reading, i: number): Draft | null {
  const t = r.tokens[i]!;
  if (t.kind === "punctuation" || r.inTime[i]) return null;
  if (t.kind === "word") {
    const national = nationalAt(r, i);
    if (national) return national;
    const counted = r.numberEnd[i];
    if (others.test(t.folded)) return draft(counted ? counted.from : i, i + 1, i, "", "others", counted?.value ?? null, true);
    if (some.test(t.folded))
      return draft(i, i + 1, i, /^[وف](?!لا)/.test(t.folded) && t.folded[0] !== "ب" ? t.folded[0]! : "", "some", one(t.folded), true);
    for (const f of t.forms) {
      if (!/^([وفبل]|ال|وال|فال)?$/.test(f.prefix) || !crowds.test(f.stem)) continue;
      return crowdAt(r, i, f.prefix);
    }
  }
  const number = r.numberOver[i];
  const next = r.tokens[number?.to ?? -1];
  if (number && number.from === i && number.value.value !== null && next && /^من(هم|هن)$/.test(next.folded))
    return draft(i, number.to + 1, i, "", "some", number.value, true);
  return null;
}

const harms =
  /^(و|ب|ل)?(مقتل|قتل|اصابه|جرح|استشهاد|اعتقال|توقيف|احتجاز|خطف|اختطاف|اغتيال|اعدام|محاكمه|ترحيل|سراح|وفاه|تسليم|جثه|عوده|اسر)$/;
const one = (word: string) => (/احد/.test(word) ? { value: 1, low: 1, best: 1, high: 1, approximate: false } : null);

/** "مئات في الساحة", "العشرات": only where no counted noun follows. */
function crowdAt(r: Reading, i: number, prefix: string): Draft | null {
  let to = i + 1;
  while (/^(الالاف|الاف|المئات)$/.test(r.tokens[to]?.folded ?? "")) to++;
  const next = r.tokens[to];
  const word = r.words[to];
  const closed = !next || next.kind !== "word" || word!.stop || word!.verb || word!.prepositional || r.inTime[to];
  const definite = prefix.endsWith("ال") || to > i + 1;
  if (!closed && !definite) return null;
  return draft(i, to, i, prefix.replace(/ال$/, ""), "crowd", r.numberOver[i]?.value ?? null, false);
}

function nationalAt(r: Reading, i: number): Draft | null {
  const a = r.words[i]!.adjectives.find((x) => x.entry.country && /^([وفبل]|ال|وال|فال|لل|بال)?$/.test(x.prefix));
  if (!a || r.inPlace[i] || r.words[i]!.name === 2) return null;
  const counted = r.numberEnd[i];
  const before = r.tokens[i - 1];
  const joined = before && before.sentence === r.tokens[i]!.sentence;
  const beforeWord = joined ? r.words[i - 1]! : undefined;
  const crowd = joined && before.forms.some((f) => crowds.test(f.stem));
  // beside a noun it is that noun's adjective
  const free = !joined || beforeWord!.stop || beforeWord!.verb || before.kind === "punctuation";
  const people =
    a.number !== "s" || (!a.definite && free && /^(ان|كان|وكان|قتل|اصيب|جرح|خطف|من)$/.test(before?.folded ?? "") && !a.feminine);
  // "مقتل فلسطيني", "إصابة إسرائيليين": the noun of harm governs a person, it is not described
  const harmed = joined && harms.test(before.folded) && !a.definite && a.prefix === "" && !a.feminine;
  if (!counted && !crowd && !harmed && !(free && people)) return null;
  if (counted && !crowd && a.prefix !== "") return null;
  const from = counted ? counted.from : crowd ? i - 1 : i;
  return {
    ...draft(
      from,
      i + 1,
      i,
      from === i ? a.prefix : "",
      "national",
      counted?.value ?? (crowd ? (r.numberOver[i - 1]?.value ?? null) : null),
      false,
    ),
    head: a.entry.lemma,
    country: a.entry.country,
    name: { ar: null, en: a.number === "s" && !counted ? `${a.entry.en} person` : `${a.entry.en} people` },
  };
}

function draft(
  from: number,
  to: number,
  headToken: number,
  prefix: string,
  rule: string,
  count: NumberMention["value"] | null,
  bare: boolean,
): Draft {
  const kind: ActorKind = "civilians";
  return {
    from,
    to,
    headToken,
    prefix,
    phrase: { from, to },
    rule,
    form: "group",
    sort: "people",
    head: null,
    kind,
    actorId: null,
    country: null,
    name: null,
    title: null,
    nameRange: null,
    count,
    casualty: null,
    anaphoric: false,
    antecedent: null,
    outer: null,
    bare,
    plural: true,
  };
}
