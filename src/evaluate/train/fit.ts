import { labelOf, modelNames, type ModelName } from "#event/decide";
import type { Instance } from "./oracle.ts";

export interface FitOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Strength of the pull of every weight to zero, per instance. */
  readonly l2: number;
  /** Features seen in fewer instances are left out. */
  readonly minCount: number;
}

export const fitDefaults: FitOptions = { epochs: 10, rate: 0.05, l2: 0.001, minCount: 3 };

/** Places and keeping have many rare features: small steps, and for places a strong pull to zero, keep them general. */
const own: Partial<Record<ModelName, Partial<FitOptions>>> = {
  place: { rate: 0.02, l2: 0.05, minCount: 5 },
  date: { rate: 0.03 },
  keep: { rate: 0.03, minCount: 7 },
  keepLoose: { rate: 0.03, minCount: 14 },
  mode: { rate: 0.03, minCount: 8 },
  role: { minCount: 8 },
};

/** A deterministic order of n things: the generator's constants are Numerical Recipes'. */
function shuffled(n: number, seed: number): Uint32Array {
  const order = Uint32Array.from({ length: n }, (_, i) => i);
  let state = seed >>> 0;
  for (let i = n - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const k = Math.floor((state / 0x100000000) * (i + 1));
    [order[i], order[k]] = [order[k]!, order[i]!];
  }
  return order;
}

/** Fits one model: conditional log-likelihood with AdaGrad and L2; an instance may have several right options. */
export function fitModel(instances: readonly Instance[], { epochs, rate, l2, minCount }: FitOptions = fitDefaults): Map<string, number> {
  const counts = new Map<string, number>();
  for (const x of instances) for (const f of new Set(x.options.flat())) counts.set(f, (counts.get(f) ?? 0) + 1);
  const ids = new Map<string, number>();
  for (const [f, n] of counts) if (n >= minCount) ids.set(f, ids.size);
  const data = instances.map((x) => ({
    options: x.options.map((o) => Int32Array.from(o.flatMap((f) => ids.get(f) ?? []))),
    right: x.right,
    weight: x.weight,
  }));
  const w = new Float64Array(ids.size);
  const g2 = new Float64Array(ids.size).fill(1e-8);
  // the mean over the later epochs: steadier than the last step's weights
  const mean = new Float64Array(ids.size);
  const from = Math.floor(epochs / 2);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const at of shuffled(data.length, epoch + 1)) {
      const { options, right, weight } = data[at]!;
      const scores = options.map((o) => {
        let s = 0;
        for (const i of o) s += w[i]!;
        return s;
      });
      const top = Math.max(...scores);
      const exp = scores.map((s) => Math.exp(s - top));
      const total = exp.reduce((a, b) => a + b, 0);
      const good = exp.reduce((a, b, i) => (right[i] ? a + b : a), 0) || 1e-12;
      options.forEach((o, i) => {
        const gradient = weight * (exp[i]! / total - (right[i] ? exp[i]! / good : 0));
        if (Math.abs(gradient) < 1e-6) return;
        for (const k of o) {
          const g = gradient + l2 * w[k]!;
          g2[k]! += g * g;
          w[k]! -= (rate * g) / Math.sqrt(g2[k]!);
        }
      });
    }
    if (epoch >= from) for (let i = 0; i < w.length; i++) mean[i]! += w[i]!;
  }
  for (let i = 0; i < mean.length; i++) w[i] = mean[i]! / (epochs - from);
  return new Map([...ids].map(([f, i]) => [f, Math.round(w[i]! * 100) / 100] as const).filter(([, v]) => Math.abs(v) >= 0.03));
}

/**
 * Instances of one model. Reports and loose sentences tell of events in different ways: each has a keep model of its own,
 * which learns from the other's choices at a fraction of their weight.
 */
function instancesOf(name: ModelName, instances: readonly Instance[]): Instance[] {
  if (name !== "keep" && name !== "keepLoose") return instances.filter((x) => x.model === name);
  return instances
    .filter((x) => x.model === "keep" || x.model === "keepLoose")
    .map((x) => (x.model === name ? x : { ...x, weight: x.weight * (name === "keep" ? sentencesInReports : reportsInSentences) }));
}
const sentencesInReports = 0.05;
const reportsInSentences = 0.5;

/** Fits some of the models, each on its instances. */
export function fitModels<N extends ModelName>(
  names: readonly N[],
  instances: readonly Instance[],
  options: Partial<Record<ModelName, Partial<FitOptions>>> = {},
): Record<N, Map<string, number>> {
  return Object.fromEntries(
    names.map((name) => [name, fitModel(instancesOf(name, instances), { ...fitDefaults, ...own[name], ...options[name] })]),
  ) as Record<N, Map<string, number>>;
}

/** Fits every model on its instances. */
export const fitAll = (
  instances: readonly Instance[],
  options: Partial<Record<ModelName, Partial<FitOptions>>> = {},
): Record<ModelName, Map<string, number>> => fitModels(modelNames, instances, options);

/**
 * The models as JSON (see parseModels), one feature a line in name order, so that a change shows in a diff. The label that
 * many features share is written once.
 */
export function printModels(models: Record<ModelName, ReadonlyMap<string, number>>): string {
  const inOrder = <T>(map: Iterable<[string, T]>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  const block = (name: string, rows: readonly string[]) => `${JSON.stringify(name)}:{\n${rows.join(",\n")}\n}`;
  const body = modelNames.map((name) => {
    const byLabel = new Map<string, [string, number][]>();
    for (const [full, weight] of models[name]) {
      const [label, feature] = labelOf(full);
      const rows = byLabel.get(label);
      if (rows) rows.push([feature, weight]);
      else byLabel.set(label, [[feature, weight]]);
    }
    const labels = inOrder(byLabel).map(([label, rows]) =>
      block(
        label,
        inOrder(rows).map(([f, w]) => `${JSON.stringify(f)}:${Math.round(w * 100)}`),
      ),
    );
    return block(name, labels);
  });
  return `{\n${body.join(",\n")}\n}\n`;
}
