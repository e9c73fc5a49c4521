import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Feature, FeatureCollection, MultiLineString } from "geojson";
import shapesAddress from "world-atlas/countries-50m.json?url";

export interface Basemap {
  readonly land: Feature | FeatureCollection;
  readonly borders: MultiLineString;
}

/** Land and borders of Natural Earth (1:50 million), from this server. */
export async function loadBasemap(): Promise<Basemap> {
  const topology = (await (await fetch(shapesAddress)).json()) as Topology<{ land: GeometryCollection; countries: GeometryCollection }>;
  return {
    land: feature(topology, topology.objects.land),
    borders: mesh(topology, topology.objects.countries, (a, b) => a !== b),
  };
}
