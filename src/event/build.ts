import type { Analysis } from "#model/analysis";
import type { EventPlace, EventStatus, EventTime, EventType, ReportEvent, Salience } from "#model/event";
import type { WeaponMention } from "#model/mention";
import { spanOf } from "#model/span";
import type { PhraseIndex } from "#lexicon/phrase-index";
import { dateRelation, modeOptions, modesOf, salienceOptions, saliences, statuses, statusOptions } from "./attributes.ts";
import { bySentence, findCandidates, type Candidate } from "./candidates.ts";
import { confidenceFeatures, type ConfidenceSubject } from "./confidence.ts";
import { codesOf } from "./codes.ts";
import type { Choice, Decider } from "./decide.ts";
import { decisionOrder, keepFeatures, KeptSoFar, retells, titleWords } from "./keep.ts";
import type { Built } from "./nearness.ts";
import { placeOptions, type PlaceOption } from "./place-options.ts";
import { timeOptions, type TimeOption } from "./time-options.ts";
import { readParticipants } from "./participants.ts";
import type { Cast } from "./role-options.ts";
import { hashFeature, namingFeature } from "./feature.ts";
import { Scene } from "./scene.ts";
import { beforeToday } from "./shift-date.ts";
import { readTolls } from "./tolls.ts";
import type { TriggerForm } from "./trigger-table.ts";

export interface KeepSubject {
  readonly candidate: Candidate;
}
export interface TimeSubject {
  readonly candidate: Candidate;
  readonly options: readonly TimeOption[];
}
export interface PlaceSubject {
  readonly candidate: Candidate;
  readonly options: readonly PlaceOption[];
}
export interface StatusSubject {
  readonly candidate: Candidate;
}

/** Settings of the reader; the threshold is chosen on precision (docs/ACCURACY.md). */
export interface EventSettings {
  readonly keepThreshold: number;
  /** The same for what the headline names. */
  readonly headlineThreshold: number;
  /** The same for a sentence or two without a report around them: less tells an event from talk there. */
  readonly looseThreshold: number;
  /** How likely an event by itself a second mention has to be to count as telling of the first's event again. */
  readonly retellThreshold: number;
  /** How likely it has to be that no date is told, or no place, for an event to have none. */
  readonly undatedThreshold: number;
  readonly unplacedThreshold: number;
}

/**
 * Events of a text. Candidates are decided in order (body before title, strong words before weak ones), so that
 * each decision sees the events kept before it; then each event gets its time, place, participants, tolls, status,
 * salience and mode, in text order.
 */
