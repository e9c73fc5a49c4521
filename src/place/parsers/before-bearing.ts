import { functionWords } from "../ar/bodies.ts";
import { notNames } from "../ar/name-words.ts";
import type { Approach, Draft, Scene } from "../draft.ts";
import { readWord } from "../word-reading.ts";

const leading = new Set(["في", "من", "الي", "نحو", "باتجاه", "صوب", "وفي", "ففي", "ومن", "شهدت", "علي"]);
const pauses = new Set(["،", "("]);

/**
 * Names that nobody knows, given away by the bearing after them: "في نانتير، غربي باريس", "شهدت رعنانا شمال تل أبيب".
 * A wrong guess costs only the name: the point is that of the bearing.
 */
export function readBeforeBearings(scene: Scene, drafts: readonly Draft[], approaches: readonly (Approach | null)[]): Draft[] {
  const { tokens, taken } = scene;
  const found: Draft[] = [];
  approaches.forEach((approach, i) => {
    if (!approach || (approach.kind !== "direction" && approach.kind !== "distance")) return;
    let k = approach.from - 1;
    if (pauses.has(tokens[k]?.raw ?? "")) k--;
    const token = tokens[k];
    const before = tokens[k - 1];
    if (
      !token ||
      !before ||
      token.kind !== "word" ||
      taken[k] ||
      before.sentence !== token.sentence ||
      token.sentence !== tokens[approach.from]!.sentence
    )
      return;
    const previous = drafts[i - 1];
    if (previous && previous.to > k) return;
    const word = token.folded;
    if (
      !leading.has(before.folded) ||
      word.length < 3 ||
      functionWords.has(word) ||
      notNames.has(word) ||
      notNames.has(word.replace(/^ال/, ""))
    )
      return;
    const reading = readWord(token);
    if (reading.title || reading.bearing || reading.demonym || reading.refers) return;
    found.push({
      from: k,
      to: k + 1,
      nameFrom: k,
      nameTo: k + 1,
      clitics: "",
      title: null,
      entries: [],
      strength: 3,
      rule: "name-before-bearing",
      inner: null,
      quarter: null,
      reference: null,
    });
  });
  return found;
}
