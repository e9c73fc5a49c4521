import type { Incident } from "#model/incident";
import type { Participant } from "#model/event";
import { fold } from "#text/fold";

/** Folded as the engine folds, and in lower case: what was typed finds what was printed. */
export function searchForm(text: string): string {
  return fold(text).toLowerCase().replace(/\s+/gu, " ").trim();
}

const joined = (parts: readonly (string | null | undefined)[]) => searchForm([...new Set(parts.filter(Boolean))].join(" | "));

const namesOf = (actors: readonly Participant[]) =>
  actors.flatMap((actor) => [actor.surface.text, actor.name?.ar, actor.name?.en, actor.actorId]);

/** The words an incident is found by. */
export function searchWords({ summary, place, initiators, targets }: Incident): { text: string; place: string; actor: string } {
  const places = place ? [place.name.ar, place.name.en, place.admin2, place.admin1] : [];
  const actors = [...namesOf(initiators), ...namesOf(targets)];
  return { text: joined([summary.ar, summary.en, ...places, ...actors]), place: joined(places), actor: joined(actors) };
}
