import type { ActorKind } from "#model/actor";
import type { NumberMention, PlaceMention } from "#model/mention";
import type { KnownMatch } from "./known-names.ts";
import type { AdjectiveReading, HeadReading } from "./word-index.ts";

/** A noun phrase that may name an actor: a head with what is bound to it. Token indices, half-open. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** The head's token; numerals and quantities before it are in the phrase. */
  readonly headToken: number;
  /** Where the core ends: head, genitives and adjectives, without "من …", "في …". */
  readonly coreTo: number;
  readonly head: HeadReading | null;
  readonly known: KnownMatch | null;
  readonly adjectives: readonly AdjectiveReading[];
  /** Actors inside: genitives and attachments, outermost first. */
  readonly inner: readonly Phrase[];
  readonly place: PlaceMention | null;
  /** Named: a proper noun, a quoted name or a number of its own is part of it. */
  readonly proper: boolean;
  /** The abstract noun that closes a genitive, folded: "الإغاثة" in "عمال الإغاثة". */
  readonly field: string | null;
  readonly definite: boolean;
  readonly modified: boolean;
  readonly quantity: { readonly from: number; readonly count: NumberMention["value"] | null } | null;
  readonly prefix: string;
}

/** What a genitive says of the kind: "عمال الإغاثة", "حراس السواحل", "إدارة السجون". */
const fieldKinds: Record<string, ActorKind> = {
  الاغاثه: "humanitarian",
  الانقاذ: "humanitarian",
  السواحل: "state-military",
  الشغب: "police",
  المرور: "police",
  السجون: "police",
  الحدود: "police",
  الاطفاء: "humanitarian",
};

/** Kind of a phrase: a known actor, a head that decides, else what modifies it. */
export function kindOf(p: Phrase): ActorKind {
  if (p.known) return p.known.name.actor.kind;
  const entry = p.head?.entry;
  if (!entry) return "unknown";
  const byField = p.field ? fieldKinds[p.field] : undefined;
  if (byField) return byField;
  if (!entry.flexible) return entry.kind;
  const adjective = p.adjectives.find((a) => a.entry.kind)?.entry.kind;
  // a government's force is its army: "القوات الحكومية", "قوات النظام"
  if (
    /^(قوه|طيران|قطعه|مدفعيه)$/.test(entry.lemma) &&
    (adjective === "government" || (p.inner[0] && kindOf(p.inner[0]) === "government" && p.inner[0].head?.entry.sort === "body"))
  )
    return "state-military";
  if (entry.sort === "body" && /^(مجلس|هيئه)$/.test(entry.lemma) && p.inner[0] && !p.inner[0].known && kindOf(p.inner[0]) === "civilians")
    return "civilians";
  if (/^(متحدث|ناطق)$/.test(entry.lemma) && p.inner[0] && !p.inner[0].definite === false) return kindOf(p.inner[0]);
  if (entry.lemma === "مصدر" && adjective) return adjective;
  for (const inner of p.inner) {
    const kind = kindOf(inner);
    if (inner.known || (kind !== "unknown" && !(kind === "civilians" && entry.kind !== "unknown"))) return kind;
  }
  return adjective ?? entry.kind;
}
/** Country said in a phrase: by adjective, by known actor, by place. */
export function countryOfPhrase(p: Phrase): string | null {
  const said = p.adjectives.find((a) => a.entry.country)?.entry.country;
  if (said) return said;
  if (p.known?.name.actor.country) return p.known.name.actor.country;
  if (p.place?.value?.country) return p.place.value.country;
  for (const inner of p.inner) {
    const c = countryOfPhrase(inner);
    if (c) return c;
  }
  return null;
}
