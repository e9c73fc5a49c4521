/** Settlements from GeoNames that have an Arabic name, placed under the nearest unit of their first order. */
import { list } from "./admin.mjs";
import { km } from "./geo.mjs";
import { cleanArabic, englishName, fold, isArabic, misfit, nameKey } from "./text.mjs";

const arab = new Set("IQ SY YE LY LB PS SD EG JO SA DZ TN MA EH MR KW BH QA AE OM SO DJ SS KM IL".split(" "));
/** Neighbours, and what Arabic papers cover daily: towns. Of the rest of the world: cities. */
const neighbours = new Set("TR IR ET ER TD ML NE BF NG AF PK UA KE UG CM CF SN".split(" "));
const inNews = { arab: 0, neighbour: 15_000, world: 100_000, crowded: 400_000 };
/** Countries of many cities that few reports name and that bear the names of famous ones elsewhere. */
const crowded = new Set("US CN JP BR MX CA GB AU".split(" "));

/** West Bank settlements stand under Israel, Western Sahara under Morocco in GeoNames; the wire services name the territory. */
const settledIn = (g) => (g.cc === "IL" && (g.gn1 === "WE" || g.gn1 === "") ? "PS" : g.cc === "MA" && g.lat < 27.66 ? "EH" : g.cc);

const kindOf = (g) =>
  g.code === "PPLX"
    ? "neighbourhood"
    : g.population >= 50000 || g.code === "PPLA" || g.code === "PPLC"
      ? "city"
      : g.population >= 5000 || /PPLA/.test(g.code)
        ? "town"
        : "village";

export function townRows({ words, geonames, admin, fixes }) {
  const fix = new Map(fixes.map((f) => [Number(f.geonames), f]));
  const rows = [];
  for (const g of geonames) {
    const f = fix.get(g.id);
    if (f?.ar === "-") continue;
    const country = f?.cc || settledIn(g);
    const least = arab.has(country)
      ? inNews.arab
      : neighbours.has(country)
        ? inNews.neighbour
        : crowded.has(country)
          ? inNews.crowded
          : inNews.world;
    if (g.population < least) continue;
    if (g.code === "PPLH" || g.code === "PPLQ" || g.code === "PPLW") continue;
    const names = [
      ...new Set(
        g.names
          .map((n) => n.normalize("NFKC"))
          .filter(isArabic)
          .map(cleanArabic),
      ),
    ]
      .filter((n) => n.length > 2 || n === "إب")
      .toSorted((a, b) => misfit(a, g.ascii) - misfit(b, g.ascii));
    // A second name that is a word of the language ("the prison", "the union") is a trap, not a help.
    const ar = f?.ar || names.find((n) => !words.has(fold(n))) || names[0];
    if (!ar) continue;
    const seen = new Set([nameKey(ar)]);
    const variants = [...list(f?.variants ?? ""), ...names.filter((n) => n !== ar && !words.has(fold(n)))]
      .filter((n) => !seen.has(nameKey(n)) && seen.add(nameKey(n)))
      .slice(0, 3);
    const units = admin.filter((a) => a.country === country);
    const firsts = units.filter((a) => a.kind === "admin1");
    const top =
      firsts.find((a) => a.gn1 && a.gn1 === g.gn1) ??
      firsts.toSorted((a, b) => km(a, g) / (a.radiusKm ?? 30) - km(b, g) / (b.radiusKm ?? 30))[0];
    const seconds = units.filter((a) => a.kind === "admin2" && a.admin1 === top?.en);
    const byThird = units.filter((a) => (a.kind === "admin3" || a.kind === "admin2") && a.admin1 === top?.en);
    const nearest = (byThird.length ? byThird : seconds).toSorted((a, b) => km(a, g) - km(b, g))[0];
    const second = nearest?.kind === "admin3" ? nearest.admin2 : (nearest?.en ?? null);
    rows.push({
      id: `gn-${g.id}`,
      ar,
      variants,
      en: f?.en || englishName(g.ascii),
      kind: f?.kind || kindOf(g),
      country,
      admin1: f?.admin1 || (top?.en ?? null),
      admin2: second && second !== "" ? second : null,
      lat: g.lat,
      lon: g.lon,
      radiusKm: null,
      population: g.population || null,
      pcode: null,
      geonames: g.id,
      source: `GeoNames ${g.id}`,
    });
  }
  return rows;
}
