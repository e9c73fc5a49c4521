import type { Decision } from "#model/decision";
import { withoutUndone } from "#review/apply-decisions";
import type { Register } from "#store/register";

/** What a kind of decision says of an incident in public; null for those that change nothing that is published. */
function sentence({ kind, field, value }: Decision): string | null {
  switch (kind) {
    case "confirm":
      return "a reviewer confirmed it";
    case "correct":
      return `a reviewer corrected ${field}`;
    case "reject":
      return "a reviewer rejected it";
    case "merge":
      return "a reviewer joined two incidents";
    case "split":
    case "keep-apart":
      return "a reviewer told happenings apart";
    case "sensitive":
      return value === true ? "a reviewer marked it as sensitive" : "a reviewer found it not to be sensitive";
    default:
      return null;
  }
}

/**
 * What reviewers decided about incidents since a moment, by incident, for a release's corrections. Their own
 * words are notes for colleagues and may name persons: they are added where that is asked for.
 */
export async function reviewReasons(
  register: Pick<Register, "listDecisions">,
  withWords: boolean,
): Promise<(id: string, since: string | null) => Promise<string[]>> {
  const byIncident = new Map<string, Decision[]>();
  for (const decision of withoutUndone(await register.listDecisions())) {
    const other = decision.kind === "merge" || decision.kind === "keep-apart" ? [String(decision.value)] : [];
    for (const id of [decision.incidentId, ...other]) byIncident.set(id, [...(byIncident.get(id) ?? []), decision]);
  }
  return async (id, since) =>
    (byIncident.get(id) ?? [])
      .filter(({ at }) => since === null || at > since)
      .flatMap((decision) => {
        const text = sentence(decision);
        return text === null ? [] : [withWords && decision.reason ? `${text}: ${decision.reason}` : text];
      })
      .toReversed();
}
