/** hand/common-words.txt, checked against the gazetteer: only words that are names of places are kept. */
import { readFileSync } from "node:fs";
import { fold } from "./text.mjs";

/** Names that a report means as places even without a cue: they stay out of the list whatever else bears them. */
const always = new Set(
  [
    "غزة",
    "القدس",
    "حلب",
    "الشام",
    "الخليل",
    "الكويت",
    "القاهرة",
    "السليمانية",
    "الحسكة",
    "الرياض",
    "الحديدة",
    "الأنبار",
    "العريش",
    "الزاوية",
    "الكاظمية",
    "المحمودية",
  ].map(fold),
);

/** [folded name, reason] of each common word, whether or not a place bears it. */
export function commonWords(path) {
  const words = new Map();
  for (const line of readFileSync(path, "utf8").split("\n")) {
    if (!line || line.startsWith("#")) continue;
    const colon = line.indexOf(":");
    for (const word of line
      .slice(colon + 1)
      .trim()
      .split(/\s+/))
      if (!words.has(fold(word))) words.set(fold(word), { word, reason: line.slice(0, colon) });
  }
  for (const word of always) words.delete(word);
  return words;
}

/** The table: those common words that are, with or without the article, a name or variant of a place. */
export function commonWordsTable(words, rows) {
  const bearers = new Map();
  const bear = (name, row) => {
    const key = fold(name);
    if (!bearers.has(key)) bearers.set(key, row);
  };
  for (const row of rows)
    for (const name of [row.ar, ...row.variants]) {
      bear(name, row);
      bear(name.replace(/^ال/, ""), row);
      if (!name.startsWith("ال")) bear(`ال${name}`, row);
      // the spellings under which the reader knows a name as well
      if (name.includes("ئ")) bear(name.replaceAll("ئ", "ي"), row);
      if (name.endsWith("اء")) bear(name.slice(0, -1), row);
    }
  const lines = [...words]
    .filter(([key]) => bearers.has(key))
    .map(([key, { word, reason }]) => `${word}\t${reason}; also ${bearers.get(key).en}`);
  return `name\treason\n${lines.sort().join("\n")}\n`;
}
