import type { PlaceValue } from "#model/mention";
import type { Place } from "#model/place";
import type { PlacePrecision } from "#model/precision";
import type { Gazetteer } from "./gazetteer.ts";
import { pointAt } from "./geometry.ts";
import { kindTraits } from "./kinds.ts";
import type { Approach } from "./draft.ts";

export const extentKm = (place: Place): number => place.radiusKm ?? kindTraits[place.kind].radiusKm;

/** A gazetteer entry as the value of a mention. */
export function placeValue(place: Place, gazetteer: Gazetteer, precision: PlacePrecision = kindTraits[place.kind].precision): PlaceValue {
  return {
    placeId: place.id,
    name: place.name,
    country: place.country,
    admin1: place.kind === "admin1" ? place.name.en : place.admin1,
    admin2: place.kind === "admin2" ? place.name.en : place.admin2,
    lat: place.lat,
    lon: place.lon,
    precision,
    radiusKm: extentKm(place),
    regions: gazetteer.regionsOf(place),
  };
}

/** Something that stands in a place and that the gazetteer doesn't know: the place's point and extent, its own name and precision. */
export function valueWithin(parent: PlaceValue, name: string, precision: PlacePrecision): PlaceValue {
  return { ...parent, placeId: null, name: { ar: name, en: null }, precision };
}

const round = (km: number) => Math.round(km * 10) / 10;

/** How far a quarter's middle lies from the middle of the whole, as a share of its radius. */
const quarterShare = 0.5;

/**
 * A point beside or a quarter of a place.
 * - distance and bearing: the point, radius a sixth of the distance; without a bearing the place with the distance as radius
 * - bearing alone: of a country or an area its quarter; of a settlement the ground outside it
 * - near, offshore: the place, with a wider radius
 */
export function valueBeside(base: PlaceValue, approach: Pick<Approach, "bearing" | "km" | "kind">, name: string): PlaceValue {
  const named = { ...base, placeId: null, name: { ar: name, en: null } };
  if (base.lat === null || base.lon === null) return { ...named, precision: "near" };
  const from = { lat: base.lat, lon: base.lon };
  const radius = base.radiusKm ?? 5;
  if (approach.km !== null) {
    if (approach.bearing === null) return { ...named, precision: "near", radiusKm: round(Math.max(2, approach.km)) };
    const { km } = approach;
    return {
      ...named,
      ...local(base, km),
      ...pointAt(from, approach.bearing, km),
      precision: "near",
      radiusKm: round(Math.max(2, km / 6)),
    };
  }
  if (approach.kind === "direction" && approach.bearing !== null) {
    const area = base.precision === "country" || base.precision === "governorate" || base.precision === "region";
    const km = area ? Math.min(radius * quarterShare, 250) : Math.min(Math.max(radius, 3), 12);
    const precision = area ? "region" : "near";
    return { ...named, ...pointAt(from, approach.bearing, km), precision, radiusKm: round(area ? radius * 0.6 : km + radius) };
  }
  return { ...named, precision: "near", radiusKm: round(approach.kind === "offshore" ? radius + 25 : radius + 5) };
}

/** Beyond some distance the point may lie in another district or governorate: what isn't known isn't said. */
const local = (base: PlaceValue, km: number) => ({
  admin2: null,
  admin1: km > 40 ? null : base.admin1,
  regions: km > 15 ? [] : base.regions,
});