export function buildEvents(
  analysis: Analysis,
  triggers: PhraseIndex<TriggerForm>,
  decider: Decider,
  settings: EventSettings,
): Pick<Analysis, "events" | "weapons"> {
  const scene = new Scene(analysis, decider.names ? namingFeature(decider.names) : hashFeature);
  const candidates = findCandidates(analysis, triggers);
  const around = bySentence(candidates, analysis.sentences.length);
  const titled = titleWords(scene, candidates);
  const soFar = new KeptSoFar<{ candidate: Candidate; p: number }>();
  const passed: { candidate: Candidate; p: number }[] = [];
  for (const candidate of decisionOrder(scene, candidates)) {
    const { index, probabilities } = decider.choose(
      scene.loose ? "keepLoose" : "keep",
      [[], keepFeatures(scene, candidate, soFar, around[candidate.sentence]!, titled)],
      { candidate } satisfies KeepSubject,
    );
    const p = probabilities[1] ?? 1;
    // an oracle's word counts as it is; a model's by the threshold
    if (probabilities.length ? p >= (scene.loose ? settings.looseThreshold : settings.keepThreshold) : index === 1)
      soFar.add({ candidate, p });
    else if (probabilities.length) passed.push({ candidate, p });
  }
  const kept = [...soFar.all, ...headlined(scene, candidates, soFar.all, passed, settings)];
  kept.sort((a, b) => a.candidate.from - b.candidate.from);
  const again = retellings(
    scene,
    kept.map((k) => k.candidate),
    passed.filter((x) => x.p >= settings.retellThreshold).map((x) => x.candidate),
  );
  const tolls = readTolls(
    scene,
    kept.map((k) => k.candidate),
    decider,
  );

  const built: (Built & { candidate: Candidate })[] = [];
  const order = [...kept.keys()].sort((a, b) => rank(scene, kept[a]!.candidate) - rank(scene, kept[b]!.candidate));
  const casts: Cast[] = [];
  const modesBefore = new Map<EventType, (string | null)[]>();
  const made = new Map<number, ReportEvent>();
  for (const k of order) {
    const { candidate: c, p } = kept[k]!;
    const times = timeOptions(scene, c, built, around[c.sentence]!);
    const time = mostLikely(
      times,
      decider.choose(
        "date",
        times.map((o) => o.features),
        { candidate: c, options: times } satisfies TimeSubject,
      ),
      (o) => (o.time ? `${o.time.start} ${o.time.end}` : ""),
      settings.undatedThreshold,
    ).time;
    const places = placeOptions(scene, c, built, around[c.sentence]!);
    const place = mostLikely(
      places,
      decider.choose(
        "place",
        places.map((o) => o.features),
        { candidate: c, options: places } satisfies PlaceSubject,
      ),
      (o) => (o.place ? (o.place.placeId ?? `${o.place.lat} ${o.place.lon}`) : ""),
      settings.unplacedThreshold,
    ).place;
    built.push({ candidate: c, time, place });
    const relation = dateRelation(time?.start, time?.end, analysis.document.publishedAt);
    const status = statuses[decider.choose("status", statusOptions(scene, c, relation), { candidate: c } satisfies StatusSubject).index]!;
    const salience =
      saliences[
        decider.choose("salience", salienceOptions(scene, c, relation, status, k), { candidate: c } satisfies StatusSubject).index
      ]!;
    const { initiators, targets, cast } = readParticipants(scene, c, around[c.sentence]!, tolls[k]!.phrases, casts, decider);
    casts.push(cast);
    const modes = modesOf[c.type] ?? [null];
    const mode =
      modes[
        decider.choose(
          "mode",
          modeOptions(scene, c, {
            initiators: initiators.map((i) => i.kind),
            targets: targets.map((t) => t.kind),
            before: modesBefore.get(c.type) ?? [],
          }),
          {
            candidate: c,
          } satisfies StatusSubject,
        ).index
      ]!;
    modesBefore.set(c.type, [...(modesBefore.get(c.type) ?? []).slice(-24), mode]);
    const sure = decider.choose("confidence", [[], confidenceFeatures(scene, c, p)], { candidate: c } satisfies ConfidenceSubject);
    made.set(
      k,
      toEvent(analysis, {
        c,
        time: time && status === "occurred" ? beforeToday(time, analysis.document.publishedAt) : time,
        place,
        status,
        salience,
        initiators,
        targets,
        mode,
        casualties: tolls[k]!.casualties,
        retold: again.get(c) ?? [],
        confidence: Math.round((sure.probabilities[1] ?? 1) * 1000) / 1000,
        id: `e${k + 1}`,
      }),
    );
  }
  return { events: [...made].sort((a, b) => a[0] - b[0]).map(([, e]) => e), weapons: [] satisfies WeaponMention[] };
}

/**
 * What the headline names, the report tells of: where no event of a type was kept that the title names with a strong
 * word, the body's best candidate of that type is taken up, down to a lower threshold.
 */
