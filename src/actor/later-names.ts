import type { Draft } from "./draft.ts";
import { lastPart } from "./persons.ts";
import type { Reading } from "./reading.ts";

const clitics = /^$|^[وفبلك]$|^[وف][بل]$/;

/**
 * Later (and, in titles, earlier) mentions of a named person by the last part of the name: "الكاظمي" after
 * "مصطفى الكاظمي". Family names without article that are everyday words need a verb or title before them.
 */
export function laterNames(r: Reading, drafts: readonly Draft[]): Draft[] {
  const byFirst = new Map<string, { words: string[]; person: Draft }[]>();
  for (const d of drafts) {
    if (d.form !== "person") continue;
    const words = lastPart(r, d);
    if (!words.length) continue;
    const list = byFirst.get(words[0]!) ?? [];
    if (!list.some((x) => x.words.join(" ") === words.join(" "))) list.push({ words, person: d });
    byFirst.set(words[0]!, list);
  }
  if (!byFirst.size) return [];
  const taken: boolean[] = [];
  for (const d of drafts) for (let i = d.from; i < d.to; i++) taken[i] = true;
  for (const d of drafts) if (d.title) for (let i = d.title.from; i < d.title.to; i++) taken[i] = true;
  const found: Draft[] = [];
  // a word ends as its stem does: turns most tokens away before their readings are looked up
  let ends = 0;
  for (const word of byFirst.keys()) ends |= 1 << (word.charCodeAt(word.length - 1) & 31);
  for (const t of r.tokens) {
    if (!(ends & (1 << (t.folded.charCodeAt(t.folded.length - 1) & 31))) || taken[t.index] || t.kind !== "word") continue;
    for (const f of t.forms) {
      const candidates = byFirst.get(f.stem);
      if (!candidates || !clitics.test(f.prefix)) continue;
      const hit = candidates.find((c) => c.words.every((w, k) => k === 0 || r.tokens[t.index + k]?.folded === w));
      if (!hit || !plausible(r, t.index, f.stem)) continue;
      const to = t.index + hit.words.length;
      found.push({
        ...hit.person,
        from: t.index,
        to,
        headToken: t.index,
        prefix: f.prefix,
        phrase: { from: t.index, to },
        rule: "later-name",
        title: null,
        nameRange: { from: t.index, to, prefix: f.prefix },
        antecedent: hit.person,
        outer: null,
      });
      break;
    }
  }
  return found;
}

function plausible(r: Reading, i: number, stem: string): boolean {
  const w = r.words[i]!;
  const place = r.placeAt[i];
  if (place?.use === "location" && place.cue) return false;
  const everyday = w.heads.length || w.verb || w.common || w.stop || w.adjectives.length || (w.name && !stem.startsWith("ال"));
  if (!everyday) return true;
  const before = r.words[i - 1];
  const sameSentence = r.tokens[i - 1]?.sentence === r.tokens[i]!.sentence;
  if (!sameSentence) return stem.startsWith("ال") || w.name > 0;
  return !!before && (before.verb || before.stop) && !(w.adjectives.length && before.heads.length);
}
