import type { EventTime } from "#model/event";
import type { Profile } from "./profile.ts";
import type { SharedTime } from "./shared-incident.ts";

/** A time as coarse as a profile asks: whole months or years where days are too fine. */
export function reduceTime(time: EventTime | null, profile: Pick<Profile, "time" | "words">): SharedTime | null {
  if (time === null) return null;
  const evidence = profile.words === "all" ? time.evidence : null;
  // Reasons quote the report ("the Saturday before …").
  const reason = profile.words === "all" ? time.reason : time.certain ? "" : "supplied by the program";
  const { finest } = profile.time;
  if (finest === "day" || time.start === null) {
    if (finest !== "day" && time.end !== null) return { ...coarse(time.end, time.end, finest), certain: time.certain, evidence };
    return { start: time.start, end: time.end, precision: time.precision, certain: time.certain, reason, evidence };
  }
  return { ...coarse(time.start, time.end ?? time.start, finest), certain: time.certain, evidence };
}

function coarse(start: string, end: string, finest: "month" | "year"): Omit<SharedTime, "certain" | "evidence"> {
  const reason = `told as a ${finest} by the profile`;
  if (finest === "year") return { start: `${start.slice(0, 4)}-01-01`, end: `${end.slice(0, 4)}-12-31`, precision: "year", reason };
  const year = Number(end.slice(0, 4));
  const month = Number(end.slice(5, 7));
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const precision = start.slice(0, 4) === end.slice(0, 4) && start.slice(5, 7) === end.slice(5, 7) ? "month" : "year";
  return { start: `${start.slice(0, 7)}-01`, end: `${end.slice(0, 7)}-${String(days).padStart(2, "0")}`, precision, reason };
}

/** The last day it may have been, ISO; null where nothing tells. */
export function lastDayOf(time: Pick<EventTime, "start" | "end"> | null): string | null {
  return (time?.end ?? time?.start)?.slice(0, 10) ?? null;
}
