import { Map as MapLibreMap, Popup, setWorkerUrl, type GeoJSONSource, type MapGeoJSONFeature, type MapMouseEvent } from "maplibre-gl";
import workerAddress from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import type { PlaceLabels } from "#api/labels";
import type { MapPoint } from "#api/overview";
import type { Palette } from "../components/palette.ts";
import { ask } from "../state/use-answer.ts";
import { dayText } from "../words/dates.ts";
import { actName } from "../words/terms.ts";
import { nameIn, type Words } from "../words/words.ts";
import { loadBasemap } from "./basemap.ts";
import { mapStyle } from "./map-style.ts";
import { boundsOf, circleAround, pointFeatures } from "./points.ts";

setWorkerUrl(workerAddress);

/** The drawn map, without React: it is told what to show, and tells what was chosen. */
export interface IncidentMapView {
  readonly setLook: (palette: Palette, words: Words) => void;
  readonly setIncidents: (points: readonly MapPoint[], selected: string | null, keepView: boolean) => void;
  readonly showAll: () => void;
  readonly zoom: (step: 1 | -1) => void;
  /** "west,south,east,north" of what is in view. */
  readonly box: () => string;
  readonly remove: () => void;
}

interface Choices {
  readonly onIncident: (id: string) => void;
  /** A heap of incidents at one place was chosen. */
  readonly onPlace: (name: string) => void;
}

/** Points closer than this (degrees) are one place: coming nearer would never part them. */
const samePlace = 0.004;

export async function createMapView(holder: HTMLElement, choices: Choices): Promise<IncidentMapView> {
  // Names are drawn from the page's own font: it must be there before the first of them.
  const font = document.fonts.load("500 16px 'Noto Sans Arabic'", "سجل sijill").catch(() => []);
  const [basemap, labels] = await Promise.all([loadBasemap(), ask<PlaceLabels>("/api/labels"), font]);
  const map = new MapLibreMap({
    container: holder,
    center: [44, 31],
    zoom: 3.6,
    minZoom: 2,
    maxZoom: 14,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    fadeDuration: 0,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  const popup = new Popup({ closeButton: false, closeOnClick: false, offset: 12, className: "map-popup" });
  let points: readonly MapPoint[] = [];
  let selected: string | null = null;
  let words: Words | null = null;
  let shown = "";

  const source = (id: string) => map.getSource(id) as GeoJSONSource | undefined;
  const fill = () => {
    source("incidents")?.setData(pointFeatures(points, selected));
    const chosen = points.find((p) => p.id === selected);
    const circle = chosen ? circleAround(chosen) : null;
    source("radius")?.setData({ type: "FeatureCollection", features: circle ? [circle] : [] });
  };
  // Fired where a style is read anew, not where a theme or language only changes its layers.
  map.on("style.load", () => {
    source("land")?.setData(basemap.land);
    source("borders")?.setData(basemap.borders);
    source("labels")?.setData(labels as never);
    fill();
  });
  map.on("idle", () => (holder.dataset["drawn"] = "true"));
  map.on("movestart", () => delete holder.dataset["drawn"]);
  const fit = (to: readonly MapPoint[], animate: boolean) => {
    const bounds = boundsOf(to);
    if (bounds) map.fitBounds(bounds, { padding: 56, maxZoom: 9.5, animate: animate && !still, duration: 600 });
  };

  const featureAt = (event: MapMouseEvent): MapGeoJSONFeature | undefined =>
    map.getLayer("points") ? map.queryRenderedFeatures(event.point, { layers: ["points", "clusters"] })[0] : undefined;
  map.on("click", (event) => {
    const feature = featureAt(event);
    if (!feature) return;
    const { id, cluster_id: cluster } = feature.properties as { id?: string; cluster_id?: number };
    if (cluster === undefined && id !== undefined) choices.onIncident(id);
    else if (cluster !== undefined) void openCluster(cluster);
  });
  const openCluster = async (cluster: number) => {
    const leaves = (await source("incidents")?.getClusterLeaves(cluster, 2000, 0)) ?? [];
    const ids = new Set(leaves.map((leaf) => leaf.properties?.["id"] as string));
    const inside = points.filter((p) => ids.has(p.id));
    const bounds = boundsOf(inside);
    if (!bounds) return;
    const name = nameIn(words?.code ?? "ar", inside[0]?.name);
    if (bounds[2] - bounds[0] < samePlace && bounds[3] - bounds[1] < samePlace && name) choices.onPlace(name);
    else map.fitBounds(bounds, { padding: 80, maxZoom: 13.5, animate: !still, duration: 500 });
  };
  map.on("mousemove", (event) => {
    const feature = featureAt(event);
    map.getCanvas().style.cursor = feature ? "pointer" : "";
    const point = feature && points.find((p) => p.id === feature.properties["id"]);
    if (!point || !words) popup.remove();
    else popup.setLngLat([point.lon, point.lat]).setText(popupText(point, words)).addTo(map);
  });
  map.on("mouseout", () => popup.remove());

  return {
    setLook: (palette, nextWords) => {
      words = nextWords;
      map.setStyle(mapStyle(palette, nextWords.code), { diff: true });
      map.getCanvas().setAttribute("aria-label", nextWords.map.label);
    },
    setIncidents: (next, nextSelected, keepView) => {
      const list = next.map((p) => p.id).join("|");
      const chosen = next.find((p) => p.id === nextSelected);
      const [newList, newChoice] = [list !== shown, nextSelected !== selected];
      points = next;
      selected = nextSelected;
      fill();
      if (newChoice && chosen)
        map.easeTo({ center: [chosen.lon, chosen.lat], zoom: Math.max(map.getZoom(), 7.5), animate: !still, duration: 600 });
      else if (newList && !keepView) fit(next, shown !== "");
      shown = list;
    },
    showAll: () => fit(points, true),
    zoom: (step) => map.zoomTo(map.getZoom() + step, { animate: !still }),
    box: () => {
      const b = map.getBounds();
      return [b.getWest(), b.getSouth(), b.getEast(), b.getNorth()].map((n) => Math.max(-180, Math.min(180, n)).toFixed(2)).join(",");
    },
    remove: () => {
      popup.remove();
      map.remove();
    },
  };
}

function popupText(point: MapPoint, words: Words): string {
  const parts = [actName(words.terms, point.type, null), nameIn(words.code, point.name), point.day && dayText(words.code, point.day)];
  return parts.filter(Boolean).join(" · ");
}
