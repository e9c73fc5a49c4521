import type { ActorKind } from "#model/actor";
import { participantText } from "../columns.ts";
import { sampleNotice, type SharedIncident, type SharedParticipant } from "../shared-incident.ts";
import type { Codebook } from "./codebook.ts";
import { countries, countryName } from "./countries.ts";
import { acledTimePrecision, daysOf, placeBridge } from "./precision.ts";

/** ACLED's actor types ("Inter Code"): 1 state, 2 rebel, 3 political militia, 4 identity militia, 5 rioters, 6 protesters, 7 civilians, 8 external or other. */
const inter: Readonly<Record<ActorKind, number>> = {
  "state-military": 1,
  police: 1,
  paramilitary: 1,
  rebel: 2,
  jihadist: 2,
  militia: 3,
  tribe: 4,
  rioters: 5,
  protesters: 6,
  civilians: 7,
  government: 1,
  party: 7,
  media: 7,
  medical: 7,
  humanitarian: 7,
  international: 8,
  criminal: 3,
  unknown: 3,
};

/** Kinds that the actor types hold only with a judgement that a coder would make. */
const judged = new Set<ActorKind>(["paramilitary", "government", "party", "criminal", "unknown"]);

const disorder: Readonly<Record<string, string>> = {
  "Excessive force against protesters": "Political violence; Demonstrations",
  "Violent demonstration": "Demonstrations",
  "Mob violence": "Political violence",
};
const disorderOfType: Readonly<Record<string, string>> = {
  Battles: "Political violence",
  "Explosions/Remote violence": "Political violence",
  "Violence against civilians": "Political violence",
  Protests: "Demonstrations",
  "Strategic developments": "Strategic developments",
};

interface Side {
  readonly name: string;
  readonly associates: string;
  readonly inter: number | null;
  /** Put in by us: the reports name nobody. */
  readonly supplied: boolean;
}

export interface AcledCoded {
  readonly incident: SharedIncident;
  readonly sample: boolean;
  readonly generatedAt: string;
  readonly one: Side;
  readonly two: Side;
  readonly country: string | null;
}

const nobody: Side = { name: "", associates: "", inter: null, supplied: false };

function sideOf(actors: readonly SharedParticipant[], at: string | null, target: boolean): Side {
  const [first, ...rest] = actors;
  if (!first) return nobody;
  const others = [...new Set(rest.map(participantText))].filter((name) => name !== participantText(first));
  return { name: nameOf(first, at), associates: others.join("; "), inter: interOf(first, at, target), supplied: false };
}

function nameOf(actor: SharedParticipant, at: string | null): string {
  if (actor.name || actor.surface?.text) return participantText(actor);
  const generic: Partial<Record<ActorKind, string>> = {
    civilians: "Civilians",
    protesters: "Protesters",
    rioters: "Rioters",
    unknown: "Unidentified Armed Group",
  };
  return withCountry(generic[actor.kind] ?? `${actor.kind[0]!.toUpperCase()}${actor.kind.slice(1)}`, actor.country ?? at);
}

const withCountry = (name: string, country: string | null) => (country === null ? name : `${name} (${countryName(country)})`);

/** Forces of a state outside its own country are "external"; a state's unarmed officials are civilians where they suffer. */
function interOf(actor: SharedParticipant, at: string | null, target: boolean): number {
  const code = inter[actor.kind];
  if (code !== 1) return code;
  if (actor.country !== null && at !== null && actor.country !== at) return 8;
  return actor.kind === "government" && target ? 7 : 1;
}

/** Who ACLED would name where the reports name nobody. */
function suppliedSide(incident: SharedIncident, country: string | null): Side {
  switch (incident.codes.acled?.eventType) {
    case "Protests":
      return { name: withCountry("Protesters", country), associates: "", inter: 6, supplied: true };
    case "Riots":
      return { name: withCountry("Rioters", country), associates: "", inter: 5, supplied: true };
    default:
      return { name: withCountry("Unidentified Armed Group", country), associates: "", inter: 3, supplied: true };
  }
}

/** Two digits, the smaller first; a zero where there is one side. */
function interaction(one: number | null, two: number | null): number | null {
  if (one === null) return two === null ? null : two * 10;
  return two === null ? one * 10 : Math.min(one, two) * 10 + Math.max(one, two);
}

const killed = ({ incident }: AcledCoded) => incident.toll.killed ?? null;
const others = ["wounded", "killedOrWounded", "detained", "abducted", "displaced"] as const;

