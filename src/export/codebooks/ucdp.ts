import { participantText, sourcesOf } from "../columns.ts";
import { sampleNotice, type SharedIncident, type SharedParticipant } from "../shared-incident.ts";
import type { Codebook } from "./codebook.ts";
import { countries, countryName } from "./countries.ts";
import { daysOf, placeBridge, ucdpDatePrecision } from "./precision.ts";

const stateKinds = new Set(["state-military", "police", "paramilitary", "government"]);

export interface UcdpCoded {
  readonly incident: SharedIncident;
  readonly sample: boolean;
  readonly sideA: readonly SharedParticipant[];
  readonly sideB: readonly SharedParticipant[];
  readonly deaths: { readonly low: number; readonly best: number; readonly high: number };
  readonly country: string | null;
}

/** Side A of state-based violence is the state; of one-sided violence who used it, against civilians. */
function sidesOf({ initiators, targets, codes }: SharedIncident): readonly [readonly SharedParticipant[], readonly SharedParticipant[]] {
  const stateSuffers = targets.some((p) => stateKinds.has(p.kind)) && !initiators.some((p) => stateKinds.has(p.kind));
  return codes.ucdp === 1 && stateSuffers ? [targets, initiators] : [initiators, targets];
}

const names = (actors: readonly SharedParticipant[]) => [...new Set(actors.map(participantText))].join(", ");
const state = (actors: readonly SharedParticipant[]) => actors.find((p) => stateKinds.has(p.kind) && p.country !== null)?.country ?? null;
const numberOf = (country: string | null) => (country === null ? null : (countries.get(country)?.gw ?? null));

/** The least known number of dead; null where none is told. */
function deathsOf({ toll }: SharedIncident): UcdpCoded["deaths"] | null {
  const { low = null, best = null, high = null } = toll.killed ?? {};
  const known = [low, best, high].filter((n) => n !== null);
  if (known.length === 0 || Math.max(...known) < 1) return null;
  const least = low ?? best ?? 0;
  const middle = best ?? low ?? high!;
  return { low: Math.min(least, middle), best: middle, high: Math.max(high ?? middle, middle) };
}

/** PRIO-GRID's cell of half a degree, counted from the south-west corner in rows of 720. */
function priogrid(lat: number | null, lon: number | null): number | null {
  if (lat === null || lon === null) return null;
  const row = Math.min(359, Math.floor((lat + 90) * 2));
  const column = Math.min(719, Math.floor((lon + 180) * 2));
  return row * 720 + column + 1;
}

const unknown = (what: string) => `${what}: UCDP's own numbers, which the register doesn't have`;

