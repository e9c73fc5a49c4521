import { fold } from "#text/fold";

/** How a phrase beside a numeral bends it. */
export type Bound = "about" | "at-least" | "at-most" | "more-than" | "less-than";

const entries = (bound: Bound, phrases: string) =>
  phrases
    .split("|")
    .map((p) => fold(p.trim()))
    .filter(Boolean)
    .map((p) => [p, bound] as const);

/** Folded phrases before a numeral, longest wins. */
export const boundsBefore: ReadonlyMap<string, Bound> = new Map([
  ...entries(
    "about",
    `نحو | نحوا من | حوالي | حوالى | قرابة | زهاء | ما يقارب | ما يقرب من | يقارب | تقارب | ما يناهز | يناهز | تناهز | تقريبا | بحدود | في حدود | حدود
     | يقدر ب | تقدر ب | يقدر عددهم ب | ما مجموعه تقريبا | ما يعادل تقريبا | قريب من | قريبا من`,
  ),
  ...entries(
    "at-least",
    `ما لا يقل عن | لا يقل عن | لا تقل عن | لا يقلون عن | ما لا تقل عن | ما لا يقل عددهم عن | لا يقل عددهم عن | على الأقل | في الأقل | على أقل تقدير | كحد أدنى | لا أقل من | ليس أقل من
     | ما ليس أقل من | أكثر من أو يساوي | اكثر من او يساوي | يساوي أو أكثر من | وما لا يقل عن`,
  ),
  ...entries(
    "at-most",
    `لا يتجاوز | لا تتجاوز | لم يتجاوز | لم تتجاوز | لا يتجاوزون | لا يتعدى | لا تتعدى | لم يتعد | لا يزيد على | لا يزيد عن | لا تزيد على | لا تزيد عن | ما لا يزيد على | ما لا يزيد عن
     | على الأكثر | كحد أقصى | لا يفوق | لا تفوق | ليس أكثر من | لا أكثر من | أقل من أو يساوي | أصغر من أو يساوي | يساوي أو أقل من | بالكاد`,
  ),
  ...entries(
    "more-than",
    `أكثر من | أكبر من | أعلى من | أزيد من | بأكثر من | ما يزيد على | ما يزيد عن | ما يزيد عددهم على | يزيد على | يزيد عن | تزيد على | تزيد عن | يزيد عددهم على | يزيد عددهم عن | زاد على | زاد عن | زادت على | زادت عن
     | يتجاوز | تتجاوز | تجاوز | تجاوزت | يتجاوزون | تخطى | تخطت | يتخطى | تتخطى | فوق | يفوق | تفوق | ما يفوق | فاق | فاقت | ما ينيف على | ينيف على | ما يربو على | يربو على | تربو على | نيف و | ما يتجاوز | ما فوق`,
  ),
  ...entries("less-than", "أقل من | اقل من | أدنى من | أصغر من | دون | تحت | ما يقل عن | يقل عن | تقل عن | ما دون | بأقل من"),
]);

/** Folded phrases after a numeral or after the noun that it counts. */
export const boundsAfter: ReadonlyMap<string, Bound> = new Map([
  ...entries("at-least", "على الأقل | في الأقل | على أقل تقدير | كحد أدنى | أو أكثر | فأكثر | أو يزيد | فما فوق | في أقل تقدير"),
  ...entries("at-most", "على الأكثر | كحد أقصى | أو أقل | على أكثر تقدير | فأقل"),
  ...entries("about", "تقريبا | أو نحوها | أو نحو ذلك | أو ما يقارب ذلك"),
]);

export const longestBound = 4;

/** First and last words of the phrases before, to turn most tokens away at once. */
export const boundHeads: ReadonlySet<string> = new Set([...boundsBefore.keys()].map((p) => p.split(" ")[0]!));
export const boundTails: ReadonlySet<string> = new Set([...boundsBefore.keys()].map((p) => p.split(" ").at(-1)!));
/** First words of the phrases after. */
export const afterHeads: ReadonlySet<string> = new Set([...boundsAfter.keys()].map((p) => p.split(" ")[0]!));
