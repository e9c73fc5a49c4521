import type { EventType } from "#model/event";
import type { Incident } from "#model/incident";
import { kindWords } from "./kinds.ts";

const types: Record<EventType, string> = {
  AGREE: "Agreement",
  CONSULT: "Meeting",
  SUPPORT: "Support",
  CONCEDE: "Concession",
  COOPERATE: "Cooperation",
  AID: "Aid",
  RETREAT: "Withdrawal",
  REQUEST: "Demand",
  ACCUSE: "Accusation",
  REJECT: "Refusal",
  THREATEN: "Threat",
  PROTEST: "Protest",
  SANCTION: "Sanction",
  MOBILIZE: "Deployment",
  COERCE: "Coercion",
  ASSAULT: "Attack",
  OTHER: "Event",
};

// The mode says more than the type where both are known.
const modes: Record<string, string> = {
  "ASSAULT firearms": "Armed attack",
  "ASSAULT explosives": "Explosion",
  "ASSAULT suicide-attack": "Suicide attack",
  "ASSAULT heavy-weapons": "Shelling",
  "ASSAULT aerial": "Air strike",
  "ASSAULT drone": "Drone attack",
  "ASSAULT targeted": "Assassination",
  "ASSAULT abduct": "Abduction",
  "ASSAULT crowd-control": "Use of force against a crowd",
  "ASSAULT beat": "Beating",
  "ASSAULT primitive": "Attack without firearms",
  "ASSAULT destroy": "Destruction of property",
  "ASSAULT torture": "Torture",
  "ASSAULT sexual": "Sexual violence",
  "ASSAULT execute": "Execution",
  "MOBILIZE troops": "Military operation",
  "MOBILIZE militia": "Mobilization of militias",
  "MOBILIZE police": "Deployment of police",
  "MOBILIZE weapons": "Deployment of weapons",
  "PROTEST demo": "Demonstration",
  "PROTEST riot": "Riot",
  "PROTEST strike": "Strike",
  "PROTEST obstruct": "Sit-in or road block",
  "PROTEST hunger": "Hunger strike",
  "COERCE arrest": "Arrests",
  "COERCE seize": "Seizure",
  "COERCE restrict": "Restrictions",
  "COERCE curfew": "Curfew",
  "COERCE ban": "Ban",
  "COERCE withhold": "Access withheld",
  "COERCE deport": "Deportation",
  "CONSULT visit": "Visit",
  "RETREAT ceasefire": "Ceasefire",
  "RETREAT withdraw": "Withdrawal",
  "RETREAT release": "Release of prisoners",
  "RETREAT resign": "Resignation",
  "RETREAT access": "Restrictions lifted",
  "OTHER election": "Election",
};

type Facts = Pick<Incident, "type" | "mode" | "status" | "time" | "place" | "initiators" | "targets" | "toll">;

const tollWords = {
  killed: "killed",
  wounded: "wounded",
  killedOrWounded: "killed or wounded",
  detained: "detained",
  abducted: "abducted",
  displaced: "displaced",
} as const;

/** "Armed attack in Tarmiyah, 20 February 2021: 7 killed, 1 wounded (Islamic State against Iraqi Army)". */
export function englishSummary(facts: Facts): string {
  const head = (facts.mode ? modes[`${facts.type} ${facts.mode}`] : undefined) ?? types[facts.type];
  const place = facts.place?.name.en ?? null;
  const when = dateWords(facts.time);
  const tolls = Object.entries(tollWords).flatMap(([field, word]) => {
    const toll = facts.toll[field as keyof typeof tollWords];
    const count = toll ? countWords(toll) : null;
    return count ? [`${count} ${word}`] : [];
  });
  const by = names(facts.initiators);
  const on = names(facts.targets);
  const sides = by && on ? ` (${by} against ${on})` : by ? ` (${by})` : on ? ` (against ${on})` : "";
  const status = { occurred: "", ongoing: "", planned: "Planned: ", possible: "Possible: ", denied: "Denied: " }[facts.status];
  return `${status}${head}${place ? ` in ${place}` : ""}${when ? `, ${when}` : ""}${tolls.length > 0 ? `: ${tolls.join(", ")}` : ""}${sides}`;
}

function countWords(toll: { low: number | null; best: number | null; high: number | null }): string | null {
  if (toll.best !== null) return String(toll.best);
  if (toll.low !== null) return `at least ${toll.low}`;
  return toll.high !== null ? `up to ${toll.high}` : null;
}

/** The first two named; where nobody is, the kinds of the first two. */
function names(participants: Facts["initiators"]): string | null {
  const known = participants.flatMap((p) => (p.actorId && p.name?.en ? [p.name.en] : []));
  const words = known.length > 0 ? known : [...new Set(participants.flatMap((p) => kindWords[p.kind] ?? []))];
  return words.length > 0 ? words.slice(0, 2).join(" and ") : null;
}

const months = "January February March April May June July August September October November December".split(" ");

function dateWords(time: Facts["time"]): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(time?.start ?? "");
  if (!match || !time) return null;
  const [, year, month, day] = match;
  const name = months[Number(month) - 1]!;
  if (time.precision === "year" || time.precision === "season") return year!;
  return time.precision === "month" ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
