/**
 * Choices between readings, made by log-linear models over named features. Rules propose the options and
 * their features; the model disposes. The same code path runs in training, where an oracle chooses and
 * the features are recorded, so that nothing is learnt that isn't seen at work.
 */
export type Features = readonly string[];

/**
 * An option: its features, or features that several options share under labels of their own. A labelled feature is
 * known to the models as "label|feature"; told apart here, so that shared names are built and looked up once.
 */
export type Option = Features | { readonly parts: readonly (readonly [label: string, features: Features])[] };

/** The option's features by their full names. */
export function fullNames(option: Option): Features {
  return "parts" in option ? option.parts.flatMap(([label, part]) => (label ? part.map((f) => `${label}|${f}`) : part)) : option;
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
  /** Chooses among options. `subject` is what the choice is about: a training oracle needs it. */
  choose(model: ModelName, options: readonly Option[], subject: unknown): Choice;
}

export function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const exp = scores.map((s) => Math.exp(s - top));
  const total = exp.reduce((a, b) => a + b, 0);
  return exp.map((e) => e / total);
}

type ByLabel = ReadonlyMap<string, Weights>;

/** Weights under their labels: "I|bias" is "bias" of label "I"; "" holds every feature by its full name. */
function byLabel(weights: Weights): ByLabel {
  const labels = new Map<string, Map<string, number>>([["", new Map(weights)]]);
  for (const [name, w] of weights) {
    const at = name.indexOf("|");
    if (at < 0) continue;
    const label = name.slice(0, at);
    let own = labels.get(label);
    if (!own) labels.set(label, (own = new Map()));
    own.set(name.slice(at + 1), w);
  }
  return labels;
}

const none: Weights = new Map();

/** Decides by the weights of trained models; the first of equal options wins. */
export class TrainedDecider implements Decider {
  readonly #models = new Map<ModelName, ByLabel>();
  /** Sums of parts that several choices share, by label. */
  readonly #sums = new WeakMap<Features, Map<string, number>>();

  constructor(models: EventModels) {
    for (const name of modelNames) this.#models.set(name, byLabel(models[name]));
  }

  choose(model: ModelName, options: readonly Option[]): Choice {
    const weights = this.#models.get(model)!;
    const probabilities = softmax(options.map((o) => ("parts" in o ? this.#labelled(model, weights, o.parts) : sum(weights.get("")!, o))));
    let index = 0;
    for (let i = 1; i < probabilities.length; i++) if (probabilities[i]! > probabilities[index]!) index = i;
    return { index, probabilities };
  }

  #labelled(model: ModelName, weights: ByLabel, parts: readonly (readonly [string, Features])[]): number {
    let total = 0;
    for (const [label, part] of parts) {
      const key = `${model} ${label}`;
      let sums = this.#sums.get(part);
      if (!sums) this.#sums.set(part, (sums = new Map()));
      let known = sums.get(key);
      if (known === undefined) sums.set(key, (known = sum(weights.get(label) ?? none, part)));
      total += known;
    }
    return total;
  }
}

function sum(weights: Weights, features: Features): number {
  let total = 0;
  for (const f of features) total += weights.get(f) ?? 0;
  return total;
}

export const emptyModels: EventModels = Object.fromEntries(modelNames.map((n) => [n, new Map<string, number>()])) as unknown as EventModels;

/** Reads models from their JSON form ({model: {feature: weight}}). Unknown models are an error; missing ones are empty. */
export function parseModels(json: string): EventModels {
  const data = JSON.parse(json) as Record<string, Record<string, number>>;
  for (const name of Object.keys(data))
    if (!(modelNames as readonly string[]).includes(name)) throw new Error(`event models: unknown model "${name}"`);
  return { ...emptyModels, ...Object.fromEntries(Object.entries(data).map(([n, w]) => [n, new Map(Object.entries(w))])) };
}
