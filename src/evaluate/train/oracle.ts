import type { Analysis } from "#model/analysis";
import type { TollField } from "#model/event";
import type { ActorMention } from "#model/mention";
import type { KeepSubject, PlaceSubject, TimeSubject } from "#event/build";
import type { Candidate } from "#event/candidates";
import { modesOf, saliences, statuses } from "#event/attributes";
import { fullNames, type Choice, type Decider, type ModelName, type Option } from "#event/decide";
import type { RoleSubject } from "#event/participants";
import type { TollPhrase } from "#event/toll-phrases";
import type { JoinSubject, TollSubject } from "#event/tolls";
import { kilometres, normalise, occurrences, overlap, rangeOf } from "../compare.ts";
import type { GoldEvent, GoldReport } from "../gold.ts";

/** One recorded choice: the options' features and which of them are right. */
export interface Instance {
  readonly model: ModelName;
  readonly options: readonly (readonly string[])[];
  readonly right: readonly boolean[];
  readonly weight: number;
  /** The report it comes from: folds are drawn by it. */
  readonly report: string;
}

/** Older mode names, read as today's. */
const modeNow: Readonly<Record<string, string>> = { assassinate: "targeted", execute: "targeted", ban: "restrict", return: "release" };

/** Chooses as the annotators did, and records what it was offered. */
export class Oracle implements Decider {
  readonly names = new Map<number, string>();
  readonly instances: Instance[] = [];
  readonly #gold = new Map<string, GoldEvent>();
  readonly #report: string;
  readonly #roles = new Map<string, Record<"initiator" | "target", (readonly ActorMention[])[]>>();

  constructor(
    private readonly analysis: Analysis,
    candidates: readonly Candidate[],
    gold: GoldReport,
  ) {
    this.#report = gold.id;
    for (const [candidate, event] of align(analysis, candidates, gold)) this.#gold.set(key(candidate), event);
  }

  choose(model: ModelName, options: readonly Option[], subject: unknown): Choice {
    if (model === "confidence") return { index: 1, probabilities: [] };
    const right = this.#right(model, options.length, subject);
    const index = right.indexOf(true);
    if (index >= 0 && options.length > 1)
      this.instances.push({ model, options: options.map((o) => fullNames(o, this.names)), right, weight: 1, report: this.#report });
    return { index: index < 0 ? options.length - 1 : index, probabilities: [] };
  }

  #right(model: ModelName, n: number, subject: unknown): boolean[] {
    const only = (i: number) => Array.from({ length: n }, (_, k) => k === i);
    if (model === "toll") return this.#tollRight(subject as TollSubject);
    if (model === "join") return this.#joinRight(subject as JoinSubject);
    const candidate = (subject as KeepSubject).candidate;
    const gold = this.#gold.get(key(candidate));
    if (model === "keep" || model === "keepLoose") return only(gold ? 1 : 0);
    if (!gold) return only(-1);
    switch (model) {
      case "status":
        return only(statuses.indexOf(gold.status));
      case "salience":
        return only(saliences.indexOf(gold.salience));
      case "mode":
        return only((modesOf[candidate.type] ?? [null]).indexOf(gold.mode === null ? null : (modeNow[gold.mode] ?? gold.mode)));
      case "date":
        return (subject as TimeSubject).options.map(({ time }) =>
          gold.date?.start ? time?.start === gold.date.start && time?.end === gold.date.end : !time,
        );
      case "place":
        return (subject as PlaceSubject).options.map(({ place }) =>
          gold.place?.lat !== null && gold.place?.lat !== undefined && gold.place.lon !== null
            ? !!place &&
              place.lat !== null &&
              place.lon !== null &&
              kilometres({ lat: gold.place.lat, lon: gold.place.lon }, { lat: place.lat, lon: place.lon }) <=
                (gold.place.tolerance_km ?? 15)
            : !gold.place && !place,
        );
      case "role": {
        const { role, actors, chosen } = subject as RoleSubject;
        const open = this.#fits(candidate, gold)[role].filter(
          (fits) => !fits.some((f) => chosen.some((a) => a.from === f.from && a.to === f.to)),
        );
        const right = actors.map((a) => open.some((fits) => fits.some((f) => f.from === a.from && f.to === a.to)));
        return right.includes(true) ? [false, ...right] : [true, ...right];
      }
      default:
        return only(-1);
    }
  }

