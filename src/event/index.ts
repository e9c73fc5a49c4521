import type { Analysis } from "#model/analysis";
import { triggers } from "./ar/lexicon.ts";
import { buildEvents, type EventSettings } from "./build.ts";
import { TrainedDecider, type EventModels } from "./decide.ts";

// Laying out weights takes longer than reading a report: once for each set of models.
const deciders = new WeakMap<EventModels, TrainedDecider>();

/** Events of a text. Needs every mention and the claims. */
export function extractEvents(
  analysis: Analysis,
  models: EventModels,
  settings: EventSettings = defaultSettings,
): Pick<Analysis, "events" | "weapons"> {
  let decider = deciders.get(models);
  if (!decider) deciders.set(models, (decider = new TrainedDecider(models)));
  return buildEvents(analysis, triggers, decider, settings);
}

export const defaultSettings: EventSettings = {
  keepThreshold: 0.4,
  headlineThreshold: 0.25,
  looseThreshold: 0.4,
  retellThreshold: 0.1,
  undatedThreshold: 0.5,
  unplacedThreshold: 0.6,
};
