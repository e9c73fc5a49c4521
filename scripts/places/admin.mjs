/** Administrative units: first order from hand/admin1.tsv, second and third from COD-AB with fixes. */
import { areaKm2, inside, km } from "./geo.mjs";
import { cleanArabic, englishName, fold, latinKey, nameKey } from "./text.mjs";

const iso2 = { IRQ: "IQ", SYR: "SY", YEM: "YE", LBY: "LY", LBN: "LB", PSE: "PS", SDN: "SD", EGY: "EG", MAR: "MA", MRT: "MR", SOM: "SO" };
/** Levels that are written below the first. Libya's and Palestine's first order is COD's second. */
const levels = { IRQ: [2, 3], SYR: [2, 3], YEM: [2], LBN: [2], SDN: [2], EGY: [2], MAR: [2], MRT: [2], SOM: [2] };

export const list = (s) =>
  s
    ? s
        .split(";")
        .map((v) => v.trim())
        .filter(Boolean)
    : [];
/** COD's Yemeni and Libyan names end feminines in ه, which no newsroom does. */
const tidy = (s) =>
  s.replace(/(?<=\S{2})ه(?= |$)/g, (h, at, all) => (/(الله|وجه|مياه|طه|عبده|اليه)$/.test(all.slice(0, at + 1)) ? h : "ة"));
const number = (s) => (s === undefined || s === "" ? null : Number(s));
export const variantsOf = (ar, variants) => {
  const seen = new Set([fold(ar)]);
  return variants.filter((v) => v && !seen.has(fold(v)) && seen.add(fold(v)));
};

export function adminRows({ cod, polygons, geonames, first, fixes }) {
  const rows = [];
  const codByCode = new Map(cod.map((r) => [r.pcode, r]));
  const fix = new Map(fixes.map((f) => [f.pcode, f]));
  const byCountry =
    Map.prototype.constructor.groupBy?.(geonames, (g) => g.cc) ??
    geonames.reduce((m, g) => (m.get(g.cc)?.push(g) ?? m.set(g.cc, [g]), m), new Map());
  const firstByCode = new Map();
  for (const f of first) {
    const centre = codByCode.get(f.pcode);
    const seat = f.gn1 && byCountry.get(f.cc)?.find((g) => g.gn1 === f.gn1 && (g.code === "PPLA" || g.code === "PPLC"));
    let lat = number(f.lat);
    let lon = number(f.lon);
    if (lat === null) {
      // Reports that say only the governorate mostly mean its inhabited part: between the centroid and the seat, nearer the seat.
      if (centre?.lat == null) throw new Error(`${f.at}: no coordinates`);
      lat = seat ? centre.lat * 0.45 + seat.lat * 0.55 : centre.lat;
      lon = seat ? centre.lon * 0.45 + seat.lon * 0.55 : centre.lon;
    }
    const row = {
      id: f.pcode || `${f.cc.toLowerCase()}-adm1-${slug(f.en)}`,
      ar: f.ar,
      variants: variantsOf(f.ar, list(f.variants)),
      en: f.en,
      kind: "admin1",
      country: f.cc,
      admin1: null,
      admin2: null,
      lat,
      lon,
      radiusKm: number(f.radius),
      population: null,
      pcode: f.pcode || null,
      geonames: null,
      source: f.pcode ? `OCHA COD-AB ${f.pcode}` : "project compilation",
      gn1: f.gn1,
    };
    rows.push(row);
    if (f.pcode) firstByCode.set(f.pcode, row);
  }
  const unplaced = [];
  for (const r of cod) {
    if (!levels[r.iso3]?.includes(r.level)) continue;
    const f = fix.get(r.pcode) ?? {};
    if (f.en === "-") continue;
    const cc = iso2[r.iso3];
    const chain = r.parents.map((p) => p.pcode);
    const top =
      rows.find((row) => row.pcode && row.kind === "admin1" && chain.includes(row.pcode)) ??
      firstByCode.get([...firstByCode.keys()].find((k) => r.pcode.startsWith(k)));
    if (!top) throw new Error(`no first order for ${r.pcode}`);
    const second =
      r.level === 3
        ? rows.find((row) => row.pcode === (r.pcode.startsWith("SY") ? r.pcode.slice(0, 6) : r.pcode.replace(/N\d+$/, "")))
        : null;
    const ar = f.ar || tidy(cleanArabic(r.name_ar ?? ""));
    if (!ar) throw new Error(`no Arabic name for ${r.pcode}`);
    const en = f.en || (r.name_en ? englishName(r.name_en) : "");
    const polygon = polygons.get(r.pcode);
    const inTop = (byCountry.get(cc) ?? []).filter((g) => g.gn1 === top.gn1);
    const key = nameKey(ar);
    const latin = latinKey(r.name_en || en);
    const seatRank = (g) => (/PPLA/.test(g.code) ? 1 : 0) * 1e8 + g.population;
    const seats = (polygon ? inTop.filter((g) => inside(polygon, g)) : inTop).filter(
      (g) => g.names.some((n) => nameKey(cleanArabic(n)) === key) || (latin.length > 2 && latinKey(g.ascii) === latin),
    );
    if (cc === "YE") seats.push(...inTop.filter((g) => `YE${g.gn2}` === r.pcode && /PPLA/.test(g.code)));
    const seat = seats.sort((a, b) => seatRank(b) - seatRank(a))[0];
    const named = f.seat ? byCountry.get(cc)?.find((g) => g.id === Number(f.seat)) : undefined;
    if (f.seat && !named) throw new Error(`${f.at}: no place ${f.seat} in ${cc}`);
    let at = named ?? (f.lat ? { lat: Number(f.lat), lon: Number(f.lon) } : null);
    // People, and so reports, are at the seat; a centroid of desert is nobody's place.
    if (!at && seat && (r.lat == null || km(seat, r) < 120)) at = seat;
    if (!at && r.lat != null) at = { lat: r.lat, lon: r.lon };
    const radius = f.radius ? Number(f.radius) : polygon ? Math.max(3, Math.round(Math.sqrt(areaKm2(polygon) / Math.PI))) : null;
    if (!at) {
      unplaced.push(`${r.pcode}\t${en}\t${ar}\t${top.en}`);
      continue;
    }
    rows.push({
      id: r.pcode,
      ar,
      variants: variantsOf(ar, list(f.variants)),
      en,
      kind: `admin${r.level}`,
      country: cc,
      admin1: top.en,
      admin2: r.level === 3 ? (second?.en ?? null) : null,
      lat: at.lat,
      lon: at.lon,
      radiusKm: radius,
      population: null,
      pcode: r.pcode,
      geonames: null,
      source: sourceOf(r, f),
    });
  }
  if (unplaced.length) console.error(`${unplaced.length} units without coordinates:\n${unplaced.join("\n")}`);
  return rows;
}

/** The unit's code; where COD-AB has no Arabic name of its country's units, also where the point comes from. */
const sourceOf = (r, f) =>
  `OCHA COD-AB ${r.pcode}${f.seat ? `; seat: GeoNames ${f.seat}` : /^(MA|MR|SO)/.test(r.pcode) ? "; name and point: project compilation" : ""}`;

export const slug = (en) =>
  en
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
