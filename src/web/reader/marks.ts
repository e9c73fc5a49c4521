import type { TollField, ReportEvent, Participant } from "#model/event";
import type { Claim } from "#model/claim";
import type { ReportRecord } from "#model/record";
import type { Role, Series } from "#model/series";
import type { Span } from "#model/span";

export const markKinds = [
  "trigger",
  "time",
  "place",
  "initiator",
  "target",
  "toll",
  "weapon",
  "speaker",
  "cue",
  "content",
  "series",
  "person",
  "role",
] as const;
export type MarkKind = (typeof markKinds)[number];

/** Words of a report and a value that was read from them. */
export interface Mark {
  readonly id: string;
  readonly kind: MarkKind;
  readonly span: Span;
  /** The value's holder: the panel takes value, rule and reason from it. */
  readonly event?: ReportEvent;
  readonly participant?: Participant;
  readonly toll?: TollField;
  readonly claim?: Claim;
  readonly series?: Series;
  readonly role?: Role;
}

/** Every value of a record that has words of its own, in text order, the longer first. */
export function marksOf(record: ReportRecord): Mark[] {
  const marks: Mark[] = [
    ...record.events.flatMap(eventMarks),
    ...record.claims.flatMap(claimMarks),
    ...record.series.map((series, i): Mark => ({ id: `series.${i}`, kind: "series", span: series.evidence, series })),
    ...record.roles.flatMap((role, i): Mark[] => [
      { id: `role.${i}.person`, kind: "person", span: role.person, role },
      { id: `role.${i}.role`, kind: "role", span: role.role, role },
    ]),
  ];
  return marks
    .filter(({ span }) => span.end > span.start)
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end || markKinds.indexOf(a.kind) - markKinds.indexOf(b.kind));
}

function eventMarks(event: ReportEvent): Mark[] {
  const marks: Mark[] = [{ id: `${event.id}.trigger`, kind: "trigger", span: event.trigger, event }];
  if (event.time?.evidence) marks.push({ id: `${event.id}.time`, kind: "time", span: event.time.evidence, event });
  if (event.place?.evidence) marks.push({ id: `${event.id}.place`, kind: "place", span: event.place.evidence, event });
  for (const side of ["initiators", "targets"] as const) {
    const kind = side === "initiators" ? "initiator" : "target";
    event[side].forEach((participant, i) =>
      marks.push({ id: `${event.id}.${kind}.${i}`, kind, span: participant.surface, event, participant }),
    );
  }
  for (const [toll, range] of Object.entries(event.casualties) as [TollField, ReportEvent["casualties"][TollField]][]) {
    range?.evidence.forEach((span, i) => marks.push({ id: `${event.id}.${toll}.${i}`, kind: "toll", span, event, toll }));
  }
  event.weapons.forEach((span, i) => marks.push({ id: `${event.id}.weapon.${i}`, kind: "weapon", span, event }));
  return marks;
}

function claimMarks(claim: Claim): Mark[] {
  return [
    { id: `${claim.id}.content`, kind: "content", span: claim.content, claim },
    { id: `${claim.id}.speaker`, kind: "speaker", span: claim.speaker.surface, claim },
    { id: `${claim.id}.cue`, kind: "cue", span: claim.cue, claim },
  ];
}
