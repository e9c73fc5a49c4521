import { columns } from "../columns.ts";
import { metaSentence, type ExportMeta } from "../export-meta.ts";
import { xmlText } from "../safe-text.ts";
import { sampleNotice, type SharedIncident, type SharedRow } from "../shared-incident.ts";
import type { Format, FormatInput } from "./format.ts";

/** Corners of the ring that shows how far from the point it may have been. */
const corners = 36;
const kmPerDegree = 111.2;

/** KML 2.2 (OGC 07-147r2): a placemark an incident, with its time, its point and the ring of its precision. */
async function* write({ rows, meta }: FormatInput): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>Incidents, profile ${xmlText(meta.profile)}</name><description>${xmlText(metaSentence(meta))}</description>\n`;
  yield `<Style id="precise"><IconStyle><color>ff2e16a3</color></IconStyle><PolyStyle><color>302e16a3</color></PolyStyle></Style><Style id="vague"><IconStyle><color>806b626b</color></IconStyle><PolyStyle><color>206b626b</color></PolyStyle></Style>\n`;
  for await (const row of rows) yield placemark(row, meta);
  yield "</Document></kml>\n";
}

function placemark(row: SharedRow, meta: ExportMeta): string {
  const { incident, sample } = row;
  const { summary, place } = incident;
  const notice = sample ? `${sampleNotice}\n` : "";
  const vague = place === null || !["exact", "settlement", "near"].includes(place.precision);
  const data = columns.flatMap(({ name, value }) => {
    const cell = value(row, meta);
    return cell === null ? [] : [`<Data name="${name}"><value>${xmlText(String(cell))}</value></Data>`];
  });
  return [
    `<Placemark id="${xmlText(incident.id.replace(/[^\w.-]/g, "_"))}"><name>${xmlText(summary.en ?? incident.type)}</name>`,
    `<description>${xmlText([notice + (summary.ar ?? ""), summary.en].filter(Boolean).join("\n"))}</description>`,
    timeSpan(incident),
    `<styleUrl>#${vague ? "vague" : "precise"}</styleUrl><ExtendedData>${data.join("")}</ExtendedData>`,
    geometry(place),
    "</Placemark>\n",
  ].join("");
}

function timeSpan({ time }: SharedIncident): string {
  if (!time?.start && !time?.end) return "";
  const begin = time.start ? `<begin>${xmlText(time.start)}</begin>` : "";
  const end = time.end ? `<end>${xmlText(time.end)}</end>` : "";
  return `<TimeSpan>${begin}${end}</TimeSpan>`;
}

function geometry(place: SharedIncident["place"]): string {
  if (place === null || place.lat === null || place.lon === null) return "";
  const point = `<Point><coordinates>${place.lon},${place.lat}</coordinates></Point>`;
  const { lat, lon, radiusKm } = place;
  if (radiusKm === null || radiusKm <= 0) return point;
  const ring = Array.from({ length: corners + 1 }, (_, i) => {
    const angle = (2 * Math.PI * (i % corners)) / corners;
    const dLat = (radiusKm / kmPerDegree) * Math.sin(angle);
    const dLon = ((radiusKm / kmPerDegree) * Math.cos(angle)) / Math.max(0.05, Math.cos((lat * Math.PI) / 180));
    const at = (value: number, limit: number) => Number(Math.max(-limit, Math.min(limit, value)).toFixed(4));
    return `${at(lon + dLon, 180)},${at(lat + dLat, 90)}`;
  });
  return `<MultiGeometry>${point}<Polygon><outerBoundaryIs><LinearRing><coordinates>${ring.join(" ")}</coordinates></LinearRing></outerBoundaryIs></Polygon></MultiGeometry>`;
}

export const kml: Format = {
  id: "kml",
  extension: "kml",
  mediaType: "application/vnd.google-earth.kml+xml; charset=utf-8",
  binary: false,
  write,
};
