import type { Candidate } from "./candidates.ts";
import type { Features } from "./feature.ts";
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
  const F = scene.feature;
  const strength = c.rule.weak ? "weak" : c.rule.harm ? "harm" : "strong";
  const step = bucket(p * 100, steps);
  return [
    "bias",
    F`p:${step}`,
    F`t:${c.type}`,
    F`strength:${strength}`,
    F`loose:${scene.loose}`,
    F`title:${scene.analysis.sentences[c.sentence]!.isTitle}`,
    F`claim:${scene.claimed[c.from]}`,
  ];
}
