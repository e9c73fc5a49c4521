import type { NumberMention } from "#model/mention";
import type { Token } from "#model/token";
import { distanceGlue, dualUnits, kilometres, nearWords, offshoreWords, seaMiles } from "../ar/cues.ts";
import { meanBearing, type Approach, type Draft, type Scene } from "../draft.ts";
import { readWord, stemIn } from "../word-reading.ts";

const linking = new Set(["من", "عن"]);

/**
 * Words before a place that point beside it, read backwards from the place:
 *
 *   على بعد نحو 50 كلم شمال غربي مدينة بغداد
 *           <-- distance <- bearing <- place
 *   إلى الشرق من الرقة · بالقرب من الحدود · قبالة سواحل ليبيا
 *
 * and a distance that follows: "شمال بغداد بنحو 50 كلم". null where the place itself is meant.
 */
export function readApproach(scene: Scene, draft: Draft, numbers: readonly NumberMention[]): Approach | null {
  const { tokens } = scene;
  const sentence = tokens[draft.from]!.sentence;
  const clitics = draft.clitics.replace(/^[وف]/, "");
  if (clitics && clitics !== "ل") return null;
  const inside = (i: number) => i >= 0 && tokens[i]!.sentence === sentence;
  let k = draft.from - 1;
  if (inside(k) && !clitics && linking.has(tokens[k]!.folded)) k--;
  const turns: number[] = [];
  const words: string[] = [];
  let last = k + 1;
  while (inside(k) && turns.length < 2) {
    const reading = readWord(tokens[k]!).bearing;
    if (!reading || scene.taken[k]) break;
    if (clitics === "ل" && !reading.definite && !/(ي|يه)$/.test(tokens[k]!.folded)) break;
    turns.push(reading.degrees);
    words.unshift(tokens[k]!.folded);
    last = k;
    k--;
    if (reading.clitics) break;
  }
  const bearing = meanBearing(turns);
  const distance =
    distanceBefore(tokens, k, sentence, numbers) ?? (turns.length ? distanceAfter(tokens, draft.to, sentence, numbers) : null);
  if (distance && (turns.length || k < draft.from - 1))
    return { from: Math.min(distance.from, last), bearing, km: distance.km, kind: "distance", cue: words.join(" ") || "بعد" };
  if (turns.length) {
    let from = last;
    if (inside(from - 1) && /^(الي|في|من|ب)$/.test(tokens[from - 1]!.folded) && tokens[from]!.folded.startsWith("ال")) from--;
    const near = stemIn(tokens[from - 1], nearWords);
    if (near && inside(from - 1) && clitics === "ل") from--;
    return { from, bearing, km: null, kind: "direction", cue: words.join(" ") };
  }
  if (!inside(k) || scene.taken[k]) return null;
  const offshore = offshoreAt(tokens, k, inside);
  if (offshore !== null) return { from: offshore, bearing: null, km: null, kind: "offshore", cue: tokens[offshore]!.folded };
  const near = stemIn(tokens[k], nearWords) ?? (clitics === "ل" || k < draft.from - 1 ? definiteNear(tokens[k]!) : null);
  if (near === null || (near === "ناحيه" && clitics === "")) return null;
  return { from: k, bearing: null, km: null, kind: "near", cue: near };
}

const definiteNear = (token: Token) => (nearWords.has(token.folded) ? token.folded : null);

function offshoreAt(tokens: readonly Token[], k: number, inside: (i: number) => boolean): number | null {
  const said = stemIn(tokens[k], offshoreWords);
  if (said === null) return null;
  if (said === "قباله") return k;
  return inside(k - 1) && stemIn(tokens[k - 1], offshoreWords) === "قباله" ? k - 1 : null;
}

/** "[على بعد] [نحو] 50 كلم" that ends at token k. */
function distanceBefore(
  tokens: readonly Token[],
  k: number,
  sentence: number,
  numbers: readonly NumberMention[],
): { from: number; km: number } | null {
  let i = k;
  while (i >= 0 && i > k - 3 && distanceGlue.has(tokens[i]!.folded)) i--;
  if (i < 0 || tokens[i]!.sentence !== sentence) return null;
  let factor = 1;
  if (seaMiles.has(tokens[i]!.folded)) {
    factor = 1.852 / 1.609;
    i--;
  }
  const unit = stemIn(tokens[i], unitWords);
  if (unit === null) return null;
  const perUnit = kilometres.get(unit)! * factor;
  let from = i;
  let count: number | null = null;
  if (dualUnits.has(unit)) count = 2;
  else {
    const number = numberEnding(tokens, i - 1, numbers);
    if (number) ({ count, from } = number);
    else if (/^(بضع|بضعه|عشرات)$/.test(tokens[i - 1]?.folded ?? "")) {
      count = tokens[i - 1]!.folded === "عشرات" ? 30 : 5;
      from = i - 1;
    }
  }
  if (count === null) return null;
  while (from > 0 && tokens[from - 1]!.sentence === sentence && stemIn(tokens[from - 1], distanceGlue) !== null) from--;
  return { from, km: count * perUnit };
}

const unitWords: ReadonlySet<string> = new Set(kilometres.keys());

/** "بنحو 50 كلم" after the place. */
function distanceAfter(
  tokens: readonly Token[],
  at: number,
  sentence: number,
  numbers: readonly NumberMention[],
): { from: number; km: number } | null {
  let i = at;
  if (!tokens[i]?.folded.startsWith("ب") || tokens[i]!.sentence !== sentence) return null;
  if (stemIn(tokens[i], distanceGlue) !== null && tokens[i]!.kind === "word") i++;
  for (let unit = i; unit < Math.min(i + 5, tokens.length); unit++) {
    const said = stemIn(tokens[unit], unitWords);
    if (said === null) continue;
    const number = dualUnits.has(said) ? { count: 2, from: unit } : numberEnding(tokens, unit - 1, numbers);
    return number && number.from <= i + 1 ? { from: tokens.length, km: number.count * kilometres.get(said)! } : null;
  }
  return null;
}

function numberEnding(tokens: readonly Token[], at: number, numbers: readonly NumberMention[]): { count: number; from: number } | null {
  const token = tokens[at];
  if (!token) return null;
  // numbers may span their unit: look for one that covers the token
  let low = 0;
  let high = numbers.length - 1;
  while (low <= high) {
    const mid = (low + high) >> 1;
    const n = numbers[mid]!;
    if (n.to <= at) low = mid + 1;
    else if (n.from > at) high = mid - 1;
    else {
      const count = n.value.value ?? n.value.best ?? n.value.low;
      return count === null ? null : { count, from: n.from };
    }
  }
  if (token.kind !== "number") return null;
  const count = Number(token.folded.replaceAll(",", ""));
  return Number.isFinite(count) ? { count, from: at } : null;
}
