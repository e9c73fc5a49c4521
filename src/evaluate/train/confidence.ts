import { triggers } from "#event/ar/lexicon";
import { buildEvents } from "#event/build";
import type { ConfidenceSubject } from "#event/confidence";
import { emptyModels, fullNames, TrainedDecider, type Choice, type Decider, type ModelName, type Option } from "#event/decide";
import { defaultSettings } from "#event/index";
import type { Analysis } from "#model/analysis";
import type { GoldReport } from "../gold.ts";
import { pairUp } from "../score.ts";
import { fitModel, fitModels, type FitOptions } from "./fit.ts";
import type { Instance } from "./oracle.ts";

/** A report with its mentions read and its choices recorded. */
export interface Recorded {
  readonly report: GoldReport;
  readonly analysis: Analysis;
  readonly instances: readonly Instance[];
}

/** Decides as trained and notes what the confidence of each event was asked on. */
class Noting implements Decider {
  readonly names = new Map<number, string>();
  readonly asked = new Map<string, readonly string[]>();

  constructor(
    private readonly inner: Decider,
    private readonly analysis: Analysis,
  ) {}

  choose(model: ModelName, options: readonly Option[], subject: unknown): Choice {
    if (model === "confidence") {
      const { candidate } = subject as ConfidenceSubject;
      this.asked.set(`${candidate.type}@${this.analysis.tokens[candidate.from]!.start}`, fullNames(options[1]!, this.names));
    }
    return this.inner.choose(model, options, subject);
  }
}

const folds = 5;
const fit: FitOptions = { epochs: 30, rate: 0.1, l2: 0.002, minCount: 5 };

/**
 * Whether events are right, asked of reports whose keep model has not seen them: the instances that the confidence model is
 * fitted on. `others` are choices that every fold may learn from (judged sentences).
 */
export function recordConfidence(recorded: readonly Recorded[], others: readonly Instance[]): Instance[] {
  const out: Instance[] = [];
  for (let k = 0; k < folds; k++) {
    const rest = recorded.filter((_, i) => i % folds !== k).flatMap((r) => r.instances);
    const decider = new TrainedDecider({ ...emptyModels, ...fitModels(["keep", "keepLoose"], [...rest, ...others]) });
    for (const { report, analysis } of recorded.filter((_, i) => i % folds === k)) {
      const noting = new Noting(decider, analysis);
      const { events } = buildEvents(analysis, triggers, noting, defaultSettings);
      const coded = events.filter((e) => e.type !== "OTHER");
      const right = new Set(
        pairUp(
          report,
          report.events.filter((e) => e.plover),
          coded,
        ).values(),
      );
      for (const event of coded) {
        const features = noting.asked.get(`${event.type}@${event.trigger.start}`);
        if (!features) continue;
        const found = right.has(event);
        out.push({ model: "confidence", options: [[], features], right: [!found, found], weight: 1, report: report.id });
      }
    }
  }
  return out;
}

export const fitConfidence = (instances: readonly Instance[]): Map<string, number> => fitModel(instances, fit);

/**
 * Expected calibration error by cross-validation over reports: mean distance between confidence and share of right ones, over
 * ten bins of equal width, weighted by their size.
 */
export function calibrationError(instances: readonly Instance[]): { readonly error: number; readonly bins: readonly Bin[] } {
  const reports = [...new Set(instances.map((x) => x.report))];
  const foldOf = new Map(reports.map((id, i) => [id, i % folds]));
  const bins = Array.from({ length: 10 }, () => ({ n: 0, confidence: 0, right: 0 }));
  for (let k = 0; k < folds; k++) {
    const weights = fitConfidence(instances.filter((x) => foldOf.get(x.report) !== k));
    for (const x of instances.filter((i) => foldOf.get(i.report) === k)) {
      const score = x.options[1]!.reduce((s, f) => s + (weights.get(f) ?? 0), 0);
      const p = 1 / (1 + Math.exp(-score));
      const bin = bins[Math.min(9, Math.floor(p * 10))]!;
      bin.n++;
      bin.confidence += p;
      if (x.right[1]) bin.right++;
    }
  }
  const total = instances.length || 1;
  return { error: bins.reduce((s, b) => s + Math.abs(b.confidence - b.right), 0) / total, bins };
}

export interface Bin {
  readonly n: number;
  /** Sum of confidences in it. */
  readonly confidence: number;
  /** How many of them were right. */
  readonly right: number;
}
