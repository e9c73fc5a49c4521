import { triggers } from "#event/ar/lexicon";
import { buildEvents } from "#event/build";
import { findCandidates } from "#event/candidates";
import { defaultSettings } from "#event/index";
import type { Resources } from "#language/language";
import { analyseMentions } from "#pipeline/run";
import type { GoldReport } from "../gold.ts";
import type { Recorded } from "./confidence.ts";
import { SentenceOracle, type JudgedSentence } from "./sentence-oracle.ts";
import { Oracle, type Instance } from "./oracle.ts";

/** A report's mentions and every choice that the event reader met in it, with the annotators' answers. */
export function recordChoices(report: GoldReport, resources: Resources): Recorded {
  const analysis = analyseMentions(report, resources);
  const oracle = new Oracle(analysis, findCandidates(analysis, triggers), report);
  buildEvents(analysis, triggers, oracle, defaultSettings);
  return { report, analysis, instances: oracle.instances };
}

/** The keep choices of a judged sentence of which only the presence of an event of one type is known. */
export function recordSentence(sentence: JudgedSentence, resources: Resources): Instance[] {
  const analysis = analyseMentions({ id: sentence.id, text: sentence.text, published: sentence.published }, resources);
  const oracle = new SentenceOracle(analysis, findCandidates(analysis, triggers), sentence);
  buildEvents(analysis, triggers, oracle, defaultSettings);
  return oracle.instances;
}