/**
 * ACLED's columns (codebook of 2023 and later, with the actor types as numbers). The mapping is shipped,
 * never ACLED's data: its terms forbid passing it on.
 */
export const acled: Codebook<AcledCoded> = {
  name: "ACLED",
  outside: [
    { reason: "ACLED has no event type for it", clause: "Event types", holds: (i) => i.codes.acled === null },
    {
      reason: "ACLED records what happened, not what is planned, possible or denied",
      clause: "What is an event",
      holds: (i) => i.status !== "occurred" && i.status !== "ongoing",
    },
    { reason: "reviewers rejected it", clause: "What is an event", holds: (i) => i.verification === "rejected" },
    { reason: "ACLED needs the month at least", clause: "Time precision", holds: (i) => acledTimePrecision(i.time) === null },
    { reason: "ACLED needs a country", clause: "Location", holds: (i) => i.place?.country == null },
  ],
  code: ({ incident, sample }, meta) => {
    const country = incident.place?.country ?? null;
    const told = sideOf(incident.initiators, country, false);
    const two = sideOf(incident.targets, country, true);
    return { incident, sample, generatedAt: meta.generatedAt, country, one: told.name ? told : suppliedSide(incident, country), two };
  },
  columns: [
    {
      name: "event_id_cnty",
      clause: "Event ID: country letters and a number that stays; ours is the register's id",
      value: ({ incident, country }) => `${countries.get(country!)?.alpha3 ?? country}-${incident.id}`,
    },
    { name: "event_date", clause: "Event date: the first day", value: ({ incident }) => incident.time!.start!.slice(0, 10) },
    { name: "year", clause: "Year", value: ({ incident }) => Number(incident.time!.start!.slice(0, 4)) },
    {
      name: "time_precision",
      clause: "Time precision: 1 day, 2 week, 3 month",
      value: ({ incident }) => acledTimePrecision(incident.time),
    },
    {
      name: "disorder_type",
      clause: "Disorder type",
      value: ({ incident: { codes } }) => disorder[codes.acled!.subEventType] ?? disorderOfType[codes.acled!.eventType] ?? null,
    },
    { name: "event_type", clause: "Event types", value: ({ incident }) => incident.codes.acled!.eventType },
    { name: "sub_event_type", clause: "Sub-event types", value: ({ incident }) => incident.codes.acled!.subEventType },
    { name: "actor1", clause: "Actor 1: the first side, without direction", value: ({ one }) => one.name },
    { name: "assoc_actor_1", clause: "Associated actor 1", value: ({ one }) => one.associates },
    { name: "inter1", clause: "Inter code", value: ({ one }) => one.inter },
    { name: "actor2", clause: "Actor 2", value: ({ two }) => two.name },
    { name: "assoc_actor_2", clause: "Associated actor 2", value: ({ two }) => two.associates },
    { name: "inter2", clause: "Inter code", value: ({ two }) => two.inter },
    {
      name: "interaction",
      clause: "Interaction: both codes, the smaller first; 0 for no second side",
      value: ({ one, two }) => interaction(one.inter, two.inter),
    },
    { name: "civilian_targeting", clause: "Civilian targeting", value: (coded) => (targetsCivilians(coded) ? "Civilian targeting" : "") },
    { name: "iso", clause: "ISO: numeric country code", value: ({ country }) => countries.get(country!)?.numeric ?? null },
    { name: "region", clause: "Region", value: ({ country }) => countries.get(country!)?.acledRegion ?? null },
    { name: "country", clause: "Country", value: ({ country }) => countryName(country) },
    { name: "admin1", clause: "Admin 1", value: ({ incident }) => incident.place!.admin1 },
    { name: "admin2", clause: "Admin 2", value: ({ incident }) => incident.place!.admin2 },
    { name: "admin3", clause: "Admin 3: the register has no third level", value: () => null },
    { name: "location", clause: "Location", value: ({ incident: { place } }) => place!.name.en ?? place!.name.ar },
    { name: "latitude", clause: "Latitude", value: ({ incident }) => incident.place!.lat },
    { name: "longitude", clause: "Longitude", value: ({ incident }) => incident.place!.lon },
    {
      name: "geo_precision",
      clause: "Geo-precision: 1 town, 2 near or district, 3 larger region",
      value: ({ incident }) => placeBridge[incident.place!.precision].acled ?? 3,
    },
    {
      name: "source",
      clause: "Source: outlets, joined by semicolons",
      value: ({ incident }) => [...new Set(incident.reports.flatMap((r) => r.publisher ?? []))].join("; "),
    },
    { name: "source_scale", clause: "Source scale: not known to the register", value: () => null },
    {
      name: "notes",
      clause: "Notes",
      value: ({ incident, sample }) => [sample ? `[${sampleNotice}]` : "", incident.summary.en ?? ""].filter(Boolean).join(" "),
    },
    {
      name: "fatalities",
      clause: "Fatalities: one figure, the best; 0 where none is reported",
      value: (coded) => killed(coded)?.best ?? killed(coded)?.low ?? 0,
    },
    { name: "tags", clause: "Tags", value: ({ incident }) => `status=${incident.status}; verification=${incident.verification}` },
    { name: "timestamp", clause: "Timestamp: Unix time of upload", value: ({ generatedAt }) => Math.floor(Date.parse(generatedAt) / 1000) },
  ],
  losses: [
    {
      flag: "fatalities-range",
      lost: "the range: ACLED has one figure",
      clause: "Fatalities",
      holds: (c) => killed(c) !== null && (killed(c)!.low !== killed(c)!.high || killed(c)!.best === null),
    },
    {
      flag: "fatalities-not-told",
      lost: "that no number was reported: 0 stands for it",
      clause: "Fatalities",
      holds: (c) => killed(c) === null || (killed(c)!.best === null && killed(c)!.low === null),
    },
    { flag: "figures-by-source", lost: "who gave which figure", clause: "Fatalities", holds: (c) => (killed(c)?.by.length ?? 0) > 1 },
    {
      flag: "other-tolls",
      lost: "wounded, detained, abducted, displaced",
      clause: "Fatalities",
      holds: ({ incident }) => others.some((field) => incident.toll[field]),
    },
    {
      flag: "direction",
      lost: "who acted on whom: actor 1 and 2 have no direction",
      clause: "Actors",
      holds: ({ incident }) => incident.initiators.length > 0 && incident.targets.length > 0,
    },
    {
      flag: "actor-supplied",
      lost: "that nobody was named: a generic actor stands for it",
      clause: "Unidentified actors",
      holds: ({ one }) => one.supplied,
    },
    {
      flag: "actor-type-judged",
      lost: "the kind of an actor that the actor types don't have",
      clause: "Inter code",
      holds: ({ incident }) => [incident.initiators[0], incident.targets[0]].some((actor) => actor !== undefined && judged.has(actor.kind)),
    },
    {
      flag: "several-days",
      lost: "the last day: an event has one date",
      clause: "Event date",
      holds: ({ incident }) => (daysOf(incident.time) ?? 1) > 1,
    },
    {
      flag: "mode",
      lost: "the means: the sub-event type is wider",
      clause: "Sub-event types",
      holds: ({ incident }) =>
        ["aerial", "drone", "targeted", "torture", "beat", "primitive", "hunger", "obstruct"].includes(incident.mode ?? ""),
    },
    {
      flag: "mode-not-told",
      lost: "that the means isn't known: the sub-event type names one",
      clause: "Sub-event types",
      holds: ({ incident }) => incident.type === "ASSAULT" && incident.mode === null,
    },
    {
      flag: "place-wide",
      lost: "how wide the area is: governorate, region and country are one code",
      clause: "Geo-precision",
      holds: ({ incident }) => ["region", "country", "unknown"].includes(incident.place?.precision ?? "unknown"),
    },
    {
      flag: "no-coordinates",
      lost: "that no point is known: every ACLED event has one",
      clause: "Location",
      holds: ({ incident }) => incident.place?.lat == null,
    },
    { flag: "ongoing", lost: "that it was still going on", clause: "Event date", holds: ({ incident }) => incident.status === "ongoing" },
    {
      flag: "contested",
      lost: "that the sources contradict each other",
      clause: "Sources",
      holds: ({ incident }) => incident.verification === "contested",
    },
    {
      flag: "date-supplied",
      lost: "that the date was supplied, not said",
      clause: "Time precision",
      holds: ({ incident }) => incident.time?.certain === false,
    },
  ],
};

function targetsCivilians({ incident, two }: AcledCoded): boolean {
  const { eventType, subEventType } = incident.codes.acled!;
  if (eventType === "Violence against civilians" || subEventType === "Excessive force against protesters") return true;
  return eventType === "Explosions/Remote violence" && two.inter === 7;
}
