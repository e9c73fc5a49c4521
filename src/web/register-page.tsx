import { useState } from "react";
import { filterToParams } from "#api/filter-address";
import type { Facets, MapLayer, Timeline } from "#api/overview";
import { Icon, type IconName } from "./components/icon.tsx";
import { FilterBar } from "./filter/filter-bar.tsx";
import { IncidentPanel } from "./incident/incident-panel.tsx";
import { IncidentList } from "./list/incident-list.tsx";
import { IncidentMap } from "./map/incident-map.tsx";
import { useMedia } from "./state/preferences.ts";
import { useAnswer } from "./state/use-answer.ts";
import type { Navigation } from "./state/use-place.ts";
import { IncidentTimeline } from "./timeline/incident-timeline.tsx";
import { useWords } from "./words/words.ts";

type View = "list" | "map" | "timeline";
const views: readonly { readonly view: View; readonly icon: IconName }[] = [
  { view: "list", icon: "list" },
  { view: "map", icon: "map" },
  { view: "timeline", icon: "calendar" },
];

/** The register: filter, map, timeline and list side by side; on narrow screens one of the three at a time. */
export function RegisterPage({ place, incident, dark }: { place: Navigation; incident: string | null; dark: boolean }) {
  const words = useWords();
  const narrow = useMedia("(max-width: 860px)");
  const [view, setView] = useState<View>("list");
  const query = filterToParams(place.filter).toString();
  const map = useAnswer<MapLayer>(`/api/map?${query}`);
  const timeline = useAnswer<Timeline>(`/api/timeline?${query}`);
  const facets = useAnswer<Facets>(`/api/facets?${query}`);
  const total = map.data ? words.incidents(map.data.total) : words.loading;
  const shows = (wanted: View) => !narrow || (view === wanted && incident === null);

  return (
    <div className="register" data-view={view} data-incident={incident !== null}>
      {!(narrow && incident !== null) && <FilterBar place={place} facets={facets.data} total={total} />}
      {narrow && incident === null && (
        <div className="tabs" role="group" aria-label={words.tabs.label}>
          {views.map((v) => (
            <button
              key={v.view}
              type="button"

              id={`tab-${v.view}`}
              aria-pressed={v.view === view}
              onClick={() => setView(v.view)}
            >
              <Icon name={v.icon} size={16} />
              {words.tabs[v.view]}
            </button>
          ))}
        </div>
      )}
      <div className="register-body">
        <section className="column-list" hidden={narrow && view === "map" && incident === null} aria-label={words.list.label}>
          {incident === null ? (
            <IncidentList place={place} query={query} layer={map.data} timeline={timeline.data} />
          ) : (
            <IncidentPanel key={incident} place={place} id={incident} />
          )}
        </section>
        {(shows("map") || shows("timeline")) && (
          <div className="column-overview">
            {shows("map") && <IncidentMap place={place} layer={map.data} facets={facets.data} selected={incident} dark={dark} />}
            {shows("timeline") && <IncidentTimeline place={place} timeline={timeline.data} dark={dark} />}
          </div>
        )}
      </div>
    </div>
  );
}
