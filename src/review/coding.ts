import { eventTypes } from "#model/event";
import type { ReportRecord } from "#model/record";
import type { Coding, CodingSample } from "#store/codings";
import type { Register } from "#store/register";
import { contentHash } from "#text/content-hash";
import { krippendorffAlpha, type Agreement, type Metric } from "./alpha.ts";
import { ReviewError } from "./review-error.ts";

/** What double coding asks of the register. */
export type CodingStore = Pick<Register, "codableIncidents" | "insertSample" | "getSample" | "listCodings" | "saveCodings" | "getRecords">;

/** A field that coders fill in: how its values are written, and how far apart two of them are. */
interface CodedField {
  readonly metric: Metric;
  readonly pattern: RegExp;
  readonly hint: string;
  /** As alpha takes it. */
  readonly read: (value: string) => string | number;
}

const asWritten = (value: string) => value;
const count: Omit<CodedField, "metric"> = { pattern: /^\d{1,7}$/, hint: "a count", read: Number };
const statuses = "occurred ongoing planned possible denied";
const oneOf = (values: string): Omit<CodedField, "metric"> => ({
  pattern: new RegExp(`^(?:${values.replaceAll(" ", "|")})$`),
  hint: `one of ${values}`,
  read: asWritten,
});

/** Precisions from the finest to the coarsest: their order is what the metric counts. */
const precisions = ["exact", "settlement", "near", "district", "governorate", "region", "country", "unknown"];

/** The fields of a coding. Days are compared by their distance, counts too; a place's precision by its rank; the rest as same or not. */
export const codedFields: ReadonlyMap<string, CodedField> = new Map<string, CodedField>([
  ["type", { metric: "nominal", ...oneOf(eventTypes.join(" ")) }],
  ["mode", { metric: "nominal", pattern: /^[a-z-]{2,40}$/, hint: "a PLOVER mode", read: asWritten }],
  ["status", { metric: "nominal", ...oneOf(statuses) }],
  ["day", { metric: "interval", pattern: /^\d{4}-\d{2}-\d{2}$/, hint: "an ISO date", read: (day) => Date.parse(day) / 86_400_000 }],
  ["place", { metric: "nominal", pattern: /^\S.{0,119}$/u, hint: "a name, the same for the same place", read: asWritten }],
  ["precision", { metric: "ordinal", ...oneOf(precisions.join(" ")), read: (value) => precisions.indexOf(value) }],
  ["killed", { metric: "interval", ...count }],
  ["wounded", { metric: "interval", ...count }],
]);

/** Draws a sample of incidents. The same seed over the same incidents draws the same. Throws where the name is taken. */
export async function drawSample(
  register: CodingStore,
  { name, size, seed, author, now }: { name: string; size: number; seed: string; author: string; now: Date },
): Promise<CodingSample> {
  if (await register.getSample(name)) throw new ReviewError("bad-request", `there is a sample "${name}" already`);
  const incidents = await register.codableIncidents();
  if (incidents.length === 0) throw new ReviewError("not-found", "the register holds no incidents");
  const drawn = incidents
    .map((incident) => ({ ...incident, lot: contentHash(`${seed}|${incident.id}`) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : a.lot > b.lot ? 1 : 0))
    .slice(0, size);
  const units = drawn.map(({ id, documents }, i) => ({ position: i + 1, incidentId: id, documents }));
  const sample: CodingSample = { name, seed, author, createdAt: now.toISOString(), units };
  await register.insertSample(sample);
  return sample;
}

/** What a coder is shown: the reports' own words, nothing that the machine or another coder made of them. */
export interface CodingTask {
  readonly position: number;
  readonly of: number;
  readonly left: number;
  readonly reports: readonly {
    readonly id: string;
    readonly publisher: string | null;
    readonly publishedAt: string | null;
    readonly text: string;
  }[];
}

/** The first unit that a coder hasn't coded, or null when all are done. */
export async function nextTask(register: CodingStore, name: string, coder: string): Promise<CodingTask | null> {
  const sample = await sampleOf(register, name);
  const done = new Set((await register.listCodings(name, coder)).map(({ position }) => position));
  const left = sample.units.filter(({ position }) => !done.has(position));
  const unit = left[0];
  if (!unit) return null;
  const records: ReadonlyMap<string, ReportRecord> = await register.getRecords(unit.documents);
  const reports = unit.documents.flatMap((id) => {
    const document = records.get(id)?.document;
    return document ? [{ id, publisher: document.publisher, publishedAt: document.publishedAt, text: document.text }] : [];
  });
  return { position: unit.position, of: sample.units.length, left: left.length, reports };
}

/** Saves what a coder says of a unit. A field left out, or null, isn't told by the reports. */
export async function saveCoding(
  register: CodingStore,
  name: string,
  { coder, position, values }: { coder: string; position: number; values: Readonly<Record<string, string | null>> },
): Promise<void> {
  const sample = await sampleOf(register, name);
  if (coder.trim() === "") throw new ReviewError("bad-request", "a coding needs a coder");
  if (!sample.units.some((unit) => unit.position === position)) throw new ReviewError("not-found", `the sample has no unit ${position}`);
  for (const [field, value] of Object.entries(values)) {
    const coded = codedFields.get(field);
    if (!coded) throw new ReviewError("bad-request", `no field ${field}; there are ${[...codedFields.keys()].join(", ")}`);
    if (value !== null && !coded.pattern.test(value)) throw new ReviewError("bad-request", `${field} is ${coded.hint}, not "${value}"`);
  }
  const codings = [...codedFields.keys()].map((field): Coding => ({ position, coder, field, value: values[field] ?? null }));
  await register.saveCodings(name, codings);
}

export interface SampleAgreement {
  readonly coders: readonly { readonly name: string; readonly coded: number }[];
  readonly units: number;
  readonly fields: readonly (Agreement & { readonly field: string; readonly metric: Metric })[];
}

/**
 * Krippendorff's alpha of each field, over the coders who have coded the whole sample: what one says is
 * shown to nobody, not even in sum, before his work is done. "The reports don't tell" is a value of
 * nominal fields; in the others it is left out.
 */
export async function sampleAgreement(register: CodingStore, name: string): Promise<SampleAgreement> {
  const sample = await sampleOf(register, name);
  const codings = await register.listCodings(name);
  const positions = new Map<string, Set<number>>();
  for (const { coder, position } of codings) positions.set(coder, (positions.get(coder) ?? new Set()).add(position));
  const coders = [...positions].map(([coder, coded]) => ({ name: coder, coded: coded.size }));
  const finished = new Set(coders.filter(({ coded }) => coded === sample.units.length).map((c) => c.name));
  if (finished.size < 2)
    throw new ReviewError(
      "bad-request",
      `agreement needs two coders who have coded all ${sample.units.length} units; there are ${finished.size}`,
    );
  const told = codings.filter(({ coder }) => finished.has(coder));
  const fields = [...codedFields].map(([field, { metric, read }]) => {
    const units = sample.units.map(({ position }) =>
      told
        .filter((coding) => coding.position === position && coding.field === field)
        .flatMap(({ value }) => (value === null ? (metric === "nominal" ? [""] : []) : [read(value)])),
    );
    return { field, metric, ...krippendorffAlpha(units, metric) };
  });
  return { coders, units: sample.units.length, fields };
}

async function sampleOf(register: CodingStore, name: string): Promise<CodingSample> {
  const sample = await register.getSample(name);
  if (!sample) throw new ReviewError("not-found", `no sample "${name}"`);
  return sample;
}
