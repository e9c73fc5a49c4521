import type { Phrase } from "./phrase-model.ts";
import { countries } from "./word-index.ts";
import { countryOfPhrase } from "./phrase-model.ts";

/**
 * An English gloss of a described group: adjectives, head, owner ("Unknown gunmen", "Iraqi Army soldiers").
 * null where the head has no English.
 */
export function glossOf(p: Phrase, country: string | null): string | null {
  if (p.known) return p.known.name.actor.name.en;
  const entry = p.head?.entry;
  if (!entry) return null;
  const plural = p.head!.number !== "s";
  let noun: string = entry.lemma === "قوه" && plural ? "forces" : plural ? entry.en[1] : entry.en[0];
  const adjectives = p.adjectives.map((a) => a.entry.en).toReversed();
  const nested = p.inner[0];
  const said = countryOfPhrase(p) ?? (entry.sort === "body" || entry.sort === "unit" ? country : null);
  const nation = said ? countries.get(said)?.adjective : undefined;
  const inner = nested ? glossOf(nested, null) : null;
  if (entry.sort === "people" || entry.sort === "unit" || entry.sort === "thing") {
    // members of a body are the body: "عناصر التنظيم" -> Islamic State
    if (inner && /^(عنصر|فرد|مقاتل|قوه|مجموعه|خليه|فلول)$/.test(entry.lemma)) return capital(inner);
    if (inner) noun = `${inner} ${noun}`;
  }
  if (nation && !adjectives.some((a) => a === nation) && !inner && (entry.sort === "unit" || entry.sort === "body"))
    adjectives.unshift(nation);
  return capital([...adjectives, noun].join(" "));
}

const capital = (s: string) => (s ? s[0]!.toUpperCase() + s.slice(1) : s);
