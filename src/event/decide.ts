import { hashName, type Features } from "./feature.ts";

/*
 * Choices between readings, made by log-linear models over named features. Rules propose the options and
 * their features; the model disposes. The same code path runs in training, where an oracle chooses and
 * the features are recorded, so that nothing is learnt that isn't seen at work.
 */
export type { Features } from "./feature.ts";

/**
 * An option: its features, or features that several options share under labels of their own. A labelled feature is
 * known to the models as "label|feature"; told apart here, so that shared names are built and looked up once.
 */
export type Option = Features | { readonly parts: readonly (readonly [label: string, features: Features])[] };

/** The option's features by their full names; `names` knows those of hashes. */
export function fullNames(option: Option, names: ReadonlyMap<number, string>): string[] {
  const nameOf = (f: Features[number]): string => {
    const name = typeof f === "string" ? f : names.get(f);
    if (name === undefined) throw new Error(`event models: a feature without a name (${f})`);
    return name;
  };
  return "parts" in option
    ? option.parts.flatMap(([label, part]) => part.map((f) => (label ? `${label}|${nameOf(f)}` : nameOf(f))))
    : option.map(nameOf);
}

export const modelNames = [
  "keep",
  "keepLoose",
  "status",
  "salience",
  "mode",
  "date",
  "place",
  "role",
  "toll",
  "join",
  "confidence",
] as const;
export type ModelName = (typeof modelNames)[number];

/** Weights of one model by feature name. */
export type Weights = ReadonlyMap<string, number>;
export type EventModels = { readonly [K in ModelName]: Weights };

export interface Choice {
  /** Index of the chosen option. */
  readonly index: number;
  /** Probability of each option under the model; only those of "confidence" are calibrated. */
  readonly probabilities: readonly number[];
}

export interface Decider {
  /** Where the names of features are to be noted; absent where nobody asks for them. */
  readonly names?: Map<number, string>;
  /** Chooses among options. `subject` is what the choice is about: a training oracle needs it. */
  choose(model: ModelName, options: readonly Option[], subject: unknown): Choice;
}

/** The likeliest option once the first has been divided by `lean`; an oracle's choice counts as it is. */
export function withLean({ index, probabilities }: Choice, lean: number): number {
  if (index !== 0 || probabilities.length < 2) return index;
  let best = 1;
  for (let i = 2; i < probabilities.length; i++) if (probabilities[i]! > probabilities[best]!) best = i;
  return probabilities[0]! / lean < probabilities[best]! ? best : 0;
}

export function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const exp = scores.map((s) => Math.exp(s - top));
  const total = exp.reduce((a, b) => a + b, 0);
  return exp.map((e) => e / total);
}

/** A full name's label ("" without one) and the feature under it. */
export function labelOf(name: string): readonly [label: string, feature: string] {
  const at = name.indexOf("|");
  return at < 0 ? ["", name] : [name.slice(0, at), name.slice(at + 1)];
}

const mostSums = 4096;

/** Rows of weights by the hash of their feature, with open addressing; each row holds its few weights that aren't zero. */
class RowTable {
  readonly #mask: number;
  readonly #keys: Int32Array;
  /** Index of the row's first entry plus one; 0 where the cell is free. */
  readonly #first: Int32Array;
  readonly #next: number[] = [];
  readonly #slots: number[] = [];
  readonly #weights: number[] = [];

  constructor(rows: number) {
    let size = 16;
    while (size < rows * 2) size *= 2;
    this.#mask = size - 1;
    this.#keys = new Int32Array(size);
    this.#first = new Int32Array(size);
  }

  #cell(hash: number): number {
    let at = (Math.imul(hash, 0x9e3779b1) >>> 7) & this.#mask;
    while (this.#first[at] !== 0 && this.#keys[at] !== hash) at = (at + 1) & this.#mask;
    return at;
  }

  add(hash: number, slot: number, weight: number): void {
    const at = this.#cell(hash);
    this.#keys[at] = hash;
    this.#next.push(this.#first[at]!);
    this.#slots.push(slot);
    this.#weights.push(weight);
    this.#first[at] = this.#weights.length;
  }

