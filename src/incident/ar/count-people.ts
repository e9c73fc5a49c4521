/** The dual and its genitive, the plural after 3 to 10, the singular that 11 to 99 take, and that of hundreds. */
interface Forms {
  readonly one: string;
  readonly two: string;
  readonly twoGenitive: string;
  readonly few: string;
  readonly many: string;
  readonly hundred: string;
}

const nouns = {
  killed: { one: "قتيل", two: "قتيلان", twoGenitive: "قتيلين", few: "قتلى", many: "قتيلا", hundred: "قتيل" },
  wounded: { one: "جريح", two: "جريحان", twoGenitive: "جريحين", few: "جرحى", many: "جريحا", hundred: "جريح" },
  casualty: {
    one: "قتيل أو جريح",
    two: "قتيلان أو جريحان",
    twoGenitive: "قتيلين أو جريحين",
    few: "قتلى وجرحى",
    many: "قتيلا وجريحا",
    hundred: "قتيل وجريح",
  },
  detained: { one: "معتقل", two: "معتقلان", twoGenitive: "معتقلين", few: "معتقلين", many: "معتقلا", hundred: "معتقل" },
  abducted: { one: "مخطوف", two: "مخطوفان", twoGenitive: "مخطوفين", few: "مخطوفين", many: "مخطوفا", hundred: "مخطوف" },
  displaced: { one: "نازح", two: "نازحان", twoGenitive: "نازحين", few: "نازحين", many: "نازحا", hundred: "نازح" },
} as const satisfies Record<string, Forms>;
export type PeopleNoun = keyof typeof nouns;

/**
 * A count with its noun, in agreement: قتيل واحد، قتيلان، 3 قتلى، 11 قتيلا، 100 قتيل، 103 قتلى.
 * Digits from three on, as newsrooms print tolls.
 */
export function countPeople(count: number, noun: PeopleNoun, grammar: "nominative" | "genitive" = "nominative"): string {
  const forms: Forms = nouns[noun];
  if (count === 1) return noun === "casualty" ? forms.one : `${forms.one} واحد`;
  if (count === 2) return grammar === "genitive" ? forms.twoGenitive : forms.two;
  // the last two digits rule: 103 قتلى, 111 قتيلا; 101, 102 and round hundreds take the bare singular
  const rest = count % 100;
  if (rest >= 3 && rest <= 10) return `${count} ${forms.few}`;
  return `${count} ${rest >= 11 ? forms.many : forms.hundred}`;
}
