import { distanceKm } from "#place/geometry";

type Position = readonly number[];
/** Rings of one polygon: the outer one first. */
export type Polygon = readonly (readonly Position[])[];

export interface Shape {
  readonly lat: number;
  readonly lon: number;
  /** Radius of the circle of the same area; null for a point. */
  readonly radiusKm: number | null;
  readonly polygons: readonly Polygon[];
}

/** Centroid and extent of a GeoJSON geometry; null for one that holds no position. */
export function shapeOf(geometry: unknown): Shape | null {
  if (typeof geometry !== "object" || geometry === null) return null;
  const { type, coordinates } = geometry as { type?: unknown; coordinates?: unknown };
  if (type === "Point" && isPosition(coordinates)) return { lon: coordinates[0]!, lat: coordinates[1]!, radiusKm: null, polygons: [] };
  const polygons = type === "Polygon" ? [coordinates] : type === "MultiPolygon" && Array.isArray(coordinates) ? coordinates : [];
  const valid = polygons.filter((p): p is Polygon => Array.isArray(p) && Array.isArray(p[0]) && p[0].length >= 3 && p[0].every(isPosition));
  if (!valid.length) return null;
  let area = 0;
  let x = 0;
  let y = 0;
  for (const [ring] of valid) {
    const part = ringCentroid(ring!);
    area += part.area;
    x += part.x * part.area;
    y += part.y * part.area;
  }
  if (area === 0) return null;
  const [lon, lat] = [x / area, y / area];
  // a degree of longitude shrinks with the cosine of the latitude
  const perDegree = distanceKm({ lat, lon }, { lat, lon: lon + 1 });
  const km2 = area * perDegree * distanceKm({ lat, lon }, { lat: Math.min(lat + 1, 90), lon });
  return { lat, lon, radiusKm: Math.max(0.5, Math.round(Math.sqrt(km2 / Math.PI) * 10) / 10), polygons: valid };
}

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1]) && Math.abs(value[0]) <= 180 && Math.abs(value[1]) <= 90;

/** Area (square degrees, positive) and centroid of a ring, by the shoelace formula. */
function ringCentroid(ring: readonly Position[]): { area: number; x: number; y: number } {
  let twice = 0;
  let x = 0;
  let y = 0;
  for (let i = 0; i < ring.length; i++) {
    const [x0, y0] = ring[i] as [number, number];
    const [x1, y1] = ring[(i + 1) % ring.length] as [number, number];
    const cross = x0 * y1 - x1 * y0;
    twice += cross;
    x += (x0 + x1) * cross;
    y += (y0 + y1) * cross;
  }
  if (twice === 0) return { area: 0, x: 0, y: 0 };
  return { area: Math.abs(twice / 2), x: x / (3 * twice), y: y / (3 * twice) };
}

/** Whether a point lies in one of the polygons and in none of their holes. */
export function contains(polygons: readonly Polygon[], lat: number, lon: number): boolean {
  return polygons.some(([outer, ...holes]) => inRing(outer!, lat, lon) && !holes.some((h) => inRing(h, lat, lon)));
}

function inRing(ring: readonly Position[], lat: number, lon: number): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i] as [number, number];
    const [xj, yj] = ring[j] as [number, number];
    if (yi > lat !== yj > lat && lon < ((xj - xi) * (lat - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}