  /** For each participant the mentions that may stand for it: those of the trigger's sentence where there are any. */
  #fits(candidate: Candidate, gold: GoldEvent): Record<"initiator" | "target", (readonly ActorMention[])[]> {
    const known = this.#roles.get(key(candidate));
    if (known) return known;
    const { tokens } = this.analysis;
    const actors = [...this.analysis.actors, ...this.analysis.states];
    const distance = (a: ActorMention) => Math.abs(tokens[a.from]!.sentence - candidate.sentence);
    const of = (list: GoldEvent["initiators"]) =>
      list.map((p) => {
        const fits = actors.filter(
          (a) =>
            overlap(p.surface, (a.nameSpan ?? a.span).text) >= 0.5 ||
            (p.name_en && a.name?.en && normalise(p.name_en).toLowerCase() === normalise(a.name.en).toLowerCase()),
        );
        const nearest = Math.min(...fits.map(distance));
        return fits.filter((a) => distance(a) === nearest);
      });
    const fits = { initiator: of(gold.initiators), target: of(gold.targets) };
    this.#roles.set(key(candidate), fits);
    return fits;
  }

  #tollRight({ phrase, phrases, events }: TollSubject): boolean[] {
    const value = valueOf(phrase);
    const fits = events.map((c) => {
      const range = this.#goldRange(c, phrase);
      if (!range || value === null) return 0;
      const goal = [range.low, range.best, range.high];
      const near = c.sentence === phrase.sentence ? 2 : Math.abs(c.sentence - phrase.sentence) === 1 ? 1 : 0;
      if (goal.includes(value)) return 10 + near;
      return !phrase.subset && completes(phrase, phrases, goal) ? 4 + near : 0;
    });
    const best = Math.max(0, ...fits);
    return best === 0 ? [true, ...events.map(() => false)] : [false, ...fits.map((f) => f === best)];
  }

  /** [adds, account]: an account has a figure of the annotation, an addition makes one. */
  #joinRight({ candidate, phrase, figure }: JoinSubject): boolean[] {
    const range = this.#goldRange(candidate, phrase);
    const value = valueOf(phrase);
    if (!range || value === null) return [false, false];
    const goal = [range.low, range.best, range.high].filter((v) => v !== null);
    const sum = (figure.best ?? figure.low ?? 0) + value;
    if (goal.includes(sum) && !goal.includes(value)) return [true, false];
    if (goal.includes(value)) return [false, true];
    return [sum < Math.max(...goal), false];
  }

  #goldRange(c: Candidate, phrase: Pick<TollPhrase, "field">): ReturnType<typeof rangeOf> {
    const gold = this.#gold.get(key(c));
    const field =
      ({ killedOrWounded: "killed_or_wounded" } as Partial<Record<TollField, "killed_or_wounded">>)[phrase.field] ?? phrase.field;
    return gold && field !== "displaced" ? rangeOf(gold[field as "killed"]) : null;
  }
}

const valueOf = (p: TollPhrase): number | null => p.best ?? p.low;

/** Whether a phrase and one or two others of its field near it come to a figure of the annotation. */
function completes(phrase: TollPhrase, phrases: readonly TollPhrase[], goal: readonly (number | null)[]): boolean {
  const others = phrases.filter(
    (p) =>
      p.from !== phrase.from &&
      p.field === phrase.field &&
      !p.subset &&
      Math.abs(p.sentence - phrase.sentence) <= 2 &&
      !goal.includes(valueOf(p)),
  );
  const own = valueOf(phrase)!;
  return others.some(
    (a, i) =>
      goal.includes(own + (valueOf(a) ?? 0)) ||
      others.slice(i + 1).some((b) => b.from !== a.from && goal.includes(own + (valueOf(a) ?? 0) + (valueOf(b) ?? 0))),
  );
}

const key = (c: Candidate) => `${c.type}@${c.from}`;

/** Which candidate stands for which gold event: the trigger's own words in the body first, then the title, then its sentence. */
export function align(analysis: Analysis, candidates: readonly Candidate[], gold: GoldReport): Map<Candidate, GoldEvent> {
  const { tokens, sentences, document } = analysis;
  const pairs: { c: Candidate; e: GoldEvent; score: number }[] = [];
  for (const e of gold.events) {
    const spans = occurrences(document.text, e.trigger);
    const surfaces = [...e.initiators, ...e.targets].map((p) => p.surface);
    for (const c of candidates) {
      if (c.type !== (e.plover ?? "OTHER")) continue;
      const start = tokens[c.from]!.start,
        end = tokens[c.to - 1]!.end;
      const sentence = sentences[c.sentence]!;
      const exact = spans.some(([a, b]) => start < b && end > a);
      const near = spans.some(([a]) => a >= sentence.start && a < sentence.end);
      if (!exact && !near) continue;
      const words = document.text.slice(sentence.start, sentence.end);
      const company = surfaces.filter((s) => words.includes(s)).length;
      pairs.push({
        c,
        e,
        score:
          (exact ? 100 : 0) +
          (sentence.isTitle ? -20 : 0) +
          company * 5 +
          (c.rule.weak ? -2 : 0) +
          (c.rule.harm ? -1 : 0) -
          c.sentence * 0.1,
      });
    }
  }
  pairs.sort((a, b) => b.score - a.score || a.c.from - b.c.from);
  const out = new Map<Candidate, GoldEvent>();
  const used = new Set<GoldEvent>();
  for (const { c, e } of pairs)
    if (!out.has(c) && !used.has(e)) {
      out.set(c, e);
      used.add(e);
    }
  return out;
}
