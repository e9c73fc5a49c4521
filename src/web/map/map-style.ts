import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from "maplibre-gl";
import type { Palette } from "../components/palette.ts";
import { quads } from "../words/terms.ts";

const font = ["Noto Sans Arabic"];
const empty = { type: "FeatureCollection" as const, features: [] };

/** Sources are declared empty and filled afterwards, so that a change of theme or language leaves their data alone. */
export function mapStyle(palette: Palette, language: "ar" | "en"): StyleSpecification {
  return {
    version: 8,
    sources: {
      land: { type: "geojson", data: empty },
      borders: { type: "geojson", data: empty },
      labels: { type: "geojson", data: empty },
      radius: { type: "geojson", data: empty },
      incidents: {
        type: "geojson",
        data: empty,
        cluster: true,
        clusterRadius: 38,
        clusterMaxZoom: 13,
        clusterProperties: { conflict: ["+", ["case", ["==", ["get", "quad"], "material-conflict"], 1, 0]] },
      },
    },
    layers: [...ground(palette), ...names(palette, language), ...incidents(palette)],
  };
}

function ground(palette: Palette): LayerSpecification[] {
  return [
    { id: "sea", type: "background", paint: { "background-color": palette.sea } },
    { id: "land", type: "fill", source: "land", paint: { "fill-color": palette.land, "fill-antialias": true } },
    { id: "coast", type: "line", source: "land", paint: { "line-color": palette.coast, "line-width": 0.8 } },
    { id: "borders", type: "line", source: "borders", paint: { "line-color": palette.border, "line-width": 1, "line-dasharray": [4, 2] } },
  ];
}

function names(palette: Palette, language: "ar" | "en"): LayerSpecification[] {
  const shown: ExpressionSpecification = ["<=", ["get", "rank"], ["zoom"]];
  const halo = { "text-halo-color": palette.land, "text-halo-width": 1.4 };
  const name: ExpressionSpecification = ["get", language];
  return [
    {
      id: "name-divisions",
      type: "symbol",
      source: "labels",
      filter: ["all", ["in", ["get", "kind"], ["literal", ["admin1", "admin2"]]], shown],
      layout: {
        "text-field": name,
        "text-font": font,
        "text-size": 11,
        "text-letter-spacing": language === "ar" ? 0 : 0.06,
        "symbol-sort-key": ["get", "rank"],
      },
      paint: { "text-color": palette.muted, ...halo },
    },
    {
      id: "name-towns",
      type: "symbol",
      source: "labels",
      filter: ["all", ["in", ["get", "kind"], ["literal", ["city", "town", "village", "neighbourhood", "camp"]]], shown],
      layout: {
        "text-field": name,
        "text-font": font,
        "text-size": ["interpolate", ["linear"], ["get", "rank"], 4, 12.5, 10, 10.5],
        "text-variable-anchor": ["top", "bottom", "left", "right"],
        "text-radial-offset": 0.9,
        "symbol-sort-key": ["get", "rank"],
      },
      paint: { "text-color": palette.ink, "text-opacity": 0.85, ...halo },
    },
    {
      id: "name-countries",
      type: "symbol",
      source: "labels",
      filter: ["all", ["in", ["get", "kind"], ["literal", ["country", "sea"]]], shown],
      maxzoom: 8,
      layout: {
        "text-field": name,
        "text-font": font,
        "text-size": ["interpolate", ["linear"], ["zoom"], 3, 11, 6, 15],
        // Neighbours as close as Palestine and Israel both find room.
        "text-variable-anchor": ["center", "top", "bottom", "right", "left"],
        "text-radial-offset": 0.6,
        "text-letter-spacing": language === "ar" ? 0 : 0.12,
      },
      paint: { "text-color": palette.muted, ...halo },
    },
  ];
}

function incidents(palette: Palette): LayerSpecification[] {
  const colour: ExpressionSpecification = ["match", ["get", "quad"], ...quads.flatMap((q) => [q, palette.quad[q]]), palette.muted] as never;
  const share: ExpressionSpecification = ["/", ["get", "conflict"], ["get", "point_count"]];
  return [
    { id: "radius", type: "fill", source: "radius", paint: { "fill-color": palette.accent, "fill-opacity": 0.1 } },
    {
      id: "radius-line",
      type: "line",
      source: "radius",
      paint: { "line-color": palette.accent, "line-width": 1.2, "line-dasharray": [3, 2] },
    },
    {
      id: "clusters",
      type: "circle",
      source: "incidents",
      filter: ["has", "point_count"],
      paint: {
        "circle-color": ["interpolate", ["linear"], share, 0, palette.quad["verbal-cooperation"], 0.7, palette.quad["material-conflict"]],
        "circle-radius": ["interpolate", ["linear"], ["sqrt", ["get", "point_count"]], 1.4, 11, 5, 17, 12, 26, 60, 44],
        "circle-opacity": 0.92,
        "circle-stroke-color": palette.paper,
        "circle-stroke-width": 2,
      },
    },
    {
      id: "cluster-counts",
      type: "symbol",
      source: "incidents",
      filter: ["has", "point_count"],
      layout: {
        "text-field": ["get", "point_count_abbreviated"],
        "text-font": font,
        "text-size": 12,
        "text-allow-overlap": true,
        "text-ignore-placement": true,
      },
      paint: { "text-color": palette.paper },
    },
    {
      id: "points",
      type: "circle",
      source: "incidents",
      filter: ["!", ["has", "point_count"]],
      paint: {
        // A place known only as a district or wider is a ring: the point is its middle, not where it happened.
        "circle-color": ["case", ["get", "vague"], palette.paper, colour],
        "circle-radius": ["case", ["get", "selected"], 9, 6.5],
        "circle-stroke-color": ["case", ["get", "vague"], colour, palette.paper],
        "circle-stroke-width": ["case", ["get", "vague"], 2.4, 1.6],
      },
    },
  ];
}
