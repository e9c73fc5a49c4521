import { wordSet } from "./words.ts";

/** With the article: the report's country. */
export const homelands = wordSet("بلاد وطن مملكة سلطنة جمهورية");
/** With the article: where it happened. */
export const hereWords = wordSet("مكان موقع ناحية");
/** Before a nationality adjective they mean the country. */
export const territories = wordSet(
  "أراض أراضي أراضى مدن محافظات قرى بلدات سواحل أجواء مياه تراب ولايات أقاليم مناطق شوارع حدود مدينة بلدة قرية",
);
/** Right before a place's title they show that the place is meant, not the institution: "وجهاء القضاء", "شوارع القضاء". */
export const peopleAndWays = wordSet(
  "أهالي أهل سكان وجهاء أبناء عشائر شوارع مداخل مخارج أطراف محيط مركز قرى مناطق بساتين قائممقام أنحاء عموم دخول مغادرة حدود إدارة",
);