  /** The weight of a feature in one slot. */
  at(hash: number, slot: number): number {
    let total = 0;
    for (let e = this.#first[this.#cell(hash)]!; e !== 0; e = this.#next[e - 1]!)
      if (this.#slots[e - 1] === slot) total += this.#weights[e - 1]!;
    return total;
  }

  /** Adds a feature's weights to the sums of their slots. */
  addTo(sums: Float64Array, hash: number): void {
    for (let e = this.#first[this.#cell(hash)]!; e !== 0; e = this.#next[e - 1]!) sums[this.#slots[e - 1]!]! += this.#weights[e - 1]!;
  }
}

/**
 * A model's weights laid out by feature: one look-up gives a feature's weight under every label. Options share features
 * under labels ("I|bias" is "bias" of label "I"), and looking names up is what choosing costs.
 */
class Layout {
  readonly #slots = new Map<string, number>([["", 0]]);
  readonly #rows: RowTable;
  /** Sums of parts under every label, so that options and choices share them; emptied when it grows, which costs less than weak keys. */
  readonly #sums = new Map<Features, Float64Array>();

  constructor(weights: Weights) {
    for (const name of weights.keys()) {
      const [label] = labelOf(name);
      if (!this.#slots.has(label)) this.#slots.set(label, this.#slots.size);
    }
    this.#rows = new RowTable(2 * weights.size);
    for (const [name, weight] of weights) {
      const [label, feature] = labelOf(name);
      if (label) this.#rows.add(hashName(feature), this.#slots.get(label)!, weight);
      this.#rows.add(hashName(name), 0, weight);
    }
  }

  /** The score of an option without labels. */
  sum(features: Features): number {
    let total = 0;
    for (const f of features) total += this.#rows.at(typeof f === "number" ? f : hashName(f), 0);
    return total;
  }

  /** The score of parts under their labels. */
  labelled(parts: readonly (readonly [string, Features])[]): number {
    let total = 0;
    for (const [label, part] of parts) {
      const slot = this.#slots.get(label);
      if (slot !== undefined) total += this.#sumsOf(part)[slot]!;
    }
    return total;
  }

  #sumsOf(part: Features): Float64Array {
    const known = this.#sums.get(part);
    if (known) return known;
    const sums = new Float64Array(this.#slots.size);
    for (const f of part) this.#rows.addTo(sums, typeof f === "number" ? f : hashName(f));
    if (this.#sums.size >= mostSums) this.#sums.clear();
    this.#sums.set(part, sums);
    return sums;
  }
}

/** Decides by the weights of trained models; the first of equal options wins. */
export class TrainedDecider implements Decider {
  readonly #models = new Map<ModelName, Layout>();

  constructor(models: EventModels) {
    for (const name of modelNames) this.#models.set(name, new Layout(models[name]));
  }

  choose(model: ModelName, options: readonly Option[]): Choice {
    const layout = this.#models.get(model)!;
    const probabilities = softmax(options.map((o) => ("parts" in o ? layout.labelled(o.parts) : layout.sum(o))));
    let index = 0;
    for (let i = 1; i < probabilities.length; i++) if (probabilities[i]! > probabilities[index]!) index = i;
    return { index, probabilities };
  }
}

export const emptyModels: EventModels = Object.fromEntries(modelNames.map((n) => [n, new Map<string, number>()])) as unknown as EventModels;

/**
 * Reads models from their JSON form: {model: {label: {feature: weight in hundredths}}}, the label of unlabelled features being
 * "". Unknown models are an error; missing ones are empty.
 */
export function parseModels(json: string): EventModels {
  const data = JSON.parse(json) as Record<string, Record<string, Record<string, number>>>;
  for (const name of Object.keys(data))
    if (!(modelNames as readonly string[]).includes(name)) throw new Error(`event models: unknown model "${name}"`);
  const weightsOf = (labels: Record<string, Record<string, number>>) => {
    const weights = new Map<string, number>();
    for (const [label, features] of Object.entries(labels))
      for (const [feature, weight] of Object.entries(features)) weights.set(label ? `${label}|${feature}` : feature, weight / 100);
    return weights;
  };
  return { ...emptyModels, ...Object.fromEntries(Object.entries(data).map(([n, labels]) => [n, weightsOf(labels)])) };
}
