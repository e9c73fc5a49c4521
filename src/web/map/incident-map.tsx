import { useEffect, useRef, useState } from "react";
import type { Facets, MapLayer } from "#api/overview";
import { Icon } from "../components/icon.tsx";
import { paletteOf } from "../components/palette.ts";
import type { Navigation } from "../state/use-place.ts";
import { useWords } from "../words/words.ts";
import type { IncidentMapView } from "./map-view.ts";
import { PlaceList } from "./place-list.tsx";

interface Props {
  readonly place: Navigation;
  readonly layer: MapLayer | null;
  readonly facets: Facets | null;
  readonly selected: string | null;
  readonly dark: boolean;
}

/** The map. Its library loads apart, so that list and filter are there first; without WebGL a list of places stands in. */
export function IncidentMap({ place, layer, facets, selected, dark }: Props) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<IncidentMapView | null>(null);
  const [drawable] = useState(hasWebGl);
  const latest = useRef(place);
  useEffect(() => {
    latest.current = place;
  });

  useEffect(() => {
    if (!drawable || !box.current) return;
    const holder = box.current;
    let gone = false;
    let made: IncidentMapView | null = null;
    void import("./map-view.ts").then(async ({ createMapView }) => {
      if (gone) return;
      made = await createMapView(holder, {
        onIncident: (id) => latest.current.go({ page: "register", incident: id }),
        onPlace: (name) => latest.current.setFilter({ place: name }),
      });
      if (gone) made.remove();
      else setView(made);
    });
    return () => {
      gone = true;
      made?.remove();
    };
  }, [drawable]);

  useEffect(() => view?.setLook(paletteOf(dark), words), [view, words, dark]);
  useEffect(() => {
    if (layer) view?.setIncidents(layer.points, selected, place.filter.box !== undefined);
  }, [view, layer, selected, place.filter.box]);

  return (
    <section className="map" aria-label={words.map.label} data-points={layer?.points.length ?? ""}>
      {drawable ? (
        <>
          <div className="map-canvas" ref={box} />
          <div className="map-tools">
            <button type="button" className="tool" onClick={() => view?.zoom(1)} aria-label={words.map.zoomIn} title={words.map.zoomIn}>
              <Icon name="plus" />
            </button>
            <button type="button" className="tool" onClick={() => view?.zoom(-1)} aria-label={words.map.zoomOut} title={words.map.zoomOut}>
              <Icon name="minus" />
            </button>
            <button type="button" className="tool" onClick={() => view?.showAll()} aria-label={words.map.all} title={words.map.all}>
              <Icon name="whole" />
            </button>
          </div>
          <button type="button" className="map-area" onClick={() => view && place.setFilter({ box: view.box() })}>
            {words.map.thisArea}
          </button>
        </>
      ) : (
        <p className="notice">{words.map.unavailable}</p>
      )}
      <PlaceList place={place} facets={facets} open={!drawable} />
      <footer className="map-foot">
        {layer && layer.withoutPlace > 0 && <strong className="without-place">{words.withoutPlace(layer.withoutPlace)}</strong>}
        <span className="map-key">
          <i className="key-precise" /> {words.map.precise}
        </span>
        <span className="map-key">
          <i className="key-vague" /> {words.map.vague}
        </span>
        <span className="map-credit">{words.map.credit}</span>
      </footer>
    </section>
  );
}

function hasWebGl(): boolean {
  try {
    return document.createElement("canvas").getContext("webgl2") !== null;
  } catch {
    return false;
  }
}
