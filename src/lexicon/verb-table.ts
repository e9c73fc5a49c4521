import { objectSuffixes, verbBases, type VerbBase, type VerbForm, type VerbSpec } from "./inflect.ts";

interface Entry<T> {
  readonly base: VerbBase;
  readonly valueOf: (form: VerbForm) => T;
  /** Where its form without object stands among everything added to the index; the objects follow. */
  readonly place: number;
}

/**
 * Verbs by their forms without object pronouns. A verb has some two hundred forms and a report a few of them:
 * the rest is never written out.
 */
export class VerbTable<T> {
  readonly #entries = new Map<string, Entry<T>[]>();
  readonly #taken = new Set<string>();

  /** Forms without object pronouns. */
  get size(): number {
    return this.#entries.size;
  }

  /** Adds a verb whose first form stands at `place`; returns the place after its last. */
  add(spec: VerbSpec, valueOf: (form: VerbForm) => T, place: number): number {
    let next = place;
    for (const base of verbBases(spec)) {
      const entry = { base, valueOf, place: next };
      this.#put(base.form, entry);
      if (base.beforeObject !== null && base.beforeObject !== base.form) this.#put(base.beforeObject, entry);
      next += 1 + objectSuffixes.length;
    }
    return next;
  }

  /** Values of a folded word as a verb form, with their places; nothing when it is asked for again. */
  take(word: string): { readonly value: T; readonly place: number }[] {
    if (!this.#entries.size || this.#taken.has(word)) return [];
    const found: { value: T; place: number }[] = [];
    for (const { base, valueOf, place } of this.#entries.get(word) ?? [])
      if (base.form === word) found.push({ value: valueOf(withObject(base, word, "")), place });
    objectSuffixes.forEach((object, i) => {
      if (!word.endsWith(object)) return;
      const before = word.slice(0, -object.length);
      for (const { base, valueOf, place } of this.#entries.get(before) ?? [])
        if (base.beforeObject === before) found.push({ value: valueOf(withObject(base, word, object)), place: place + 1 + i });
    });
    if (found.length) this.#taken.add(word);
    return found;
  }

  #put(form: string, entry: Entry<T>): void {
    const list = this.#entries.get(form);
    if (list) list.push(entry);
    else this.#entries.set(form, [entry]);
  }
}

const withObject = ({ tense, voice, gender, number }: VerbBase, form: string, object: string): VerbForm => ({
  form,
  tense,
  voice,
  gender,
  number,
  object,
});
