import type { Draft, Scene } from "../draft.ts";
import { readWord } from "../word-reading.ts";

/** Ground between two places: "بين X وY", "على الطريق من X إلى Y", "طريق X - Y". */
export interface Stretch {
  readonly first: number;
  readonly second: number;
  /** First token of the words. */
  readonly from: number;
  readonly rule: "between" | "road";
}

const roads = new Set(["طريق", "شارع", "اوتوستراد", "اتوستراد", "خط"]);
const roadAdjectives = /^(الرابط|الواصل|الدولي|السريع|العام|الرئيسي|الممتد|الواصله|الرابطه|الساحلي|الصحراوي|ما|السياره)$/;
const dashes = new Set(["-", "–", "—", "ـ", "/"]);

export function findStretches(scene: Scene, drafts: readonly Draft[], cues: readonly (string | null)[]): Stretch[] {
  const found: Stretch[] = [];
  for (let i = 0; i + 1 < drafts.length; i++) {
    const a = drafts[i]!;
    const b = drafts[i + 1]!;
    const { tokens } = scene;
    if (tokens[a.from]!.sentence !== tokens[b.from]!.sentence || a.inner) continue;
    const gap = b.from - a.to;
    const joined = gap === 0 && b.clitics === "و";
    const dashed = gap === 1 && dashes.has(tokens[a.to]!.raw) && b.clitics === "";
    const routed = gap === 1 && tokens[a.to]!.folded === "الي" && b.clitics === "";
    const titledRoad = a.title !== null && roads.has(a.title.title.word);
    if (titledRoad && (dashed || (gap === 0 && b.clitics === "" && !b.title))) {
      found.push({ first: i, second: i + 1, from: a.from, rule: "road" });
      continue;
    }
    const road = roadBefore(scene, a.from - 1);
    if (cues[i] === "بين" && joined)
      found.push({ first: i, second: i + 1, from: road ?? a.from - 1, rule: road === null ? "between" : "road" });
    else if (road !== null && ((cues[i] === "من" && routed) || (dashed && cues[i] !== "من")))
      found.push({ first: i, second: i + 1, from: road, rule: "road" });
  }
  return found;
}

/** "الطريق الدولي الرابط [بين|من] …": the road word before a place, if one is there. */
function roadBefore({ tokens }: Scene, at: number): number | null {
  let k = at;
  const sentence = tokens[at]?.sentence;
  while (
    k >= 0 &&
    k > at - 4 &&
    tokens[k]!.sentence === sentence &&
    (/^(بين|من|ما)$/.test(tokens[k]!.folded) || roadAdjectives.test(tokens[k]!.folded))
  )
    k--;
  if (k < 0 || tokens[k]!.sentence !== sentence) return null;
  const title = readWord(tokens[k]!).title;
  return title && roads.has(title.form.title.word) ? k : null;
}