function headlined(
  scene: Scene,
  candidates: readonly Candidate[],
  kept: readonly { readonly candidate: Candidate }[],
  passed: readonly { readonly candidate: Candidate; readonly p: number }[],
  settings: EventSettings,
): { candidate: Candidate; p: number }[] {
  const { sentences } = scene.analysis;
  const named = new Set(candidates.filter((c) => sentences[c.sentence]!.isTitle && !c.rule.weak).map((c) => c.type));
  for (const k of kept) named.delete(k.candidate.type);
  return [...named].flatMap((type) => {
    const body = passed.filter(
      (x) => x.candidate.type === type && !sentences[x.candidate.sentence]!.isTitle && x.p >= settings.headlineThreshold,
    );
    return body.length ? [body.reduce((a, b) => (b.p > a.p ? b : a))] : [];
  });
}

/**
 * The option of the likeliest value: options that come to the same value, by other ways, add up ("in Tarmiyah", "there",
 * "where the last event was"). The likeliest way to it stands for it. An oracle's choice counts as it is.
 */
function mostLikely<T>(options: readonly T[], { index, probabilities }: Choice, valueOf: (option: T) => string, silence: number): T {
  if (!probabilities.length) return options[index]!;
  const mass = new Map<string, { total: number; best: number }>();
  options.forEach((option, i) => {
    const p = probabilities[i]!;
    const known = mass.get(valueOf(option));
    if (!known) mass.set(valueOf(option), { total: p, best: i });
    else mass.set(valueOf(option), { total: known.total + p, best: p > probabilities[known.best]! ? i : known.best });
  });
  // nothing told is one reading among many: it has to be likelier than all the others together, or more than that
  const ranked = [...mass].filter(([value, m]) => value !== "" || m.total > silence).map(([, m]) => m);
  return options[(ranked.length ? ranked : [...mass.values()]).reduce((a, b) => (b.total > a.total ? b : a)).best]!;
}

/** Body before title: an event of the title alone leans on the body's. */
const rank = (scene: Scene, c: Candidate): number => (scene.analysis.sentences[c.sentence]!.isTitle ? 1_000_000 : 0) + c.from;

/** Sentences that tell of a kept event again: of several events of the type, the nearest before, else the first after. */
function retellings(scene: Scene, kept: readonly Candidate[], passed: readonly Candidate[]): ReadonlyMap<Candidate, readonly number[]> {
  const again = new Map<Candidate, number[]>();
  for (const c of passed) {
    const fits = kept.filter((k) => retells(scene, c, k));
    const event = fits.findLast((k) => k.from < c.from) ?? fits[0];
    if (event && !again.get(event)?.includes(c.sentence)) again.set(event, [...(again.get(event) ?? []), c.sentence]);
  }
  return again;
}

interface Parts extends Pick<ReportEvent, "initiators" | "targets" | "mode" | "casualties" | "confidence" | "id"> {
  readonly c: Candidate;
  readonly time: EventTime | null;
  readonly place: EventPlace | null;
  readonly status: EventStatus;
  readonly salience: Salience;
  /** Other sentences that tell of it. */
  readonly retold: readonly number[];
}

function toEvent(analysis: Analysis, { c, time, place, retold, ...parts }: Parts): ReportEvent {
  const { document, tokens, sentences } = analysis;
  const sentence = sentences[c.sentence]!;
  const event = { type: c.type, ...parts };
  return {
    id: parts.id,
    type: c.type,
    mode: parts.mode,
    codes: codesOf(event),
    status: parts.status,
    salience: parts.salience,
    trigger: spanOf(document.text, tokens[c.from]!.start, tokens[c.to - 1]!.end),
    evidence: [sentence, ...retold.map((s) => sentences[s]!)].map((s) => spanOf(document.text, s.start, s.end)),
    time: time ?? { start: null, end: null, precision: "unknown", certain: false, reason: "the report does not tell", evidence: null },
    place,
    initiators: parts.initiators,
    targets: parts.targets,
    casualties: parts.casualties,
    weapons: [],
    claims: analysis.claims
      .filter((k) => k.content.start <= tokens[c.from]!.start && tokens[c.from]!.start < k.content.end)
      .map((k) => k.id),
    confidence: parts.confidence,
    rule: c.rule.name,
  };
}
