import type { PlaceMention } from "#model/mention";
import type { Place } from "#model/place";
import { PhraseIndex } from "#lexicon/phrase-index";
import {
  bodyNames,
  bodyNouns,
  bodyOnlyWithNext,
  functionWords,
  givenNames,
  isFeminineVerb,
  personTitles,
  stateNouns,
  stateVerbs,
} from "../ar/bodies.ts";
import { capitals } from "../ar/countries.ts";
import type { Approach, Draft, Scene } from "../draft.ts";
import { readWord, stemIn } from "../word-reading.ts";

const longestBody = 6;
const bodies = new PhraseIndex<true>(bodyNames.map((name) => [name, true] as const));

/** Whether token `at` stands inside the fixed name of a body. */
function inBodyName({ tokens }: Scene, at: number): boolean {
  for (let k = Math.max(0, at - longestBody + 1); k <= at; k++) {
    const match = bodies.longestAt(tokens, k);
    if (match && match.to > at) return true;
  }
  return false;
}

/** Whether a place is a country or the capital of one: these act as well as lie. */
export const isPower = (place: Place, folded: string): boolean =>
  place.kind === "country" || (place.country !== null && capitals.get(place.country) === folded);

/** What the words around make of a place. `power`: a country or a capital. */
export function readUse(scene: Scene, draft: Draft, approach: Approach | null, power: boolean): PlaceMention["use"] {
  const { tokens } = scene;
  if (inBodyName(scene, draft.nameFrom)) return "part-of-name";
  const start = approach ? Math.min(approach.from, draft.from) : draft.from;
  const sentence = tokens[draft.from]!.sentence;
  const before = tokens[start - 1]?.sentence === sentence ? tokens[start - 1] : undefined;
  const preposition = draft.clitics.replace(/^[وف]/, "");
  if (!preposition && before?.kind === "word") {
    const noun = stemIn(before, bodyNouns);
    if (noun !== null && !functionWords.has(before.folded) && !(draft.title && bodyOnlyWithNext.has(noun))) return "part-of-name";
    if (!draft.title && !approach && !draft.clitics && isPersonBefore(scene, start - 1)) return "part-of-name";
  }
  if (!power || approach || draft.title) return "location";
  const after = tokens[draft.to]?.sentence === sentence ? tokens[draft.to] : undefined;
  if (preposition === "ل" || (!preposition && before && stemIn(before, stateNouns) !== null)) {
    // "مع بغداد", "موالية لأنقرة": a party, not a spot
    if (before && (stemIn(before, stateNouns) !== null || readWord(before).demonym)) return "metonym";
    if (!before || before.kind !== "word") return preposition === "ل" ? "metonym" : "location";
  }
  if (preposition) return "location";
  if (before && before.kind === "word" && isStateVerb(before.forms)) return "metonym";
  if (after && after.kind === "word" && isStateVerb(after.forms) && (!before || before.kind !== "word" || isClauseOpener(before.folded)))
    return "metonym";
  return "location";
}

const isStateVerb = (forms: readonly { stem: string; prefix: string }[]) =>
  forms.some((f) => stateVerbs.has(f.stem) && !f.prefix.endsWith("ال"));
const isClauseOpener = (folded: string) => /^(ان|لكن|فيما|بينما|حيث|كما|اذ|وان)$/.test(folded) || isFeminineVerb(folded);

/** A given name or a person's title right before. */
function isPersonBefore({ tokens }: Scene, at: number): boolean {
  const token = tokens[at]!;
  if (givenNames.has(token.folded) || (token.folded.startsWith("و") && givenNames.has(token.folded.slice(1)))) return true;
  return stemIn(token, personTitles) !== null || personTitles.has(token.folded);
}
