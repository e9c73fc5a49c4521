import { useId, useState } from "react";
import type { Countries, OfferedPlace } from "#api/places";
import type { EventPlace } from "#model/event";
import type { PlacePrecision } from "#model/precision";
import { useAnswer } from "../state/use-answer.ts";
import { countryName } from "../words/place-text.ts";
import { nameIn, useWords } from "../words/words.ts";
import { readCoordinates } from "./coordinates.ts";
import { PlaceSearchField, whereabouts } from "./place-search-field.tsx";

const precisions: readonly PlacePrecision[] = ["exact", "settlement", "near", "district", "governorate", "region", "country", "unknown"];
const ways = ["gazetteer", "point", "none"] as const;

interface Draft {
  readonly way: (typeof ways)[number];
  readonly chosen: OfferedPlace | null;
  readonly precision: PlacePrecision;
  readonly name: string;
  readonly coordinates: string;
  readonly country: string;
  readonly radius: string;
}

/** The right place: one of the gazetteer, a point with its precision, or none. `onChange` gets undefined while it isn't complete. */
export function PlaceEditor({ current, onChange }: { current: EventPlace | null; onChange: (value: unknown) => void }) {
  const words = useWords();
  const { place: text } = words.review;
  const id = useId();
  const [draft, setDraft] = useState<Draft>(() => ({
    way: "gazetteer",
    chosen: null,
    precision: "settlement",
    name: nameIn(words.code, current?.name) ?? "",
    coordinates: current?.lat == null || current.lon == null ? "" : `${current.lat}, ${current.lon}`,
    country: current?.country ?? "",
    radius: "",
  }));
  const update = (changes: Partial<Draft>) => {
    const next = { ...draft, ...changes };
    setDraft(next);
    onChange(placeOf(next, current));
  };
  const countries = useAnswer<Countries>(draft.way === "point" ? "/api/places/countries" : null);
  const codes = [...new Set([...(countries.data?.items ?? []).map(({ code }) => code), ...(draft.country ? [draft.country] : [])])]
    .map((code) => ({ code, name: countryName(words.code, code) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, words.code));

  return (
    <div className="decision-editor">
      <div className="decision-ways" role="radiogroup" aria-label={words.review.value}>
        {ways.map((way) => (
          <label key={way}>
            <input type="radio" name={`${id}-way`} value={way} checked={draft.way === way} onChange={() => update({ way })} />
            {text.ways[way]}
          </label>
        ))}
      </div>
      {draft.way === "gazetteer" && (
        <>
          <label htmlFor={`${id}-search`}>{text.search}</label>
          <PlaceSearchField id={`${id}-search`} onPick={(chosen) => update({ chosen, precision: chosen.precision })} />
          {draft.chosen && (
            <p className="decision-chosen" aria-live="polite">
              <span>{text.chosen}</span>
              <span>
                <strong>
                  <bdi>{nameIn(words.code, draft.chosen.name)}</bdi>
                </strong>
                <span className="fact-note">
                  {[words.terms.placeKind[draft.chosen.kind], whereabouts(words, draft.chosen)].filter(Boolean).join(words.comma)}{" "}
                  <bdi dir="ltr">{`${draft.chosen.lat}, ${draft.chosen.lon}`}</bdi>
                </span>
              </span>
            </p>
          )}
        </>
      )}
      {draft.way === "point" && (
        <>
          <label htmlFor={`${id}-name`}>{text.name}</label>
          <input
            id={`${id}-name`}
            dir="auto"
            required
            maxLength={200}
            value={draft.name}
            onChange={(e) => update({ name: e.target.value })}
          />
          <label htmlFor={`${id}-coordinates`}>{text.coordinates}</label>
          <div>
            <input
              id={`${id}-coordinates`}
              dir="ltr"
              required
              maxLength={60}
              inputMode="decimal"
              autoComplete="off"
              aria-invalid={draft.coordinates !== "" && readCoordinates(draft.coordinates) === null}
              aria-describedby={`${id}-coordinates-hint`}
              value={draft.coordinates}
              onChange={(e) => update({ coordinates: e.target.value })}
            />
            <p id={`${id}-coordinates-hint`} className="fact-note">
              {text.coordinatesHint} <bdi dir="ltr">33.67, 44.38</bdi>
            </p>
          </div>
          <label htmlFor={`${id}-country`}>{words.filter.country}</label>
          <select id={`${id}-country`} value={draft.country} onChange={(e) => update({ country: e.target.value })}>
            <option value="">{words.review.nothing}</option>
            {codes.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </>
      )}
      {(draft.way === "point" || (draft.way === "gazetteer" && draft.chosen)) && (
        <>
          <label htmlFor={`${id}-precision`}>{words.incident.precision}</label>
          <select id={`${id}-precision`} value={draft.precision} onChange={(e) => update({ precision: e.target.value as PlacePrecision })}>
            {precisions.map((precision) => (
              <option key={precision} value={precision}>
                {words.terms.placePrecision[precision]}
              </option>
            ))}
          </select>
        </>
      )}
      {draft.way === "point" && (
        <>
          <label htmlFor={`${id}-radius`}>{text.radius}</label>
          <input
            id={`${id}-radius`}
            type="number"
            dir="ltr"
            min={0.1}
            max={4999}
            step="any"
            value={draft.radius}
            onChange={(e) => update({ radius: e.target.value })}
          />
        </>
      )}
    </div>
  );
}

/** The value that the server is sent; undefined where something is missing. */
function placeOf(draft: Draft, current: EventPlace | null): unknown {
  const { way, chosen, precision } = draft;
  if (way === "none") return null;
  if (way === "gazetteer") {
    if (!chosen) return undefined;
    const { kind: _kind, within: _within, ...place } = chosen;
    return { ...place, precision };
  }
  const point = readCoordinates(draft.coordinates);
  const name = draft.name.trim();
  if (!point || name === "") return undefined;
  const kept = current && [current.name.ar, current.name.en].includes(name) ? current.name : null;
  const isArabic = /\p{Script=Arabic}/u.test(name);
  return {
    name: kept ?? { ar: isArabic ? name : null, en: isArabic ? null : name },
    country: draft.country || null,
    ...point,
    precision,
    radiusKm: draft.radius === "" ? null : Number(draft.radius),
  };
}
