import { eventTypes, tollFields, type EventPlace, type EventTime } from "#model/event";
import type { Incident, IncidentToll } from "#model/incident";
import { sameJson, type Field } from "./field.ts";
import { participants } from "./participants.ts";

const statuses = ["occurred", "ongoing", "planned", "possible", "denied"];
const timePrecisions = ["hour", "day", "week", "month", "season", "year", "unknown"];
const placePrecisions = ["exact", "settlement", "near", "district", "governorate", "region", "country", "unknown"];
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "" && value.length <= 300;
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);

function oneOf(name: "type" | "status", values: readonly string[]): Field {
  return {
    name,
    get: (incident) => incident[name],
    check: (value) => (values.includes(value as string) ? { value } : { problem: `${name} is one of ${values.join(", ")}` }),
    set: (incident, value) => ({ ...incident, [name]: value }),
  };
}

const mode: Field = {
  name: "mode",
  get: (incident) => incident.mode,
  check: (value) =>
    value === null || (typeof value === "string" && /^[a-z-]{2,40}$/.test(value))
      ? { value }
      : { problem: "mode is a PLOVER mode or null" },
  set: (incident, value) => ({ ...incident, mode: value as string | null }),
};

const time: Field = {
  name: "time",
  get: ({ time: t }) => t && { start: t.start, end: t.end, precision: t.precision },
  check(value) {
    if (value === null) return { value };
    const given = typeof value === "string" ? { start: value } : value;
    if (!isObject(given) || !isDay(given["start"])) return { problem: 'time is a date, {"start", "end", "precision"} or null' };
    const start = given["start"];
    const end = given["end"] ?? start;
    if (!isDay(end) || end < start) return { problem: "the end is a date that isn't before the start" };
    const precision = given["precision"] ?? (start === end ? "day" : "unknown");
    if (!timePrecisions.includes(precision as string)) return { problem: `precision is one of ${timePrecisions.join(", ")}` };
    return { value: { start, end, precision } };
  },
  set: (incident, value, by) => ({
    ...incident,
    time: value
      ? {
          ...(value as Pick<EventTime, "start" | "end" | "precision">),
          certain: true,
          reason: `decided by ${by}`,
          evidence: null,
        }
      : null,
  }),
};

function isDay(value: unknown): value is string {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const ms = Date.parse(value);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(value);
}

const placeKeys = ["placeId", "name", "country", "admin1", "admin2", "lat", "lon", "precision", "radiusKm"] as const;

const place: Field = {
  name: "place",
  get: ({ place: p }) => p && Object.fromEntries(placeKeys.map((key) => [key, p[key]])),
  check(value) {
    if (value === null) return { value };
    if (!isObject(value)) return { problem: "place is an object or null" };
    const foreign = Object.keys(value).find((key) => key !== "regions" && !(placeKeys as readonly string[]).includes(key));
    if (foreign) return { problem: `place has no ${foreign}; it has ${placeKeys.join(", ")}, regions` };
    const { name, country = null, admin1 = null, admin2 = null, placeId = null, lat = null, lon = null, radiusKm = null } = value;
    if (!isObject(name)) return { problem: 'place needs a name: {"ar": …, "en": …}' };
    const names = { ar: name["ar"] ?? null, en: name["en"] ?? null };
    if (!isTextOrNull(names.ar) || !isTextOrNull(names.en) || (names.ar ?? names.en) === null)
      return { problem: 'place needs a name: {"ar": …, "en": …}' };
    if (country !== null && !(typeof country === "string" && /^[A-Z]{2}$/.test(country)))
      return { problem: "country is a code of two letters or null" };
    if (![admin1, admin2, placeId].every(isTextOrNull)) return { problem: "admin1, admin2 and placeId are words or null" };
    if ((lat === null) !== (lon === null)) return { problem: "lat and lon go together" };
    if (lat !== null && !(isWithin(lat, 90) && isWithin(lon, 180))) return { problem: "lat lies within 90, lon within 180 degrees" };
    if (radiusKm !== null && !(typeof radiusKm === "number" && radiusKm > 0 && radiusKm < 5000))
      return { problem: "radiusKm is a distance or null" };
    const regions = value["regions"] ?? [];
    if (!Array.isArray(regions) || regions.length > 50 || !regions.every((id) => typeof id === "string" && /^[\w-]{1,80}$/.test(id)))
      return { problem: "regions is a list of ids of named areas" };
    const precision = value["precision"] ?? "settlement";
    if (!placePrecisions.includes(precision as string)) return { problem: `precision is one of ${placePrecisions.join(", ")}` };
    return { value: { placeId, name: names, country, admin1, admin2, lat, lon, precision, radiusKm, regions } };
  },
  set: (incident, value) => ({
    ...incident,
    place: value ? { regions: [], ...(value as Omit<EventPlace, "regions" | "evidence">), evidence: null } : null,
  }),
  // the named areas follow from where it is
  same: (a, b) =>
    isObject(a) && isObject(b) ? placeKeys.every((key) => sameJson(a[key] ?? null, b[key] ?? null)) : (a ?? null) === (b ?? null),
};

const isWithin = (value: unknown, limit: number) => typeof value === "number" && Number.isFinite(value) && Math.abs(value) <= limit;

function toll(field: (typeof tollFields)[number]): Field {
  const name = `toll.${field}`;
  return {
    name,
    get: (incident) => {
      const t = incident.toll[field];
      return t && { low: t.low, best: t.best, high: t.high };
    },
    check(value) {
      if (value === null) return { value };
      const given = typeof value === "number" ? { low: value, best: value, high: value } : isObject(value) ? value : {};
      const { low = null, best = null, high = null } = given;
      const figures = [low, best, high].filter((n) => n !== null) as number[];
      if (figures.length === 0 || !figures.every((n) => Number.isInteger(n) && n >= 0))
        return { problem: `${name} is a count, {"low", "best", "high"} or null` };
      if (figures.some((n, i) => i > 0 && n < figures[i - 1]!)) return { problem: "low, best and high ascend" };
      return { value: { low, best, high } };
    },
    set: (incident, value) => ({
      ...incident,
      toll: {
        ...incident.toll,
        [field]: value && {
          ...(value as Pick<IncidentToll, "low" | "best" | "high">),
          rule: "decided",
          by: incident.toll[field]?.by ?? [],
        },
      },
    }),
  };
}

/** Every field that a person may correct, by name. */
export const fields: ReadonlyMap<string, Field> = new Map(
  [
    oneOf("type", eventTypes),
    mode,
    oneOf("status", statuses),
    time,
    place,
    participants("initiators"),
    participants("targets"),
    ...tollFields.map(toll),
  ].map((field) => [field.name, field]),
);

/** The facts of an incident, by field: what is confirmed. */
export const factsOf = (incident: Incident): Record<string, unknown> =>
  Object.fromEntries([...fields].map(([name, field]) => [name, field.get(incident)]));

/** Whether two values of a field say the same. */
export const same = (field: string, a: unknown, b: unknown): boolean => (fields.get(field)?.same ?? sameJson)(a, b);
