/**
 * Choices between readings, made by log-linear models over named features. Rules propose the options and
 * their features; the model disposes. The same code path runs in training, where an oracle chooses and
 * the features are recorded, so that nothing is learnt that isn't seen at work.
 */
export type Features = readonly string[];

export const modelNames = ["keep", "keepLoose", "status", "salience", "mode", "date", "place", "role", "toll"] as const;
export type ModelName = (typeof modelNames)[number];

/** Weights of one model by feature name. */
export type Weights = ReadonlyMap<string, number>;
export type EventModels = { readonly [K in ModelName]: Weights };

export interface Choice {
  /** Index of the chosen option. */
  readonly index: number;
  /** Probability of each option under the model; not calibrated. */
  readonly probabilities: readonly number[];
}

export interface Decider {
  /** Chooses among options. `subject` is what the choice is about: a training oracle needs it. */
  choose(model: ModelName, options: readonly Features[], subject: unknown): Choice;
}

export const score = (weights: Weights, features: Features): number => {
  let sum = 0;
  for (const f of features) sum += weights.get(f) ?? 0;
  return sum;
};

export function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const exp = scores.map((s) => Math.exp(s - top));
  const total = exp.reduce((a, b) => a + b, 0);
  return exp.map((e) => e / total);
}

/** Decides by the weights of trained models; the first of equal options wins. */
export class TrainedDecider implements Decider {
  constructor(private readonly models: EventModels) {}

  choose(model: ModelName, options: readonly Features[]): Choice {
    const weights = this.models[model];
    const probabilities = softmax(options.map((o) => score(weights, o)));
    let index = 0;
    for (let i = 1; i < probabilities.length; i++) if (probabilities[i]! > probabilities[index]!) index = i;
    return { index, probabilities };
  }
}

export const emptyModels: EventModels = Object.fromEntries(modelNames.map((n) => [n, new Map<string, number>()])) as unknown as EventModels;

/** Reads models from their JSON form ({model: {feature: weight}}). Unknown models are an error; missing ones are empty. */
export function parseModels(json: string): EventModels {
  const data = JSON.parse(json) as Record<string, Record<string, number>>;
  for (const name of Object.keys(data))
    if (!(modelNames as readonly string[]).includes(name)) throw new Error(`event models: unknown model "${name}"`);
  return { ...emptyModels, ...Object.fromEntries(Object.entries(data).map(([n, w]) => [n, new Map(Object.entries(w))])) };
}
