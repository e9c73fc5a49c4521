import { tollFields } from "#model/event";
import { participantText, sourcesOf, spansOf } from "../columns.ts";
import { sampleNotice, type SharedRow } from "../shared-incident.ts";
import { cleanText } from "../safe-text.ts";
import type { Format, FormatInput } from "./format.ts";

/**
 * A FeatureCollection (RFC 7946), one feature a line. The point is the middle of where it may have been;
 * `radiusKm` says how far from it. What has no coordinates is a feature without geometry, not left out.
 */
async function* write({ rows, meta }: FormatInput): AsyncGenerator<string> {
  yield `{"type":"FeatureCollection","metadata":${JSON.stringify(meta)},"features":[`;
  let first = true;
  for await (const row of rows) {
    yield `${first ? "" : ","}\n${JSON.stringify(featureOf(row, meta.profile), clean)}`;
    first = false;
  }
  yield "\n]}\n";
}

const clean = (_key: string, value: unknown) => (typeof value === "string" ? cleanText(value) : value);

function featureOf({ incident, sample }: SharedRow, profile: string) {
  const { id, place, time } = incident;
  const located = place !== null && place.lat !== null && place.lon !== null;
  return {
    type: "Feature",
    id,
    geometry: located ? { type: "Point", coordinates: [place.lon, place.lat] } : null,
    properties: {
      profile,
      ...(sample ? { notice: sampleNotice } : {}),
      type: incident.type,
      mode: incident.mode,
      status: incident.status,
      verification: incident.verification,
      start: time?.start ?? null,
      end: time?.end ?? null,
      timePrecision: time?.precision ?? null,
      placeAr: place?.name.ar ?? null,
      placeEn: place?.name.en ?? null,
      admin2: place?.admin2 ?? null,
      admin1: place?.admin1 ?? null,
      country: place?.country ?? null,
      placePrecision: place?.precision ?? null,
      radiusKm: place?.radiusKm ?? null,
      initiators: incident.initiators.map(participantText),
      targets: incident.targets.map(participantText),
      toll: Object.fromEntries(
        tollFields.flatMap((field) => {
          const toll = incident.toll[field];
          return toll ? [[field, { low: toll.low, best: toll.best, high: toll.high, rule: toll.rule }]] : [];
        }),
      ),
      independentSources: incident.independentSources,
      confidence: incident.confidence,
      codes: incident.codes,
      summaryAr: incident.summary.ar,
      summaryEn: incident.summary.en,
      sources: sourcesOf(incident),
      spans: spansOf(incident),
    },
  };
}

export const geojson: Format = {
  id: "geojson",
  extension: "geojson",
  mediaType: "application/geo+json; charset=utf-8",
  binary: false,
  write,
};
