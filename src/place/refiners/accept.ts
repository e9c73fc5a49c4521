import { happeningNouns, locativeWords } from "../ar/cues.ts";
import { draftName, type Approach, type Draft, type Scene } from "../draft.ts";
import type { Clues } from "../clues.ts";
import type { NameEntry } from "../gazetteer.ts";
import { needCue } from "../ar/common-names.ts";
import { isProminent } from "../parsers/named.ts";
import { stemIn } from "../word-reading.ts";
import type { Holding } from "./containment.ts";
import { isPower } from "./use.ts";
import { distanceKm } from "../geometry.ts";
import { holds } from "../resolve.ts";
import { fold } from "#text/fold";

/** Preposition or clitic that leads to the place, folded; null where none. */
export function readCue({ tokens }: Scene, draft: Draft, approach: Approach | null): string | null {
  if (approach) return approach.cue;
  const clitic = draft.clitics.replace(/^[وف]/, "");
  if (clitic) return clitic;
  const before = tokens[draft.from - 1];
  if (!before || before.sentence !== tokens[draft.from]!.sentence) return null;
  if (locativeWords.has(before.folded)) return before.folded;
  const bare = /^[وفب]/.test(before.folded) ? before.folded.slice(1) : "";
  return locativeWords.has(bare) ? bare : null;
}

const placing = new Set(["في", "ب", "من", "الي", "نحو", "صوب", "داخل", "وسط", "باتجاه", "خارج", "بين", "عند", "حول", "فوق"]);
/** Cues that carry even the name of a city of a country that the report doesn't tell of. */
const carrying = new Set(["في", "الي", "من", "فوق"]);
const labels = new Set([":", "–", "—", "-", "("]);

/** "ترمسعيا: انهال ملثمون", "الحلة – اغتيال شيخ": the name as the label of what follows. */
function isLabel({ tokens }: Scene, d: Draft): boolean {
  const opening = tokens[d.from - 1];
  const start =
    !opening ||
    opening.sentence !== tokens[d.from]!.sentence ||
    (labels.has(opening.raw) && tokens[d.from - 2]?.sentence !== opening.sentence);
  return start && d.clitics === "" && labels.has(tokens[d.to]?.raw ?? "") && tokens[d.to]!.sentence === tokens[d.from]!.sentence;
}

/**
 * Which drafts are places. Strong names and titled ones are; a weak name needs a cue, a neighbour in a list, or a holder;
 * a common word needs a stated holder or a mention with its title elsewhere in the report.
 */
