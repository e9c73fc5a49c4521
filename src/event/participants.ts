import type { Participant } from "#model/event";
import type { ActorMention } from "#model/mention";
import type { Candidate } from "./candidates.ts";
import type { Decider } from "./decide.ts";
import { roleOptions, type RoleOption } from "./options.ts";
import type { Scene } from "./scene.ts";

export interface RoleSubject {
  readonly candidate: Candidate;
  readonly actor: ActorMention;
  readonly all: readonly RoleOption[];
}

export interface Participants {
  readonly initiators: readonly Participant[];
  readonly targets: readonly Participant[];
}

const toParticipant = (a: ActorMention): Participant => ({
  surface: a.nameSpan ?? a.span,
  actorId: a.actorId,
  name: a.name,
  kind: a.actorKind,
  country: a.country,
});

/** Who did it and to whom, of the actors in the trigger's sentence and the one before. */
export function readParticipants(scene: Scene, c: Candidate, all: readonly Candidate[], decider: Decider): Participants {
  const chosen: { actor: ActorMention; role: 1 | 2; p: number }[] = [];
  const options = roleOptions(scene, c, all);
  for (const option of options) {
    const { index, probabilities } = decider.choose("role", option.features, {
      candidate: c,
      actor: option.actor,
      all: options,
    } satisfies RoleSubject);
    if (index > 0) chosen.push({ actor: option.actor, role: index as 1 | 2, p: probabilities[index]! });
  }
  const pick = (role: 1 | 2) => {
    const best: typeof chosen = [];
    for (const one of chosen.filter((x) => x.role === role).sort((a, b) => b.p - a.p)) {
      // the same actor named twice, or a part of a phrase already taken, is one participant
      const twin = best.some(
        (o) =>
          (o.actor.actorId !== null && o.actor.actorId === one.actor.actorId) ||
          (o.actor.from < one.actor.to && one.actor.from < o.actor.to),
      );
      if (!twin && best.length < 3) best.push(one);
    }
    return best.sort((a, b) => a.actor.from - b.actor.from).map((x) => toParticipant(x.actor));
  };
  return { initiators: pick(1), targets: pick(2) };
}
