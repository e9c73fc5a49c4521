import type { FtmEntity } from "#export/formats/ftm";

type PropertyType =
  | "name"
  | "text"
  | "string"
  | "country"
  | "date"
  | "url"
  | "language"
  | "address"
  | { readonly range: readonly string[] };

const thing: Readonly<Record<string, PropertyType>> = {
  name: "name",
  country: "country",
  summary: "text",
  notes: "text",
  description: "text",
  sourceUrl: "url",
  publisher: "string",
  keywords: "string",
  proof: { range: ["Document", "Article"] },
};
const interval: Readonly<Record<string, PropertyType>> = {
  startDate: "date",
  endDate: "date",
  date: "date",
  summary: "text",
  description: "text",
  recordId: "string",
  sourceUrl: "url",
  publisher: "string",
  proof: { range: ["Document", "Article"] },
};
const legalEntity = ["Organization", "Person"];

/** What we use of FollowTheMoney's model: the properties of each schema with those it inherits, and what it requires. */
const schemata: Readonly<
  Record<FtmEntity["schema"], { readonly properties: Readonly<Record<string, PropertyType>>; readonly required: readonly string[] }>
> = {
  Event: {
    properties: {
      ...thing,
      ...interval,
      location: "address",
      important: "string",
      organizer: { range: legalEntity },
      involved: { range: legalEntity },
    },
    required: ["name"],
  },
  Organization: { properties: thing, required: ["name"] },
  Person: { properties: { ...thing, position: "string", nationality: "country" }, required: ["name"] },
  Article: {
    properties: { ...thing, title: "string", author: "string", language: "language", date: "date", publishedAt: "date" },
    required: ["name"],
  },
  UnknownLink: {
    properties: {
      ...interval,
      role: "string",
      status: "string",
      subject: { range: ["Event", ...legalEntity] },
      object: { range: ["Event", ...legalEntity] },
    },
    required: ["subject", "object"],
  },
  Documentation: {
    properties: { ...interval, role: "string", document: { range: ["Document", "Article"] }, entity: { range: ["Event", ...legalEntity] } },
    required: ["document", "entity"],
  },
};

const shapes: Readonly<Record<string, RegExp>> = {
  country: /^[a-z]{2}$/,
  date: /^\d{4}(-\d{2}(-\d{2})?)?$/,
  url: /^https?:\/\/\S+$/,
  language: /^[a-z]{3}$/,
};

/** What is wrong with entities by the model; links must lead to entities that stand before them. */
export function ftmFaults(entities: readonly FtmEntity[]): string[] {
  const known = new Map<string, string>();
  const faults: string[] = [];
  for (const { id, schema, properties } of entities) {
    const model = schemata[schema];
    if (known.has(id)) faults.push(`${id}: twice`);
    known.set(id, schema);
    for (const name of model.required) if (!properties[name]?.length) faults.push(`${id}: no ${name}`);
    for (const [name, values] of Object.entries(properties)) {
      const type = model.properties[name];
      if (type === undefined) faults.push(`${id}: ${schema} has no ${name}`);
      for (const value of values) {
        if (typeof value !== "string" || value === "") faults.push(`${id}: ${name} holds no text`);
        if (typeof type === "string" && shapes[type] && !shapes[type].test(value)) faults.push(`${id}: ${name} is no ${type}: ${value}`);
        if (typeof type === "object" && !type.range.includes(known.get(value) ?? ""))
          faults.push(`${id}: ${name} leads to ${value}, ${known.get(value) ?? "which isn't there"}`);
      }
    }
  }
  return faults;
}
