import type { Analysis } from "#model/analysis";
import type { Sentence } from "#model/sentence";
import type { Series } from "#model/series";

export interface Window {
  readonly iso: string;
  readonly bound: NonNullable<Series["windowBound"]>;
  /** Offset where its words end. */
  readonly end: number;
}

/** How far behind the ordinal a window may open, in tokens. */
const reach = 18;

/**
 * The stretch of time in which the happenings are counted: "خلال سبعة أشهر" P7M, "في أقل من عام"
 * P1Y within, "منذ أكثر من عام" P1Y more-than; since a day that is known, the months up to publication.
 */
export function readWindow(a: Analysis, sentence: Sentence, at: number): Window | null {
  let end = at;
  // a comma ends the statement: "منذ أكتوبر، على أن تكمل طريقها خلال يومين"
  while (end < Math.min(sentence.to, at + reach) && !/^[،,؛]$/.test(a.tokens[end]!.raw)) end++;
  const duration = a.durations.find((d) => d.from >= at && d.from < end && d.value !== null && opened(a, d.from, at));
  if (duration?.value) {
    const { bound, iso } = duration.value;
    return { iso, bound: bound === "more-than" ? "more-than" : bound === "about" ? "about" : "within", end: duration.span.end };
  }
  const time = a.times.find(
    (t) => t.from >= at && t.from < end && t.value?.start && (t.role === "since" || t.role === "window" || calendar(a, t.from)),
  );
  if (!time?.value?.start) return null;
  const exact = time.role === "since" ? monthsUntil(time.value.start, a.document.publishedAt) : null;
  // "منذ عقدين": a start known to the year bounds no months
  const months = exact !== null && exact > 12 && time.value.precision === "year" ? Math.round(exact / 12) * 12 : exact;
  if (time.role === "since")
    return months === null
      ? null
      : { iso: months % 12 === 0 && months > 0 ? `P${months / 12}Y` : `P${months}M`, bound: "within", end: time.span.end };
  if (time.value.precision === "month") return { iso: "P1M", bound: "within", end: time.span.end };
  if (time.value.precision === "year") return { iso: "P1Y", bound: "within", end: time.span.end };
  return null;
}

/** "خلال", "في غضون", "منذ" or a bound right before the duration. */
function opened(a: Analysis, from: number, at: number): boolean {
  for (let k = from; k >= Math.max(at, from - 3); k--) if (/^(?:خلال|غضون|في|منذ|ظرف|مدي)$/.test(a.tokens[k]!.folded)) return true;
  return false;
}

/** "هذا الشهر", "خلال كانون الأول": a calendar stretch, no day of its own. */
function calendar(a: Analysis, from: number): boolean {
  const before = a.tokens[from - 1]?.folded ?? "";
  return before === "خلال" || /^هذ[اه]$/.test(a.tokens[from]!.folded);
}

/** Months begun between two ISO dates. */
function monthsUntil(start: string, published: string | null): number | null {
  if (!published) return null;
  const [y1, m1, d1] = start.split("-").map(Number) as [number, number, number | undefined];
  const [y2, m2, d2] = published.slice(0, 10).split("-").map(Number) as [number, number, number];
  const months = (y2 - y1) * 12 + (m2 - m1) + (d2 >= (d1 ?? 1) ? 1 : 0);
  return months > 0 ? months : null;
}
