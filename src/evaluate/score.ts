import type { ReportEvent, TollRange } from "#model/event";
import type { ReportRecord } from "#model/record";
import { kilometres, normalise, occurrences, overlap, rangeOf } from "./compare.ts";
import type { GoldEvent, GoldParticipant, GoldReport } from "./gold.ts";
import { Rate, Tally } from "./tally.ts";

/** PLOVER types that are deeds, not words. */
const material: ReadonlySet<string> = new Set(["ASSAULT", "PROTEST", "COERCE", "MOBILIZE", "RETREAT", "AID", "COOPERATE", "SANCTION"]);
/** Modes of earlier PLOVER versions, read as today's. */
const modeNow = (mode: string | null): string | null =>
  ({ assassinate: "targeted", execute: "targeted", ban: "restrict", return: "release" })[mode ?? ""] ?? mode;

const tallies = [
  "events",
  "materialEvents",
  "mainEvents",
  "assault",
  "protest",
  "initiators",
  "targets",
  "tolls",
  "claims",
  "series",
] as const;
const rates = ["mode", "status", "date", "place", "country", "claimMode", "whole", "quietReports"] as const;
export type TallyName = (typeof tallies)[number];
export type RateName = (typeof rates)[number];

/** Precision, recall and shares over a set of annotated reports, with one line for each miss. */
export interface Scores {
  readonly tallies: Readonly<Record<TallyName, Tally>>;
  readonly rates: Readonly<Record<RateName, Rate>>;
  readonly errors: readonly string[];
}

/**
 * Scores records against annotated reports, matched by document id. Event detection counts an event as found when
 * its type agrees and its trigger or sentence does (or place, date and toll do); the other rates are over found events;
 * `whole` is the share of all gold events in which type, status, date, place, tolls and participants are all right.
 */
export function scoreReports(gold: readonly GoldReport[], records: readonly ReportRecord[]): Scores {
  const byId = new Map(records.map((r) => [r.document.id, r]));
  const m: Scores = {
    tallies: Object.fromEntries(tallies.map((n) => [n, new Tally()])) as Record<TallyName, Tally>,
    rates: Object.fromEntries(rates.map((n) => [n, new Rate()])) as Record<RateName, Rate>,
    errors: [],
  };
  for (const report of gold) {
    const record = byId.get(report.id);
    scoreEvents(report, record?.events ?? [], m);
    scoreClaims(report, record, m);
  }
  return m;
}

function scoreEvents(report: GoldReport, events: readonly ReportEvent[], { tallies: t, rates: r, errors }: Scores): void {
  const log = errors as string[];
  const goldEvents = report.events.filter((e) => e.plover);
  const found = events.filter((e) => e.type !== "OTHER");
  if (!goldEvents.length) r.quietReports.add(found.length === 0);
  const pairs = pairUp(report, goldEvents, found);
  const bump = (e: { type: string; main: boolean }, how: "tp" | "fp" | "fn") => {
    t.events[how]++;
    if (e.main) t.mainEvents[how]++;
    if (material.has(e.type)) t.materialEvents[how]++;
    if (e.type === "ASSAULT") t.assault[how]++;
    if (e.type === "PROTEST") t.protest[how]++;
  };
  for (const g of goldEvents) {
    const where = `${report.id} ${g.plover} «${g.trigger}»`;
    const s = pairs.get(g);
    bump({ type: g.plover!, main: g.salience === "main" }, s ? "tp" : "fn");
    if (!s) {
      log.push(`${where} MISSED`);
      r.whole.add(false);
      continue;
    }
    r.whole.add(scoreFound(g, s, where, t, r, log));
  }
  const used = new Set(pairs.values());
  for (const s of found) {
    if (used.has(s)) continue;
    bump({ type: s.type, main: s.salience === "main" }, "fp");
    log.push(`${report.id} EXTRA ${s.type} «${s.trigger.text}»`);
  }
}

/** Scores one found event's fields; true when all of them are right. */
function scoreFound(g: GoldEvent, s: ReportEvent, where: string, t: Scores["tallies"], r: Scores["rates"], log: string[]): boolean {
  let all = true;
  const check = (rate: Rate, ok: boolean, what: string) => {
    rate.add(ok);
    if (!ok) {
      all = false;
      log.push(`${where} wrong ${what}`);
    }
  };
  if (g.mode) {
    const ok = modeNow(g.mode) === modeNow(s.mode);
    r.mode.add(ok);
    if (!ok) log.push(`${where} mode ${s.mode} for ${g.mode}`);
  }
  check(r.status, g.status === s.status, `status ${s.status} for ${g.status}`);
  if (g.date?.start) check(r.date, sameDate(g, s), `date ${s.time?.start}..${s.time?.end} for ${g.date.start}..${g.date.end}`);
  if (g.place?.lat !== null && g.place?.lat !== undefined) {
    check(r.place, samePlace(g, s), `place ${s.place?.name.en ?? null} for ${g.place.name_en}`);
    r.country.add(g.place.country === (s.place?.country ?? undefined));
  }
  for (const [goldField, field] of [
    ["killed", "killed"],
    ["wounded", "wounded"],
    ["killed_or_wounded", "killedOrWounded"],
    ["detained", "detained"],
    ["abducted", "abducted"],
  ] as const) {
    const a = rangeOf(g[goldField]),
      b = s.casualties[field];
    if (!a && !b) continue;
    if (sameRange(a, b)) t.tolls.tp++;
    else {
      if (a) t.tolls.fn++;
      if (b) t.tolls.fp++;
      all = false;
      log.push(`${where} ${goldField} ${JSON.stringify(b && { low: b.low, best: b.best })} for ${JSON.stringify(a)}`);
    }
  }
  const initiators = scoreParticipants(t.initiators, g.initiators, s.initiators, `${where} initiators`, log);
  const targets = scoreParticipants(t.targets, g.targets, s.targets, `${where} targets`, log);
  return all && initiators && targets;
}

