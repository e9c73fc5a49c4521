import type { Candidate } from "./candidates.ts";
import type { Features } from "./decide.ts";
import { bucket } from "./keep.ts";
import type { Scene } from "./scene.ts";

export interface ConfidenceSubject {
  readonly candidate: Candidate;
}

const steps = [35, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 94, 97];

/**
 * What tells how often an event like this one is right: above all how sure the keep model was, in steps. The model over
 * them is fitted on events of reports that its keep model has not seen, so that of the events at 0.8 about 80 % are right.
 */
export function confidenceFeatures(scene: Scene, c: Candidate, p: number): Features {
  const strength = c.rule.weak ? "weak" : c.rule.harm ? "harm" : "strong";
  const step = bucket(p * 100, steps);
  return [
    "bias",
    `p:${step}`,
    `t:${c.type}`,
    `strength:${strength}`,
    `loose:${scene.loose}`,
    `title:${scene.analysis.sentences[c.sentence]!.isTitle}`,
    `claim:${scene.claimed[c.from]}`,
  ];
}
