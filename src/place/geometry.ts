/** A point in decimal degrees (WGS 84). */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

const earthKm = 6371;
const rad = (degrees: number) => (degrees * Math.PI) / 180;
const deg = (radians: number) => (radians * 180) / Math.PI;
const round = (degrees: number) => Math.round(degrees * 1000) / 1000;

/** Great-circle distance in kilometres. `distanceKm({ lat: 0, lon: 0 }, { lat: 0, lon: 1 })` is about 111.2 */
export function distanceKm(a: Point, b: Point): number {
  const dLat = rad(b.lat - a.lat);
  const dLon = rad(b.lon - a.lon);
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(rad(a.lat)) * Math.cos(rad(b.lat)) * Math.sin(dLon / 2) ** 2;
  return 2 * earthKm * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** The point `km` from `from` towards `bearing` (degrees clockwise from north), to three decimals. */
export function pointAt(from: Point, bearing: number, km: number): Point {
  const d = km / earthKm;
  const lat1 = rad(from.lat);
  const lat2 = Math.asin(Math.sin(lat1) * Math.cos(d) + Math.cos(lat1) * Math.sin(d) * Math.cos(rad(bearing)));
  const turn = Math.atan2(Math.sin(rad(bearing)) * Math.sin(d) * Math.cos(lat1), Math.cos(d) - Math.sin(lat1) * Math.sin(lat2));
  return { lat: round(deg(lat2)), lon: round(((from.lon + deg(turn) + 540) % 360) - 180) };
}

/** The middle of two points; right to within the tolerances of news for points on one continent. */
export function midpoint(a: Point, b: Point): Point {
  return { lat: round((a.lat + b.lat) / 2), lon: round((a.lon + b.lon) / 2) };
}
