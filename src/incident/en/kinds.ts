import type { ActorKind } from "#model/actor";

/** Who took part where nobody is named. */
export const kindWords: Partial<Record<ActorKind, string>> = {
  "state-military": "military forces",
  police: "police",
  paramilitary: "paramilitary forces",
  rebel: "rebel fighters",
  jihadist: "jihadists",
  militia: "an armed faction",
  tribe: "tribal fighters",
  protesters: "protesters",
  rioters: "rioters",
  civilians: "civilians",
  government: "authorities",
  media: "journalists",
  medical: "medical staff",
  humanitarian: "aid workers",
  criminal: "criminals",
};
