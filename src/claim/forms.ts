import { inflectVerb } from "#lexicon/inflect";
import { wordFact } from "#text/word-fact";
import { fold } from "#text/fold";
import { cueNouns, cueVerbs, type CueVerb } from "./ar/verbs.ts";

/** One reading of a folded word as a word of saying. */
export interface CueForm {
  readonly verb: CueVerb;
  readonly kind: "verb" | "participle" | "noun";
  readonly gender: "m" | "f";
  readonly number: "s" | "d" | "p";
  /** Object pronoun, folded, or "". */
  readonly object: string;
  /** The shape is another word's too: a clause must follow. */
  readonly doubtful: boolean;
  /** Counts only with its shadda. */
  readonly marked: boolean;
  /** First person plural: "نؤكد". */
  readonly we: boolean;
}

const participleEndings = [
  ["ا", "m", "s"],
  ["ة", "f", "s"],
  ["ين", "m", "p"],
  ["ون", "m", "p"],
  ["ات", "f", "p"],
  ["تين", "f", "d"],
] as const;

/** Surface forms (folded, without proclitics) of every word of saying. */
function readForms(): ReadonlyMap<string, readonly CueForm[]> {
  const forms = new Map<string, CueForm[]>();
  const add = (form: string, value: CueForm) => {
    const known = forms.get(form);
    if (!known) forms.set(form, [value]);
    else if (!known.some((f) => f.verb === value.verb && f.kind === value.kind)) known.push(value);
  };
  for (const verb of cueVerbs) {
    const doubtful = new Set((verb.homograph ?? []).map(fold));
    const marked = new Set((verb.marked ?? []).map(fold));
    const not = new Set((verb.not ?? []).map(fold));
    const spec = { past: verb.past, present: verb.present || verb.past };
    for (const f of inflectVerb(spec)) {
      if (!verb.present && f.tense !== "past") continue;
      if (verb.past === "استشهد") continue; // "citing" only as a participle: the verb means to die a martyr
      if (f.gender === "f" && f.number === "p") continue; // women in the plural hardly speak in reports; the shape is many a noun's
      const base = f.form.slice(0, f.form.length - f.object.length);
      if (not.has(f.form) || not.has(base)) continue;
      add(f.form, {
        verb,
        kind: "verb",
        gender: f.gender,
        number: f.number,
        object: f.object,
        doubtful: doubtful.has(base),
        marked: marked.has(base),
        we: f.tense !== "past" && /^س?ن/.test(f.form) && f.number === "p",
      });
    }
    if (!verb.participle) continue;
    // defective participles end in ya before suffixes: داع -> داعيا; ناف -> نافيا
    const stem = ["داع", "ناف", "مدع", "عاز"].includes(verb.participle) ? `${verb.participle}ي` : verb.participle;
    for (const [ending, gender, number] of participleEndings) {
      const form = fold(stem + ending);
      if (not.has(form)) continue;
      add(form, {
        verb,
        kind: "participle",
        gender,
        number,
        object: "",
        doubtful: number === "p" || doubtful.has(form),
        marked: false,
        we: false,
      });
    }
  }
  for (const [noun, by] of cueNouns) {
    const verb: CueVerb = { past: noun, present: "", by, takes: "clause" };
    const stem = noun.endsWith("ة") ? `${noun.slice(0, -1)}ت` : noun;
    for (const [suffix, gender, number] of [
      ["ه", "m", "s"],
      ["ها", "f", "s"],
      ["هم", "m", "p"],
      ["هما", "m", "d"],
    ] as const)
      add(fold(stem + suffix), { verb, kind: "noun", gender, number, object: "", doubtful: false, marked: false, we: false });
  }
  return forms;
}

export const cueForms = readForms();

/** A reading of a token as a word of saying, with the clitics before it. */
export interface CueReading {
  readonly prefix: string;
  readonly form: CueForm;
}

const none: readonly CueReading[] = [];

/** Every reading of a token as a word of saying; mostly none. */
export const cueReadings = wordFact((token): readonly CueReading[] => {
  const found = token.forms.flatMap(({ prefix, stem }) =>
    prefix === "" || prefix === "و" || prefix === "ف" || prefix === "ل" ? (cueForms.get(stem) ?? []).map((form) => ({ prefix, form })) : [],
  );
  return found.length ? found : none;
});