export function acceptDrafts(
  scene: Scene,
  drafts: readonly Draft[],
  approaches: readonly (Approach | null)[],
  holders: readonly (Holding | null)[],
  cues: readonly (string | null)[],
  dateline: string | null,
  clues: Clues,
): boolean[] {
  const { tokens } = scene;
  const nameOf = (d: Draft) => draftName(tokens, d);
  // without any clue every country may be the report's
  const atHome = (d: Draft) =>
    clues.country === null || d.entries.some((e) => e.place.country === null || clues.countryShare(e.place.country) >= 0.15);
  // a city abroad needs a cue as well: "صواريخ بركان" is no place in Morocco
  const accepted = drafts.map(
    (d, i) =>
      d.strength === 3 ||
      (d.strength === 2 &&
        ((cues[i]?.length ?? 0) > 1 ||
          // "زيارته لستراسبورغ"
          (cues[i] !== null && nameOf(d).length > 5 && !nameOf(d).startsWith("ال")) ||
          atHome(d) ||
          // "الإذاعة والتلفزيون" of Cairo is no quarter of Khartoum, but "تل أبيب" is where it is
          (d.nameTo > d.nameFrom + 1 && d.entries.some(isProminent)) ||
          d.entries.some((e) => isPower(e.place, nameOf(d))))),
  );
  const known = new Set<string>();
  if (dateline) known.add(fold(dateline));
  drafts.forEach((d, i) => {
    if (accepted[i] && d.entries.length) known.add(nameOf(d));
  });
  for (let round = 0; round < 2; round++) {
    drafts.forEach((d, i) => {
      if (accepted[i]) return;
      const holder = holders[i];
      const outer = holder && !holder.soft && accepted[holder.outer] ? drafts[holder.outer]! : null;
      const held = outer !== null && isHeld(d, outer, approaches[holder!.outer] ?? null);
      const beside = neighbour(drafts, accepted, i);
      const cue = cues[i] ?? null;
      const before = drafts[i - 1];
      const label = isLabel(scene, d) || (before !== undefined && accepted[i - 1] === true && isNextLabel(scene, before, d));
      const carried = d.strength > 0 && (label || (cue !== null && carrying.has(cue))) && d.entries.some((e) => carries(e, nameOf(d), cue));
      // a weak name of a country that the report doesn't tell of is a word
      if (!atHome(d) && !held && !carried && !known.has(nameOf(d))) return;
      const placed =
        approaches[i]?.kind === "distance" ||
        approaches[i]?.kind === "direction" ||
        (cue !== null && placing.has(cue)) ||
        // "قذائف على سديروت", but "على متنه"
        (cue === "علي" && clues.country !== null && nameOf(d).length > 4);
      const ok =
        known.has(nameOf(d)) ||
        held ||
        (d.strength > 0 ? placed || beside || label || approaches[i] !== null || happensIn(scene, d) : (beside && placed) || label);
      if (!ok) return;
      accepted[i] = true;
      known.add(nameOf(d));
    });
  }
  return accepted;
}

/** "الخرطوم، لاهاي (رويترز)": the second place of a dateline that stands in the text. */
function isNextLabel({ tokens }: Scene, first: Draft, d: Draft): boolean {
  const opening = tokens[first.from - 1];
  return (
    (!opening || opening.sentence !== tokens[first.from]!.sentence) &&
    d.from === first.to + 1 &&
    tokens[first.to]!.raw === "،" &&
    d.clitics === "" &&
    labels.has(tokens[d.to]?.raw ?? "")
  );
}

/** Whether a cue alone makes a name the place abroad: a large place, or after "في" a town whose name is long enough to be no other word. */
function carries({ place, bare }: NameEntry, name: string, cue: string | null): boolean {
  if (isProminent({ place, bare })) return name.length > 3 || ((place.population ?? 0) > 1_000_000 && cue !== "من");
  const town = place.kind === "city" || place.kind === "town" || place.kind === "admin2";
  return !bare && town && cue === "في" && name.length > 4 && !name.startsWith("ال") && !needCue.has(name);
}

/** "تفجير الحلة", "ضحايا الطيونة": what happens, and those it happens to, stand before the place. */
function happensIn({ tokens }: Scene, d: Draft): boolean {
  const before = tokens[d.from - 1];
  return d.clitics === "" && before?.sentence === tokens[d.from]!.sentence && stemIn(before, happeningNouns) !== null;
}

/** Whether some place of the name lies in, or beside, some place of the holder's name. */
function isHeld(inner: Draft, outer: Draft, approach: Approach | null): boolean {
  const withinKm = approach ? (approach.km === null ? 150 : approach.km * 1.4 + 20) : null;
  return inner.entries.some(({ place }) =>
    outer.entries.some((o) => (withinKm === null ? holds(o.place, place) : distanceKm(o.place, place) <= withinKm)),
  );
}

/** Joined by و to an accepted place right before or after. */
function neighbour(drafts: readonly Draft[], accepted: readonly boolean[], i: number): boolean {
  const d = drafts[i]!;
  const before = drafts[i - 1];
  if (before && accepted[i - 1] && before.to === d.from && d.clitics.startsWith("و")) return true;
  const after = drafts[i + 1];
  if (before && accepted[i - 1] && before.title?.title.kinds[0] === "road" && d.from - before.to === 1 && d.clitics === "") return true;
  return after !== undefined && accepted[i + 1] === true && after.from === d.to && after.clitics.startsWith("و");
}
