import type { FilterQuery } from "./filter.ts";

const lists = ["type", "status", "verification"] as const;
const singles = ["from", "to", "country", "admin1", "place", "region", "actor", "text", "salience", "box"] as const;

/** A filter as URL parameters, in a fixed order, so that the same filter has the same address. */
export function filterToParams(filter: FilterQuery): URLSearchParams {
  const params = new URLSearchParams();
  for (const key of lists) for (const value of [...(filter[key] ?? [])].sort()) params.append(key, value);
  for (const key of singles) if (filter[key]) params.set(key, String(filter[key]));
  if (filter.minConfidence !== undefined) params.set("minConfidence", String(filter.minConfidence));
  return params;
}

/**
 * The filter that URL parameters name. Parameters of other purposes are ignored; malformed dates,
 * codes and numbers are dropped, since an address is typed and pasted by people.
 */
export function filterFromParams(params: URLSearchParams): FilterQuery {
  const filter: Record<string, unknown> = {};
  for (const key of lists) {
    const values = params.getAll(key).filter((v) => /^[A-Za-z]+$/.test(v));
    if (values.length > 0) filter[key] = values;
  }
  for (const key of singles) {
    const value = params.get(key)?.trim();
    if (value && wellFormed[key].test(value)) filter[key] = value;
  }
  const least = Number(params.get("minConfidence") ?? Number.NaN);
  if (least >= 0 && least <= 1) filter["minConfidence"] = least;
  return filter as FilterQuery;
}

const anyWords = /^.{1,200}$/su;
const isoDay = /^\d{4}-\d{2}-\d{2}$/;
const wellFormed: Record<(typeof singles)[number], RegExp> = {
  from: isoDay,
  to: isoDay,
  country: /^[A-Z]{2}$/,
  admin1: anyWords,
  place: anyWords,
  region: /^[\w-]{1,80}$/,
  actor: anyWords,
  text: anyWords,
  salience: /^(main|background)$/,
  box: /^-?\d+(\.\d+)?(,-?\d+(\.\d+)?){3}$/,
};
