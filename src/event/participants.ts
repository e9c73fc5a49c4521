import type { ActorKind } from "#model/actor";
import type { Participant } from "#model/event";
import type { ActorMention } from "#model/mention";
import type { Candidate } from "./candidates.ts";
import { withLean, type Decider, type Option } from "./decide.ts";
import type { Feature } from "./feature.ts";
import { roleOptions, type Cast } from "./role-options.ts";
import type { Scene } from "./scene.ts";
import type { TollPhrase } from "./toll-phrases.ts";

export type RoleName = "initiator" | "target";

/** One pick of a participant: among `actors` (option 0 is "no further one"), with those chosen for the role so far. */
export interface RoleSubject {
  readonly candidate: Candidate;
  readonly role: RoleName;
  readonly actors: readonly ActorMention[];
  readonly chosen: readonly ActorMention[];
}

export interface Participants {
  readonly initiators: readonly Participant[];
  readonly targets: readonly Participant[];
}

const toParticipant = (a: ActorMention, role: RoleName, c: Candidate): Participant => ({
  surface: a.nameSpan ?? a.span,
  actorId: a.actorId,
  name: a.name,
  kind: kindIn(a, role, c),
  country: a.country,
});

/** The kind that an act gives to people who have none of their own: who demonstrates is a protester, a capital that bombs is its army. */
function kindIn(a: ActorMention, role: RoleName, c: Candidate): ActorKind {
  const plain = a.actorKind === "civilians" || a.actorKind === "unknown";
  if (c.type === "PROTEST" && role === "initiator" && plain && a.sort === "people")
    return c.rule.mode === "riot" || c.rule.mode === "vandalize" ? "rioters" : "protesters";
  if (c.type === "ASSAULT" && role === "initiator" && a.sort === "metonym" && a.actorKind === "government") return "state-military";
  return a.actorKind;
}

const most = 3;

/**
 * How many times likelier than each actor it has to be that none is named. Annotators pass over a target more readily in one
 * report than in another, so that the model, which has learnt from all, names too few: the leans are those of the best F1 by
 * cross-validation over the readable corpus.
 */
const lean = { initiator: Math.exp(0.25), target: Math.exp(0.75) } as const;

const overlaps = (a: ActorMention, b: ActorMention): boolean => a.from < b.to && b.from < a.to;
const sameActor = (a: ActorMention, b: ActorMention): boolean => overlaps(a, b) || (a.actorId !== null && a.actorId === b.actorId);

/** Who did it and to whom: first the initiators, one after the other until none is left to name, then the targets. */
export function readParticipants(
  scene: Scene,
  c: Candidate,
  all: readonly Candidate[],
  tolls: readonly TollPhrase[],
  casts: readonly Cast[],
  decider: Decider,
): Participants & { readonly cast: Cast } {
  const F = scene.feature;
  const options = roleOptions(scene, c, all, tolls, casts);
  const pick = (role: RoleName, taken: readonly ActorMention[]): ActorMention[] => {
    const chosen: ActorMention[] = [];
    while (chosen.length < most) {
      // the same actor named twice, or a part of a phrase already taken, is one participant
      const left = options.filter((o) => !chosen.some((a) => sameActor(a, o.actor)) && !taken.some((a) => sameActor(a, o.actor)));
      if (!left.length) break;
      const r = role === "initiator" ? "I" : "T";
      const step = Math.min(chosen.length, 1);
      const none: Option = {
        parts: [
          [
            r,
            [
              "none",
              F`none,step:${step}`,
              F`none,frame:${c.rule.frame},step:${step}`,
              F`none,t:${c.type},step:${step}`,
              F`none,r:${c.rule.name},step:${step}`,
              F`none,taken:${taken.length},step:${step}`,
              F`none,n:${Math.min(left.length, 4)},step:${step}`,
              F`none,pos:${c.pos},${c.rule.frame},step:${step}`,
            ],
          ],
        ],
      };
      const features = left.map((o): Option => {
        const extra: Feature[] = [];
        if (step) {
          const joined = chosen.some((a) => joins(scene, a, o.actor));
          extra.push(
            "step:more",
            F`step:more,joined:${joined}`,
            F`step:more,kind:${chosen.some((a) => a.actorKind === o.actor.actorKind)}`,
          );
        }
        for (const t of taken)
          extra.push(
            F`after-taken:${t.from < o.actor.from},${c.rule.frame}`,
            F`taken-kind:${t.actorKind},${o.actor.actorKind}`,
            F`taken-joined:${joins(scene, t, o.actor)}`,
          );
        return {
          parts: [
            [r, o.features],
            [r, extra],
          ],
        };
      });
      const choice = decider.choose("role", [none, ...features], {
        candidate: c,
        role,
        actors: left.map((o) => o.actor),
        chosen,
      } satisfies RoleSubject);
      const index = withLean(choice, lean[role]);
      if (index === 0) break;
      chosen.push(left[index - 1]!.actor);
    }
    return chosen;
  };
  const initiators = pick("initiator", []);
  const targets = pick("target", initiators);
  const inOrder = (list: readonly ActorMention[], role: RoleName) =>
    [...list].sort((a, b) => a.from - b.from).map((a) => toParticipant(a, role, c));
  return {
    initiators: inOrder(initiators, "initiator"),
    targets: inOrder(targets, "target"),
    cast: { type: c.type, sentence: c.sentence, initiators, targets },
  };
}

/** Whether two actors are joined by "و" or stand side by side in a list. */
function joins(scene: Scene, a: ActorMention, b: ActorMention): boolean {
  const [first, second] = a.from < b.from ? [a, b] : [b, a];
  if (second.from - first.to > 3) return false;
  const next = scene.tokens[second.from]!.folded;
  const between = scene.tokens[second.from - 1]!.folded;
  return next.startsWith("و") || between === "و" || between === "،";
}
