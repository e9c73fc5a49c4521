import type { Analysis } from "#model/analysis";
import type { EventType } from "#model/event";
import type { KeepSubject } from "#event/build";
import type { Candidate } from "#event/candidates";
import { fullNames, type Choice, type Decider, type ModelName, type Option } from "#event/decide";
import type { RoleSubject } from "#event/participants";
import { decisionOrder } from "#event/keep";
import { Scene } from "#event/scene";
import { overlap } from "../compare.ts";
import type { Instance } from "./oracle.ts";

/** A sentence that annotators judged: does it report that an event of this type happened? */
export interface JudgedSentence {
  readonly id: string;
  readonly text: string;
  readonly published: string;
  readonly type: EventType;
  readonly happened: boolean;
  /** The word that most annotators marked, where they did. */
  readonly word?: string | null;
  /** What the annotators marked as source and target, each in their several wordings; empty where most marked none; absent where nobody was asked. */
  readonly initiators?: readonly string[];
  readonly targets?: readonly string[];
  readonly weight: number;
}

/**
 * Learns from a judged sentence what it tells: without an event every candidate of the type is none; with one, the
 * strongest candidate (or the marked word) is one, and nothing is said of the others.
 */
export class SentenceOracle implements Decider {
  readonly names = new Map<number, string>();
  readonly instances: Instance[] = [];
  readonly #chosen: Candidate | undefined;

  constructor(
    analysis: Analysis,
    candidates: readonly Candidate[],
    private readonly sentence: JudgedSentence,
  ) {
    if (!sentence.happened) return;
    const own = decisionOrder(new Scene(analysis), candidates).filter((c) => c.type === sentence.type);
    const marked = sentence.word
      ? own.find((c) => sentence.word!.includes(analysis.tokens[c.from]!.raw) || analysis.tokens[c.from]!.raw.includes(sentence.word!))
      : undefined;
    this.#chosen = marked ?? own[0];
  }

  choose(model: ModelName, options: readonly Option[], subject: unknown): Choice {
    if (model === "role") return this.#role(options, subject as RoleSubject);
    if (model !== "keep" && model !== "keepLoose") return { index: options.length - 1, probabilities: [] };
    const { candidate } = subject as KeepSubject;
    if (candidate.type !== this.sentence.type) return { index: 0, probabilities: [] };
    const keep = candidate.index === this.#chosen?.index;
    if (keep || !this.sentence.happened)
      this.instances.push({
        model,
        options: options.map((o) => fullNames(o, this.names)),
        right: [!keep, keep],
        weight: this.sentence.weight,
        report: this.sentence.id,
      });
    return { index: keep ? 1 : 0, probabilities: [] };
  }

  /** A participant that most annotators marked; a marked one that no mention covers teaches nothing. */
  #role(options: readonly Option[], { candidate, role, actors, chosen }: RoleSubject): Choice {
    const said = role === "initiator" ? this.sentence.initiators : this.sentence.targets;
    if (!said || candidate.index !== this.#chosen?.index) return { index: 0, probabilities: [] };
    const fits = actors.map((a) => said.some((words) => overlap(words, (a.nameSpan ?? a.span).text) >= 0.5));
    const done = said.length === 0 || chosen.length > 0;
    if (!done && !fits.includes(true)) return { index: 0, probabilities: [] };
    const right = done ? [true, ...fits.map(() => false)] : [false, ...fits];
    if (options.length > 1)
      this.instances.push({
        model: "role",
        options: options.map((o) => fullNames(o, this.names)),
        right,
        weight: this.sentence.weight,
        report: this.sentence.id,
      });
    return { index: right.indexOf(true), probabilities: [] };
  }
}
