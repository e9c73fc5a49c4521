import type { Participant } from "#model/event";
import type { ExportContext } from "./context.ts";
import type { Profile } from "./profile.ts";
import type { SharedParticipant } from "./shared-incident.ts";

/**
 * Participants as a profile names them. Named are actors of the register: bodies and groups always, also for
 * people told as their members; persons (who are in it because they hold or held an office) unless the profile
 * names none. Everybody else is told by kind and country alone; several of the same kind are told once.
 */
export function reduceParticipants(
  participants: readonly Participant[],
  profile: Pick<Profile, "persons" | "words">,
  context: ExportContext,
): SharedParticipant[] {
  const seen = new Set<string>();
  return participants.flatMap((participant): SharedParticipant[] => {
    const surface = profile.words === "all" && profile.persons === "all" ? participant.surface : null;
    if (profile.persons === "all") return [{ ...participant, surface }];
    const actor = participant.actorId === null ? null : context.actor(participant.actorId);
    const named = actor !== null && (actor.form !== "person" || profile.persons === "public");
    const { kind, country } = participant;
    const shared: SharedParticipant = named
      ? { surface, actorId: actor.id, name: actor.name, kind, country }
      : { surface: null, actorId: null, name: bodyName(participant, context), kind, country };
    const key = [shared.actorId, shared.name?.en, kind, country].join("|");
    if (seen.has(key)) return [];
    seen.add(key);
    return [shared];
  });
}

/** "Islamic State" for "three members of it": what a gloss without a name of its own shares with a body of the register. */
function bodyName({ actorId, name }: Participant, context: ExportContext): SharedParticipant["name"] {
  return actorId === null && name?.en && name.ar === null ? (context.body(name.en)?.name ?? null) : null;
}
