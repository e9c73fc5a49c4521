import type { EventTime } from "#model/event";
import type { TimeMention } from "#model/mention";
import type { Candidate } from "./candidates.ts";
import type { Feature, Features } from "./feature.ts";
import { dateRelation } from "./attributes.ts";
import { bucket, clauseBreak } from "./keep.ts";
import { distance, rivalsBetween, sentencesNear, side, type Built } from "./nearness.ts";
import type { Scene } from "./scene.ts";
import { shiftDate } from "./shift-date.ts";

const leaning = ["background", "perfect", "plan", "modal", "negation", "ongoing"] as const;

export interface TimeOption {
  readonly time: EventTime | null;
  readonly features: Features;
}

/** Ways to date an event: a time expression of its sentence or near it, an earlier event's date, the publication day, no date. */
export function timeOptions(scene: Scene, c: Candidate, built: readonly Built[], here: readonly Candidate[]): TimeOption[] {
  const { analysis, feature: F } = scene;
  const sentence = analysis.sentences[c.sentence]!;
  const options: TimeOption[] = [];
  const tense = c.pos === "verb" ? c.form.tense : "noun";
  const inSentence = scene.timesIn(c.sentence).filter((m) => m.to <= sentence.to && m.role !== "window");
  const main = built[0];
  const day = analysis.document.publishedAt?.slice(0, 10) ?? null;
  const relationOf = (time: { readonly start: string | null; readonly end: string | null }) =>
    dateRelation(time.start, time.end, analysis.document.publishedAt);
  // "the attack" leans on what was told before more than "an attack" does
  const how = /ال/.test(c.prefix) || c.form.suffix !== "" ? "definite" : c.pos;
  const add = (m: TimeMention, where: string) => {
    const value = m.value ?? anchored(m, main, analysis.document.publishedAt);
    if (!value?.start) return;
    const d = distance(c, m);
    const f: Feature[] = [
      F`where:${where}`,
      F`role:${m.role}`,
      F`precision:${value.precision}`,
      F`rule:${m.rule}`,
      F`where:${where},tense:${tense}`,
      F`where:${where},role:${m.role}`,
      F`at-sentence:${bucket(c.sentence - scene.lead, [-1, 0, 2])},where:${where}`,
      F`when:${relationOf(value)},where:${where}`,
      F`when:${relationOf(value)},tense:${tense},where:${where}`,
      F`as-main:${main ? value.start === main.time?.start : "first"},where:${where}`,
      F`t:${c.type},where:${where}`,
      F`how:${how},where:${where}`,
    ];
    if (where === "here") {
      const before = scene.tokens[m.from - 1];
      if (before?.kind === "word") f.push(F`word:${before.forms.at(-1)!.stem}`, F`word:${before.forms.at(-1)!.stem},${side(c, m)}`);
      f.push(F`l:${c.rule.lemma},${side(c, m)}`);
      f.push(F`gap:${bucket(d, [0, 2, 5, 10, 18])},${side(c, m)}`, F`gap:${bucket(d, [2, 6, 14])},${side(c, m)},${c.pos}`);
      const between = m.from >= c.to ? clauseBreak(scene, c.to, m.from) : clauseBreak(scene, m.to, c.from);
      f.push(F`break:${between},${side(c, m)}`);
      f.push(F`rivals:${bucket(rivalsBetween(here, c, m), [0, 1, 2])},${side(c, m)}`);
      const nearest = inSentence.every((o) => o === m || distance(c, o) >= d);
      f.push(F`nearest:${nearest}`, F`only:${inSentence.length === 1}`, F`nearest:${nearest},break:${between}`);
      if (m.from === sentence.from || m.from === sentence.from + 1) f.push("time-opens");
    }
    options.push({ time: { ...value, evidence: m.span }, features: f });
    // what has gone on since a day goes on to the day of the report
    if (m.role === "since" && day && value.start < day)
      options.push({
        time: { ...value, end: day, certain: false, reason: "since then, up to the publication day", evidence: m.span },
        features: [
          ...f,
          "until-now",
          F`until-now,tense:${tense}`,
          F`until-now,t:${c.type}`,
          F`until-now,frame:${c.rule.frame}`,
          F`until-now,plural:${c.form.number}`,
        ],
      });
  };
  for (const m of inSentence) add(m, "here");
  for (const near of sentencesNear(scene, c.sentence))
    for (const m of scene.timesIn(near)) {
      if (m.role === "window" || m.role === "since") continue;
      const s = analysis.sentences[near]!;
      if (s.index === c.sentence - 1) add(m, s.paragraph === sentence.paragraph ? "prev-same-par" : "prev");
      else if (s.index === scene.lead) add(m, "lead");
      else if (s.paragraph === sentence.paragraph && s.index < c.sentence) add(m, "par");
      else if (s.index === c.sentence + 1 && s.paragraph === sentence.paragraph) add(m, "next");
    }
  const last = built.at(-1);
  const hereWord = inSentence.length ? "timed" : "untimed";
  const inherit = (b: Built, name: string) => {
    const sameSentence = b.candidate.sentence === c.sentence;
    const f: Feature[] = [
      F`${name}`,
      F`${name},${hereWord}`,
      F`${name},tense:${tense}`,
      F`${name},same:${sameSentence}`,
      F`${name},type:${b.candidate.type === c.type}`,
      F`${name},gap:${bucket(c.sentence - b.candidate.sentence, [0, 1, 2, 4])}`,
      F`${name},has:${b.time?.start ? "date" : "none"}`,
      F`${name},t:${c.type}`,
      F`${name},how:${how}`,
      F`${name},how:${how},type:${b.candidate.type === c.type}`,
      F`${name},word:${b.candidate.rule.lemma === c.rule.lemma}`,
      F`${name},from:${b.candidate.type}>${c.type}`,
      F`${name},claim:${scene.claimed[c.from]}`,
    ];
    if (b.time?.start)
      f.push(
        F`${name},when:${relationOf(b.time)}`,
        F`${name},when:${relationOf(b.time)},tense:${tense}`,
        F`${name},when:${relationOf(b.time)},${hereWord}`,
      );
    for (const cue of leaning) if (scene.has(cue, Math.max(sentence.from, c.from - 4), c.from)) f.push(F`${name},b:${cue}`);
    if (b.time?.start) options.push({ time: { ...b.time, certain: false, reason: "same time as the event before" }, features: f });
  };
  if (last) inherit(last, "inherit-last");
  if (main && main !== last) inherit(main, "inherit-main");
  // an earlier event of the type with a day of its own: the same happening told again
  const alike = built.findLast((b) => b.candidate.type === c.type && b.time?.start);
  if (alike && alike !== last && alike !== main) inherit(alike, "inherit-alike");
  const cuesOf = (name: string) => {
    const f: Feature[] = [
      name,
      F`${name},${hereWord}`,
      F`${name},tense:${tense}`,
      F`${name},t:${c.type}`,
      F`${name},frame:${c.rule.frame}`,
      F`${name},at:${bucket(c.sentence - scene.lead, [-1, 0, 2, 5])}`,
      F`${name},quoted:${scene.quoted[c.from]! >= 0}`,
      F`${name},claim:${scene.claimed[c.from]}`,
      F`${name},how:${how}`,
      F`${name},l:${c.rule.lemma}`,
      F`${name},main:${main?.time?.start ? relationOf(main.time) : "none"},${hereWord}`,
      F`${name},main:${main?.time?.start ? relationOf(main.time) : "none"},tense:${tense}`,
      F`${name},weak:${c.rule.weak}`,
      F`${name},prefix:${c.prefix.replace(/^[وف](?=.|$)/, "")}`,
    ];
    for (const cue of ["background", "plan", "modal", "negation", "denial", "perfect", "ongoing", "request", "purpose"] as const) {
      if (scene.has(cue, Math.max(sentence.from, c.from - 4), c.from)) f.push(F`${name},b:${cue}`);
      if (scene.has(cue, sentence.from, sentence.to)) f.push(F`${name},s:${cue}`);
    }
    if (inSentence.some((m) => m.value?.start === analysis.document.publishedAt?.slice(0, 10))) f.push(F`${name},today-here`);
    return f;
  };
  if (day)
    options.push({
      time: {
        start: day,
        end: day,
        precision: "day",
        certain: false,
        reason: "undated act of the report's present: publication day",
        evidence: null,
      },
      features: cuesOf("publication"),
    });
  options.push({ time: null, features: cuesOf("none") });
  return options;
}

/** The value of a time said relative to another event: that is the report's first dated event, else the publication day. */
function anchored(m: TimeMention, main: Built | undefined, publishedAt: string | null): EventTime | null {
  const base = main?.time?.start ?? publishedAt?.slice(0, 10);
  const start = base && m.offset ? shiftDate(base, m.offset) : null;
  return start
    ? { start, end: start, precision: "day", certain: false, reason: "counted from the report's main event", evidence: m.span }
    : null;
}