/** The 49 columns of UCDP GED 25.1. */
export const ucdp: Codebook<UcdpCoded> = {
  name: "UCDP GED",
  outside: [
    {
      reason: "UCDP has no type of violence for it",
      clause: "Definition of an event; type_of_violence",
      holds: (i) => i.codes.ucdp === null,
    },
    {
      reason: "UCDP needs at least one death",
      clause: "Definition of an event: at least 1 direct death",
      holds: (i) => deathsOf(i) === null,
    },
    {
      reason: "UCDP records what happened, not what is planned, possible or denied",
      clause: "Definition of an event",
      holds: (i) => i.status !== "occurred" && i.status !== "ongoing",
    },
    { reason: "reviewers rejected it", clause: "Definition of an event", holds: (i) => i.verification === "rejected" },
    { reason: "UCDP needs a date within a year", clause: "date_prec", holds: (i) => ucdpDatePrecision(i.time) === null },
    { reason: "UCDP needs a country", clause: "country", holds: (i) => i.place?.country == null },
  ],
  code: ({ incident, sample }) => {
    const [sideA, sideB] = sidesOf(incident);
    return { incident, sample, sideA, sideB, deaths: deathsOf(incident)!, country: incident.place?.country ?? null };
  },
  columns: [
    { name: "id", clause: "id: ours is the register's", value: ({ incident }) => incident.id },
    { name: "relid", clause: unknown("relid"), value: () => null },
    { name: "year", clause: "year", value: ({ incident }) => Number(incident.time!.start!.slice(0, 4)) },
    { name: "active_year", clause: "active_year: needs the dyad's deaths of the year", value: () => null },
    {
      name: "code_status",
      clause: "code_status: Clear, or Check where sources contradict",
      value: ({ incident }) => (incident.verification === "contested" ? "Check" : "Clear"),
    },
    {
      name: "type_of_violence",
      clause: "type_of_violence: 1 state-based, 2 non-state, 3 one-sided",
      value: ({ incident }) => incident.codes.ucdp,
    },
    { name: "conflict_dset_id", clause: unknown("conflict_dset_id"), value: () => null },
    { name: "conflict_new_id", clause: unknown("conflict_new_id"), value: () => null },
    { name: "conflict_name", clause: unknown("conflict_name"), value: () => null },
    { name: "dyad_dset_id", clause: unknown("dyad_dset_id"), value: () => null },
    { name: "dyad_new_id", clause: unknown("dyad_new_id"), value: () => null },
    {
      name: "dyad_name",
      clause: "dyad_name: both sides",
      value: ({ sideA, sideB, incident }) => [names(sideA), sideBName(incident, sideB)].filter(Boolean).join(" - "),
    },
    { name: "side_a_dset_id", clause: unknown("side_a_dset_id"), value: () => null },
    { name: "side_a_new_id", clause: unknown("side_a_new_id"), value: () => null },
    { name: "side_a", clause: "side_a: the state where there is one", value: ({ sideA }) => names(sideA) },
    { name: "side_b_dset_id", clause: unknown("side_b_dset_id"), value: () => null },
    { name: "side_b_new_id", clause: unknown("side_b_new_id"), value: () => null },
    { name: "side_b", clause: "side_b: civilians in one-sided violence", value: ({ sideB, incident }) => sideBName(incident, sideB) },
    { name: "number_of_sources", clause: "number_of_sources: independent ones", value: ({ incident }) => incident.independentSources },
    { name: "source_article", clause: "source_article", value: ({ incident }) => sourcesOf(incident).join("; ") },
    {
      name: "source_office",
      clause: "source_office",
      value: ({ incident }) => [...new Set(incident.reports.flatMap((r) => r.publisher ?? []))].join("; "),
    },
    {
      name: "source_date",
      clause: "source_date",
      value: ({ incident }) => [...new Set(incident.reports.flatMap((r) => r.publishedAt?.slice(0, 10) ?? []))].join("; "),
    },
    { name: "source_headline", clause: "source_headline: headlines name persons; the documents are given instead", value: () => null },
    {
      name: "source_original",
      clause: "source_original: who gave the figures",
      value: ({ incident }) => [...new Set((incident.toll.killed?.by ?? []).flatMap((by) => by.speaker ?? []))].join("; "),
    },
    {
      name: "where_prec",
      clause: "where_prec: 1 exact, 2 near, 3 district, 4 governorate, 5 part of a region, 6 country",
      value: ({ incident }) => placeBridge[incident.place!.precision].ucdp,
    },
    {
      name: "where_coordinates",
      clause: "where_coordinates: the place that the point is of",
      value: ({ incident: { place } }) => place!.name.en ?? place!.name.ar,
    },
    {
      name: "where_description",
      clause: "where_description",
      value: ({ incident: { place } }) => (place!.radiusKm === null ? null : `within ${place!.radiusKm} km`),
    },
    { name: "adm_1", clause: "adm_1", value: ({ incident }) => incident.place!.admin1 },
    { name: "adm_2", clause: "adm_2", value: ({ incident }) => incident.place!.admin2 },
    { name: "latitude", clause: "latitude", value: ({ incident }) => incident.place!.lat },
    { name: "longitude", clause: "longitude", value: ({ incident }) => incident.place!.lon },
    {
      name: "geom_wkt",
      clause: "geom_wkt",
      value: ({ incident: { place } }) => (place!.lat === null || place!.lon === null ? null : `POINT (${place!.lon} ${place!.lat})`),
    },
    {
      name: "priogrid_gid",
      clause: "priogrid_gid: cell of half a degree",
      value: ({ incident: { place } }) => priogrid(place!.lat, place!.lon),
    },
    { name: "country", clause: "country", value: ({ country }) => countryName(country) },
    { name: "country_id", clause: "country_id: Gleditsch and Ward", value: ({ country }) => numberOf(country) },
    { name: "region", clause: "region", value: ({ country }) => countries.get(country!)?.ucdpRegion ?? null },
    {
      name: "event_clarity",
      clause: "event_clarity: 1 told as one event, 2 told less clearly (no day, or no district)",
      value: (c) =>
        c.incident.time && ucdpDatePrecision(c.incident.time)! <= 2 && (placeBridge[c.incident.place!.precision].ucdp ?? 9) <= 3 ? 1 : 2,
    },
    {
      name: "date_prec",
      clause: "date_prec: 1 day, 2 up to six days, 3 week, 4 month, 5 up to a year",
      value: ({ incident }) => ucdpDatePrecision(incident.time),
    },
    {
      name: "date_start",
      clause: "date_start: the earliest day it may have been",
      value: ({ incident }) => incident.time!.start!.slice(0, 10),
    },
    { name: "date_end", clause: "date_end: the last", value: ({ incident }) => (incident.time!.end ?? incident.time!.start!).slice(0, 10) },
    { name: "deaths_a", clause: "deaths_a: not told by side", value: () => 0 },
    { name: "deaths_b", clause: "deaths_b: not told by side", value: () => 0 },
    { name: "deaths_civilians", clause: "deaths_civilians: not told by side", value: () => 0 },
    {
      name: "deaths_unknown",
      clause: "deaths_unknown: all, since reports don't tell them by side; the four add up to best",
      value: ({ deaths }) => deaths.best,
    },
    { name: "best", clause: "best", value: ({ deaths }) => deaths.best },
    { name: "high", clause: "high", value: ({ deaths }) => deaths.high },
    { name: "low", clause: "low", value: ({ deaths }) => deaths.low },
    { name: "gwnoa", clause: "gwnoa: of side A where it is a state", value: ({ sideA }) => numberOf(state(sideA)) },
    { name: "gwnob", clause: "gwnob: of side B where it is a state", value: ({ sideB }) => numberOf(state(sideB)) },
  ],
  losses: [
    {
      flag: "deaths-by-side",
      lost: "on which side the dead were: all stand under unknown",
      clause: "deaths_a, deaths_b, deaths_civilians, deaths_unknown",
      holds: () => true,
    },
    {
      flag: "best-open",
      lost: "that no best figure is known: the bound stands for it",
      clause: "best",
      holds: ({ incident }) => incident.toll.killed?.best == null,
    },
    {
      flag: "high-open",
      lost: "that the figure is a lower bound",
      clause: "high",
      holds: ({ incident }) => incident.toll.killed?.high == null,
    },
    {
      flag: "figures-by-source",
      lost: "who gave which figure",
      clause: "best, high, low",
      holds: ({ incident }) => (incident.toll.killed?.by.length ?? 0) > 1,
    },
    {
      flag: "other-tolls",
      lost: "wounded, detained, abducted, displaced",
      clause: "Definition of an event: direct deaths",
      holds: ({ incident }) =>
        (["wounded", "killedOrWounded", "detained", "abducted", "displaced"] as const).some((field) => incident.toll[field]),
    },
    {
      flag: "side-not-named",
      lost: "a side: UCDP's dyads have two known ones",
      clause: "side_a, side_b",
      holds: ({ sideA, sideB, incident }) => sideA.length === 0 || (sideB.length === 0 && incident.codes.ucdp !== 3),
    },
    {
      flag: "several-actors",
      lost: "the actors of a side one by one",
      clause: "side_a, side_b",
      holds: ({ sideA, sideB }) => new Set(sideA.map(participantText)).size > 1 || new Set(sideB.map(participantText)).size > 1,
    },
    { flag: "means", lost: "the means: UCDP has none", clause: "type_of_violence", holds: ({ incident }) => incident.mode !== null },
    {
      flag: "several-days",
      lost: "whether it lasted, or its day isn't known",
      clause: "date_start, date_end",
      holds: ({ incident }) => (daysOf(incident.time) ?? 1) > 1,
    },
    {
      flag: "place-precision",
      lost: "the precision of the place",
      clause: "where_prec",
      holds: ({ incident }) => placeBridge[incident.place?.precision ?? "unknown"].ucdp === null,
    },
    {
      flag: "no-coordinates",
      lost: "that no point is known: every UCDP event has one",
      clause: "latitude, longitude",
      holds: ({ incident }) => incident.place?.lat == null,
    },
    {
      flag: "no-country-number",
      lost: "the country: Gleditsch and Ward's list, or our copy, lacks it",
      clause: "country_id",
      holds: ({ country }) => numberOf(country) === null,
    },
    { flag: "ongoing", lost: "that it was still going on", clause: "date_end", holds: ({ incident }) => incident.status === "ongoing" },
    {
      flag: "date-supplied",
      lost: "that the date was supplied, not said",
      clause: "date_prec",
      holds: ({ incident }) => incident.time?.certain === false,
    },
    { flag: "sample", lost: sampleNotice, clause: "source_article", holds: ({ sample }) => sample },
  ],
};

function sideBName({ codes }: SharedIncident, sideB: readonly SharedParticipant[]): string {
  return codes.ucdp === 3 ? "Civilians" : names(sideB);
}
