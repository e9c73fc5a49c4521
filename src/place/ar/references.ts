import { wordSet } from "./words.ts";

/** With the article: the report's country. */
export const homelands = wordSet("بلاد وطن مملكة سلطنة جمهورية");
/** With the article: where it happened. */
export const hereWords = wordSet("مكان موقع ناحية");
/** Before a nationality adjective they mean the country. */
export const territories = wordSet(
  "أراض أراضي أراضى مدن محافظات قرى بلدات سواحل أجواء مياه تراب ولايات أقاليم مناطق شوارع حدود مدينة بلدة قرية",
);
