import { fold } from "#text/fold";
import { wordFact } from "#text/word-fact";
import { wordClasses } from "./ar/word-classes.ts";

const byWord = new Map<string, string[]>();
for (const [name, words] of Object.entries(wordClasses))
  for (const word of words.split(" ").map(fold)) {
    const known = byWord.get(word);
    if (!known) byWord.set(word, [name]);
    else if (!known.includes(name)) known.push(name);
  }

const none: readonly string[] = [];

/** What a word is about ("gun", "market"): the classes of its fullest reading that has any; most words have one or none. */
export const classesOf = wordFact((t): readonly string[] => {
  if (t.kind !== "word") return none;
  for (const { stem } of t.forms) {
    const classes = byWord.get(stem);
    if (classes) return classes;
  }
  return none;
});
