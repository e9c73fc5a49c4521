import type { EventStatus, Salience } from "#model/event";

/** A count in the gold: a bare number is exact. */
export type GoldRange = number | { readonly low: number | null; readonly best: number | null; readonly high: number | null } | null;

export interface GoldEvent {
  readonly key: string;
  /** null for what PLOVER does not code (an election). */
  readonly plover: string | null;
  readonly mode: string | null;
  readonly acled: string | null;
  readonly status: EventStatus;
  readonly salience: Salience;
  readonly trigger: string;
  readonly date: { readonly start: string | null; readonly end: string | null; readonly precision: string } | null;
  readonly place: {
    readonly name_ar: string;
    readonly name_en: string;
    readonly country: string | null;
    readonly lat: number | null;
    readonly lon: number | null;
    readonly tolerance_km?: number;
    readonly precision: string;
  } | null;
  readonly initiators: readonly GoldParticipant[];
  readonly targets: readonly GoldParticipant[];
  readonly killed: GoldRange;
  readonly wounded: GoldRange;
  readonly killed_or_wounded: GoldRange;
  readonly detained: GoldRange;
  readonly abducted: GoldRange;
  readonly incident?: string | null;
  readonly incident_members?: readonly string[];
}

export interface GoldParticipant {
  readonly surface: string;
  readonly kind: string;
  readonly name_en: string | null;
}
export interface GoldClaim {
  readonly speaker: string;
  readonly cue: string;
  readonly mode: "direct" | "indirect";
  readonly content_contains: string;
}

/** An annotated report: the format of the corpus (test/golden). */
export interface GoldReport {
  readonly id: string;
  readonly title: string | null;
  readonly text: string;
  readonly published: string | null;
  readonly publisher?: string | null;
  readonly dateline?: string | null;
  readonly tags?: readonly string[];
  readonly events: readonly GoldEvent[];
  readonly claims: readonly GoldClaim[];
  readonly series: readonly {
    readonly ordinal: number;
    readonly of: string;
    readonly window: string | null;
    readonly event: string | null;
  }[];
  readonly roles: readonly { readonly person: string; readonly role: string; readonly since: string | null }[];
}

/** Reads gold of one JSON object a line. Errors name file and line. */
export function parseGold(jsonl: string, file: string): GoldReport[] {
  return jsonl.split("\n").flatMap((line, i) => {
    if (!line.trim()) return [];
    try {
      return [JSON.parse(line) as GoldReport];
    } catch (error) {
      throw new Error(`${file}:${i + 1}: not JSON (${(error as Error).message})`, { cause: error });
    }
  });
}

/** Whether a report belongs to the check third, which nothing is tuned or trained on. Reports written for training (t…) never do. */
export const isCheck = (id: string): boolean => !id.startsWith("t") && Number(/\d+$/.exec(id)?.[0] ?? 1) % 3 === 0;