export function pairUp(report: GoldReport, gold: readonly GoldEvent[], found: readonly ReportEvent[]): Map<GoldEvent, ReportEvent> {
  const text = `${report.title ?? ""}\n${report.text}`;
  const pairs: { g: GoldEvent; s: ReportEvent; score: number }[] = [];
  for (const g of gold) {
    const spans = occurrences(text, g.trigger);
    for (const s of found) {
      if (g.plover !== s.type) continue;
      const exact = spans.some(([a, b]) => s.trigger.start < b && s.trigger.end > a);
      const near =
        exact ||
        spans.some(([a]) => {
          const [from, to] = sentenceAround(text, a);
          return s.trigger.start >= from && s.trigger.end <= to + 1;
        }) ||
        s.evidence.some((v) => spans.some(([a, b]) => v.start <= a && v.end >= b));
      const agree =
        (sameDate(g, s) ? 1 : 0) +
        (g.place && samePlace(g, s) ? 1 : 0) +
        (g.killed !== null && g.killed !== undefined && sameRange(rangeOf(g.killed), s.casualties.killed) ? 2 : 0) +
        (g.wounded !== null && g.wounded !== undefined && sameRange(rangeOf(g.wounded), s.casualties.wounded) ? 2 : 0) +
        (g.status === s.status ? 0.5 : 0);
      if (!near && agree < 2) continue;
      pairs.push({ g, s, score: (exact ? 4 : near ? 2 : 0) + agree });
    }
  }
  pairs.sort((a, b) => b.score - a.score);
  const out = new Map<GoldEvent, ReportEvent>();
  const used = new Set<ReportEvent>();
  for (const { g, s } of pairs)
    if (!out.has(g) && !used.has(s)) {
      out.set(g, s);
      used.add(s);
    }
  return out;
}

function sentenceAround(text: string, at: number): [number, number] {
  let from = at,
    to = at;
  while (from > 0 && !/[\n.!?؟]/.test(text[from - 1]!)) from--;
  while (to < text.length && !/[\n.!?؟]/.test(text[to]!)) to++;
  return [from, to];
}

const sameDate = (g: GoldEvent, s: ReportEvent): boolean =>
  !!g.date && !!s.time && g.date.start === s.time.start && g.date.end === s.time.end;
const samePlace = (g: GoldEvent, s: ReportEvent): boolean =>
  g.place?.lat !== null &&
  g.place?.lat !== undefined &&
  g.place.lon !== null &&
  !!s.place &&
  s.place.lat !== null &&
  s.place.lon !== null &&
  kilometres({ lat: g.place.lat, lon: g.place.lon }, { lat: s.place.lat, lon: s.place.lon }) <= (g.place.tolerance_km ?? 15);

function sameRange(a: ReturnType<typeof rangeOf>, b: TollRange | null): boolean {
  if (!a || !b) return !a && !b;
  return (a.best ?? null) === (b.best ?? null) && (a.low ?? null) === (b.low ?? null);
}

function scoreParticipants(
  tally: Tally,
  gold: readonly GoldParticipant[],
  found: ReportEvent["initiators"],
  where: string,
  log: string[],
): boolean {
  const left = [...found];
  let missed = 0;
  for (const g of gold) {
    const i = left.findIndex(
      (s) =>
        overlap(g.surface, s.surface.text) >= 0.5 ||
        (!!g.name_en && !!s.name?.en && normalise(g.name_en).toLowerCase() === normalise(s.name.en).toLowerCase()),
    );
    if (i >= 0) {
      tally.tp++;
      left.splice(i, 1);
    } else {
      missed++;
      tally.fn++;
      log.push(`${where} missed participant ${g.surface}`);
    }
  }
  tally.fp += left.length;
  for (const s of left) log.push(`${where} extra participant ${s.surface.text}`);
  return missed === 0 && left.length === 0;
}

function scoreClaims(report: GoldReport, record: ReportRecord | undefined, { tallies: t, rates: r, errors }: Scores): void {
  const log = errors as string[];
  const claims = [...(record?.claims ?? [])];
  for (const g of report.claims) {
    const i = claims.findIndex(
      (c) =>
        (normalise(c.content.text).includes(normalise(g.content_contains)) || overlap(g.content_contains, c.content.text) >= 0.8) &&
        overlap(g.speaker, c.speaker.surface.text) >= 0.5,
    );
    if (i >= 0) {
      t.claims.tp++;
      r.claimMode.add(claims[i]!.mode === g.mode);
      claims.splice(i, 1);
    } else {
      t.claims.fn++;
      log.push(`${report.id} MISSED claim ${g.speaker}: ${g.content_contains}`);
    }
  }
  t.claims.fp += claims.length;
  const series = [...(record?.series ?? [])];
  for (const g of report.series) {
    const i = series.findIndex((s) => s.ordinal === g.ordinal);
    if (i >= 0) {
      t.series.tp++;
      series.splice(i, 1);
    } else {
      t.series.fn++;
      log.push(`${report.id} MISSED series ${g.ordinal} ${g.of}`);
    }
  }
  t.series.fp += series.length;
}
