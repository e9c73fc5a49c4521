import type { Feature, FeatureCollection, Point, Polygon } from "geojson";
import type { MapPoint } from "#api/overview";
import { quadOf } from "../words/terms.ts";

const vague = new Set(["district", "governorate", "region", "country", "unknown"]);

/** Incidents as map features; the selected one is marked. */
export function pointFeatures(points: readonly MapPoint[], selected: string | null): FeatureCollection<Point> {
  return {
    type: "FeatureCollection",
    features: points.map((p) => ({
      type: "Feature",
      geometry: { type: "Point", coordinates: [p.lon, p.lat] },
      properties: { id: p.id, quad: quadOf[p.type], vague: vague.has(p.precision), selected: p.id === selected },
    })),
  };
}

export type Bounds = [west: number, south: number, east: number, north: number];

/** The box that holds the points; of many, the few outermost on each side don't count, so that one summit abroad doesn't shrink the rest. */
export function boundsOf(points: readonly { lat: number; lon: number }[]): Bounds | null {
  if (points.length === 0) return null;
  const cut = points.length > 30 ? Math.floor(points.length * 0.03) : 0;
  const ends = (values: number[]) => {
    const sorted = values.sort((a, b) => a - b);
    return [sorted[cut] as number, sorted[sorted.length - 1 - cut] as number] as const;
  };
  const [west, east] = ends(points.map((p) => p.lon));
  const [south, north] = ends(points.map((p) => p.lat));
  return [west, south, east, north];
}

const kmPerDegree = 111.32;

/** A circle on the ground as a polygon: how far from the point it may have happened. */
export function circleAround({ lat, lon, radiusKm }: MapPoint): Feature<Polygon> | null {
  if (radiusKm === null || radiusKm <= 0) return null;
  const ring = Array.from({ length: 65 }, (_, i) => {
    const angle = (i / 64) * 2 * Math.PI;
    const north = (radiusKm / kmPerDegree) * Math.sin(angle);
    const east = (radiusKm / (kmPerDegree * Math.cos((lat * Math.PI) / 180))) * Math.cos(angle);
    return [lon + east, lat + north];
  });
  return { type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [ring] } };
}
