/** Countries and their capitals: hand/countries.tsv, capitals placed by GeoNames' PPLC. */
import { list, slug, variantsOf } from "./admin.mjs";

export function countryRows(hand, geonames) {
  const capitals = new Map(geonames.filter((g) => g.code === "PPLC").map((g) => [g.cc, g]));
  return hand.flatMap((c) => {
    const base = { admin1: null, admin2: null, pcode: null, geonames: null, population: null, file: "world", at: c.at };
    const country = {
      ...base,
      id: c.cc.toLowerCase(),
      ar: c.ar,
      variants: variantsOf(c.ar, list(c.variants)),
      en: c.en,
      kind: "country",
      country: c.cc,
      lat: Number(c.lat),
      lon: Number(c.lon),
      radiusKm: Number(c.radius),
      source: "project compilation",
    };
    if (!c.capital_ar) return [country];
    const seat = capitals.get(c.cc);
    if (!seat) throw new Error(`${c.at}: no capital of ${c.cc} in GeoNames`);
    const capital = {
      ...base,
      id: `${c.cc.toLowerCase()}-${slug(c.capital_en)}`,
      ar: c.capital_ar,
      variants: variantsOf(c.capital_ar, list(c.capital_variants)),
      en: c.capital_en,
      kind: "city",
      country: c.cc,
      lat: seat.lat,
      lon: seat.lon,
      radiusKm: 15,
      population: seat.population || null,
      geonames: seat.id,
      source: `GeoNames ${seat.id}`,
    };
    return [country, capital];
  });
}
