import type { Draft } from "./draft.ts";
import type { Reading } from "./reading.ts";

/** Definite nouns that stand for an armed actor named before: the latest one is meant. */
const armed = new Set("مسلح مهاجم عنصر مقاتل متشدد متطرف ارهابي معتدي جهادي خاطف منفذ متمرد".split(" "));
const armedKinds = new Set(["jihadist", "rebel", "militia", "paramilitary", "tribe", "criminal", "unknown"]);
/** Heads for which another noun of the same actor may stand: "الجماعة" of a movement, "التنظيم" of a group. */
const groupHeads: Record<string, readonly string[]> = {
  تنظيم: ["jihadist", "militia", "rebel"],
  جماعه: ["rebel", "jihadist", "militia", "party"],
  حركه: ["militia", "rebel", "jihadist", "party"],
  ميليشيا: ["militia", "rebel", "paramilitary"],
  فصيل: ["militia", "rebel", "paramilitary"],
  حزب: ["party", "militia"],
};

/**
 * Resolves what points back: bare definite heads, to the latest mention with the same head or with a name that
 * holds it; "المسلحون" to the latest armed actor; "الأخير" to the latest person or body. `drafts` in text order.
 */
export function resolveAnaphora(r: Reading, drafts: Draft[]): void {
  for (let i = 0; i < drafts.length; i++) {
    const d = drafts[i]!;
    if (!d.bare || d.antecedent || d.rule === "known-name") continue;
    if (d.rule === "some" || d.rule === "others") {
      const people = latestPeople(drafts, i);
      if (people)
        drafts[i] = {
          ...d,
          anaphoric: true,
          antecedent: people.antecedent ?? people,
          kind: people.kind,
          country: people.country,
          name: people.form === "group" ? people.name : null,
        };
      continue;
    }
    const lemma = d.head;
    if (!lemma) continue;
    let match: Draft | null = null;
    for (let k = i - 1; k >= 0 && i - k < 80; k--) {
      const c = drafts[k]!;
      if (c.plural !== d.plural && !groupHeads[lemma] && !(lemma === "مصدر" && c.head === "مصدر")) continue;
      if (sameHead(r, c, lemma) && !(c.bare && !c.antecedent && !c.actorId)) {
        match = c;
        break;
      }
      const kinds = groupHeads[lemma];
      if (kinds && kinds.includes(c.kind) && c.form === "organization" && !c.bare) {
        match = c;
        break;
      }
      if (
        armed.has(lemma) &&
        d.plural &&
        armedKinds.has(c.kind) &&
        !c.bare &&
        c.sort !== "thing" &&
        c.form !== "person" &&
        (c.head === null || c.actorId || armed.has(c.head))
      ) {
        match = c;
        break;
      }
    }
    // a statement names itself at its end: "تتقدم الخلية …" above the signature
    if (!match && !d.actorId && (d.sort === "unit" || d.sort === "body"))
      match = drafts.slice(i + 1).find((c) => c.head === lemma && !c.bare && c.form === "organization") ?? null;
    if (!match) continue;
    const source = match.antecedent ?? match;
    drafts[i] = {
      ...d,
      anaphoric: true,
      antecedent: source,
      actorId: source.actorId ?? d.actorId,
      kind: source.kind === "unknown" ? d.kind : source.kind,
      country: source.country ?? d.country,
      name: source.actorId || source.form !== "group" ? source.name : (d.name ?? source.name),
      rule: "anaphor",
    };
  }
}

/** The latest group of people told by a noun: whom "بعضهم" and "آخرون" are of. */
function latestPeople(drafts: readonly Draft[], before: number): Draft | null {
  for (let k = before - 1; k >= 0 && before - k < 30; k--) {
    const c = drafts[k]!;
    if (c.plural && c.sort === "people" && c.form === "group" && c.rule !== "some" && c.rule !== "others") return c;
  }
  return null;
}

/** Whether a mention was said with this head: as its own, in its title or within its name. */
function sameHead(r: Reading, d: Draft, lemma: string): boolean {
  if (d.head === lemma) return true;
  const look = (from: number, to: number) => {
    for (let i = from; i < to; i++) if (r.words[i]!.heads.some((h) => h.entry.lemma === lemma)) return true;
    return false;
  };
  if (d.title) return r.words[d.title.from]!.heads.some((h) => h.entry.lemma === lemma);
  if (d.form === "person") return false;
  return d.form === "organization" && d.head === null && look(d.from, d.to);
}
