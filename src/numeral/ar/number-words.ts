import { fold } from "#text/fold";

/**
 * What a number word does in a numeral: fills the units, tens or hundreds of a group,
 * or closes the group as its scale.
 *
 *   ثلاثة ملايين | ومئتين وخمسة وأربعين ألفا | وستة
 *   unit  scale    hundred  unit   ten   scale  unit
 */
export interface NumberWord {
  readonly kind: "unit" | "teen-head" | "ten" | "tens" | "hundred" | "scale";
  readonly value: number;
  /** "dual": two of the scale in one word (مئتان، ألفين); "plural": needs a number before it, or means "thousands of". */
  readonly form: "single" | "dual" | "plural";
  /** Only inside a compound: أحد عشر, إحدى وعشرين; alone it is "one of". */
  readonly compoundOnly: boolean;
}

const table = new Map<string, NumberWord>();
const add = (words: string, kind: NumberWord["kind"], value: number, form: NumberWord["form"] = "single", compoundOnly = false) => {
  for (const word of words.split(" ")) table.set(fold(word), { kind, value, form, compoundOnly });
};

add("صفر صفرا", "unit", 0);
add("واحد واحدة واحدا", "unit", 1);
add("أحد إحدى حدى", "unit", 1, "single", true);
add("اثنان اثنين اثنتان اثنتين إثنان إثنين ثنتان ثنتين اتنين", "unit", 2);
add("اثنا اثني اثنتا اثنتي إثنا إثني", "unit", 2, "single", true);
const stems: readonly (readonly [string, string, string])[] = [
  ["ثلاث", "ثلاثة", "ثلاث"],
  ["أربع", "أربعة", "أربع"],
  ["خمس", "خمسة", "خمس"],
  ["ست", "ستة", "ست"],
  ["سبع", "سبعة", "سبع"],
  ["ثمان ثماني ثمانيا", "ثمانية", "ثمان"],
  ["تسع", "تسعة", "تسع"],
];
stems.forEach(([feminine, masculine, tens], i) => {
  const value = i + 3;
  add(`${feminine} ${masculine}`, "unit", value);
  add(`${tens}ون ${tens}ين`, "tens", value * 10);
  for (const stem of new Set([...feminine.split(" "), tens]))
    for (const hundred of ["مئة", "مائة", "مية", "ميت", "مئه"]) add(stem + hundred, "hundred", value * 100);
  // fused in careless typing: خمسةعشر
  add(`${masculine}عشر ${tens}عشرة ${tens}عشر`, "ten", value + 10);
});
["ثلاثا", "أربعا", "خمسا", "ستا", "سبعا"].forEach((w, i) => add(w, "unit", i + 3));
add("تسعا", "unit", 9);
add("تلات تلاتة", "unit", 3);
add("عشرون عشرين", "tens", 20);
add("عشر عشرة", "ten", 10);
add("أحدعشر إحدىعشرة احدعش", "ten", 11);
add("اثناعشر اثنيعشر اثنتاعشرة اثنتيعشرة", "ten", 12);
add("مئة مائة مية", "hundred", 100);
add("مئتان مئتين مائتان مائتين ميتين مئتا مئتي مائتا مائتي", "hundred", 200, "dual");
add("مئات مئاتٍ", "hundred", 100, "plural");
const scales: readonly (readonly [number, string, string, string])[] = [
  [1e3, "ألف ألفا", "ألفان ألفين ألفي", "آلاف ألوف"],
  [1e6, "مليون مليونا", "مليونان مليونين مليوني", "ملايين"],
  [1e9, "مليار مليارا بليون بليونا", "ملياران مليارين ملياري", "مليارات بلايين"],
  [1e12, "تريليون تريليونا ترليون ترليونا", "تريليونان تريليونين ترليونين", "تريليونات ترليونات"],
  [12, "دزينة", "دزينتان دزينتين", "دزينات"],
];
for (const [value, single, dual, plural] of scales) {
  add(single, "scale", value);
  add(dual, "scale", value, "dual");
  add(plural, "scale", value, "plural");
}

/** Folded number words, without proclitics. */
export const numberWords: ReadonlyMap<string, NumberWord> = table;

export interface FractionWord {
  readonly denominator: number;
  /** Duals say two of it, plurals need a numerator. */
  readonly form: "single" | "dual" | "plural";
}

/** Folded fraction words. */
export const fractionWords: ReadonlyMap<string, FractionWord> = new Map<string, FractionWord>(
  (
    [
      [2, "نصف نصفا", "نصفان نصفين", "أنصاف"],
      [3, "ثلث", "ثلثان ثلثين ثلثا ثلثي", "أثلاث"],
      [4, "ربع", "ربعان ربعين", "أرباع"],
      [5, "خمس", "خمسان خمسا خمسي", "أخماس"],
      [6, "سدس", "سدسان سدسا سدسي", "أسداس"],
      [7, "سبع", "سبعان سبعي", "أسباع"],
      [8, "ثمن", "ثمنان ثمني", "أثمان"],
      [9, "تسع", "تسعان تسعي", "أتساع"],
      [10, "عشر", "عشرا", "أعشار"],
    ] as const
  ).flatMap(([denominator, single, dual, plural]) => [
    ...single.split(" ").map((w) => [fold(w), { denominator, form: "single" as const }] as const),
    ...dual.split(" ").map((w) => [fold(w), { denominator, form: "dual" as const }] as const),
    ...plural.split(" ").map((w) => [fold(w), { denominator, form: "plural" as const }] as const),
  ]),
);

/** Fraction words that are cardinals too: one fifth only before a definite singular (خمس الساعة, not خمس ساعات). */
export const cardinalLikeFractions: ReadonlySet<string> = new Set(["خمس", "سبع", "تسع", "عشر"].map(fold));

/** Folded ordinal words without the article: units of an ordinal compound, and the tens that may follow. */
export const ordinalWords: ReadonlyMap<string, number> = new Map(
  (
    [
      [1, "أول أولى أولا"],
      [2, "ثاني ثانية ثان ثانيا"],
      [3, "ثالث ثالثة ثالثا"],
      [4, "رابع رابعة رابعا"],
      [5, "خامس خامسة خامسا"],
      [6, "سادس سادسة سادسا"],
      [7, "سابع سابعة"],
      [8, "ثامن ثامنة"],
      [9, "تاسع تاسعة"],
      [10, "عاشر عاشرة"],
    ] as const
  ).flatMap(([value, words]) => words.split(" ").map((w) => [fold(w), value] as const)),
);

/** حادي is one only in a compound: الحادي عشر, الحادية والعشرين. */
export const compoundOrdinalOne: ReadonlySet<string> = new Set(["حادي", "حادية", "واحد", "واحدة"].map(fold));
