import type { PlaceMention } from "#model/mention";
import type { Phrase } from "./phrase-model.ts";
import type { Reading } from "./reading.ts";
import { type HeadReading, connectors } from "./word-index.ts";
import type { KnownMatch } from "./known-names.ts";
import { attachmentAt } from "./attachments.ts";
import { type Build, shapeOf, takeAdjectives } from "./adjectives.ts";
import { agrees, headAt, ranks } from "./head-reading.ts";
import { quotedName } from "./quoted-name.ts";

const plainPrefix = (p: string) => p === "" || p === "ال";
const rankTails = new Set([
  "ركن",
  "الركن",
  "مهندس",
  "المهندس",
  "حقوقي",
  "الحقوقي",
  "طيار",
  "الطيار",
  "بحري",
  "البحري",
  "الاول",
  "اول",
  "الدكتور",
]);

/** The phrase whose head stands at token `i`, or null. `depth` bounds nesting. */
export function phraseAt(r: Reading, i: number, attach = true, depth = 0): Phrase | null {
  if (depth > 3) return null;
  const known = r.known[i];
  const head = headAt(r, i);
  if (!head && !known) return null;
  const prefix = known ? known.prefix : head!.prefix;
  const b: Build = { at: i + 1, adjectives: [], inner: [], place: null, proper: false, modified: false, field: null };
  const shapes = head ? [head] : [];
  let definite = head?.definite || head?.possessor || false;
  if (known) {
    b.at = known.to;
    b.proper = true;
    b.modified = known.to - i > 1;
    definite = true;
    takeAdjectives(
      r,
      b,
      head
        ? shapes
        : [
            { number: "s", feminine: false },
            { number: "s", feminine: true },
          ],
      true,
    );
    // another adjective makes another body: "الجيش السوري الحر"
    if (head && b.adjectives.some((a) => !a.entry.country && /^(حر|وطني|شعبي|جديد|مشترك|موحد|خاص|ديمقراطي)$/.test(a.entry.lemma))) {
      const c: Build = { at: i + 1, adjectives: [], inner: [], place: null, proper: true, modified: false, field: null };
      const d = readCore(r, i, head, c, [head], definite, depth);
      if (c.at >= b.at) return finish(r, i, head, null, c, d, prefix, attach, depth);
    }
  } else if (head) {
    definite = readCore(r, i, head, b, shapes, definite, depth);
  }
  // Known and grammar both begin here: the longer one wins, the known actor stays inside.
  if (known && head && !head.closed && !head.definite && known.to === i + 1) {
    const c: Build = { at: i + 1, adjectives: [], inner: [], place: null, proper: false, modified: false, field: null };
    const d = readCore(r, i, head, c, [head], definite, depth);
    if (c.at > b.at) return finish(r, i, head, null, c, d, prefix, attach, depth);
  }
  return finish(r, i, head, known ?? null, b, definite, prefix, attach, depth);
}

function finish(
  r: Reading,
  i: number,
  head: HeadReading | null,
  known: KnownMatch | null,
  b: Build,
  definite: boolean,
  prefix: string,
  attach: boolean,
  depth: number,
): Phrase {
  const coreTo = b.at;
  let phrase: Phrase = {
    from: i,
    to: coreTo,
    headToken: i,
    coreTo,
    head,
    known,
    adjectives: b.adjectives,
    inner: b.inner,
    place: b.place,
    proper: b.proper,
    field: b.field,
    definite,
    modified: b.modified,
    quantity: null,
    prefix,
  };
  if (!attach) return phrase;
  for (let n = 0; n < 3; n++) {
    const more = attachmentAt(r, phrase, depth, phraseAt);
    if (!more) break;
    phrase = { ...phrase, to: more.to, inner: [...phrase.inner, ...more.inner], place: phrase.place ?? more.place, modified: true };
  }
  return phrase;
}

/** Genitives and adjectives after a head. Returns whether the phrase is definite. */
function readCore(
  r: Reading,
  i: number,
  head: HeadReading,
  b: Build,
  shapes: { number: "s" | "d" | "p"; feminine: boolean }[],
  startDefinite: boolean,
  depth: number,
): boolean {
  const sort = head.entry.sort;
  let definite = startDefinite;
  const place = r.inPlace[i];
  // a site that is somebody's ("مقر الفوج") is read as a phrase, a place with a name of its own is not
  const owner = place && place.from === i && place.to > i + 1 && (subHead(r, i + 1) || r.known[i + 1]) && !place.value?.placeId;
  if (place && place.from === i && !owner) {
    b.at = Math.max(b.at, place.to);
    b.place = place;
    b.proper = true;
    b.modified = b.at > i + 1;
    return true;
  }
  // digits of a unit: "اللواء 59", "اللواء 444 قتال"
  if (sort === "unit" && r.tokens[b.at]?.kind === "number" && sameSentence(r, i, b.at)) {
    b.at++;
    b.proper = b.modified = true;
    const tail = r.tokens[b.at];
    if (tail?.kind === "word" && /^(قتال|مشاه|مدرع|مدرعه|مظلي|مظليين|مشاة|بري|عمالقه|دعم)$/.test(tail.folded)) b.at++;
    takeAdjectives(r, b, shapes, true);
    return true;
  }
  if (ranks.has(head.entry.lemma) || head.entry.lemma === "ضابط")
    while (rankTails.has(r.tokens[b.at]?.folded ?? "") && sameSentence(r, i, b.at)) b.at++;
  const opened = definite || sort === "people" ? null : quotedName(r, b.at, i);
  if (opened) {
    if (r.known[b.at + 1]) b.inner.push(knownPhrase(r, b.at + 1));
    b.at = opened;
    b.proper = b.modified = true;
    return true;
  }
  if (!definite && !head.closed) definite = readGenitive(r, i, head, b, shapes, depth) || definite;
  takeAdjectives(r, b, shapes, definite);
  if (definite && (sort === "body" || sort === "unit")) {
    const quoted = b.at > i + 1 ? null : quotedName(r, b.at, i);
    if (quoted) {
      b.at = quoted;
      b.proper = b.modified = true;
    }
    if (r.tokens[b.at]?.kind === "number" && sort === "unit" && sameSentence(r, i, b.at)) {
      b.at++;
      b.proper = b.modified = true;
    }
  }
  return definite;
}

const namedBodies = new Set(
  "شركه مؤسسه بنك مصرف قناه صحيفه جريده مجله اذاعه وكاله نادي حزب حركه جماعه كتائب جامعه منظمه جمعيه شبكه".split(" "),
);
const genitiveStop = /^(اليوم|امس|غدا|السبت|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|الماضي|الماضيه|المقبل|المقبله|الجاري)$/;

/** The genitive chain: common nouns without article lead on, an article or a name closes it. */
function readGenitive(
  r: Reading,
  i: number,
  head: HeadReading,
  b: Build,
  shapes: { number: "s" | "d" | "p"; feminine: boolean }[],
  depth: number,
): boolean {
  const sort = head.entry.sort;
  for (let links = 0; links < 4; links++) {
    const t = r.tokens[b.at];
    const w = r.words[b.at];
    if (!t || !w || t.kind !== "word" || !sameSentence(r, i, b.at)) return false;
    if (r.inTime[b.at] || genitiveStop.test(t.folded)) return false;
    const place = r.placeAt[b.at];
    const known = r.known[b.at];
    if (known && plainPrefix(known.prefix) && known.name.actor.form !== "person") {
      b.inner.push(knownPhrase(r, b.at));
      b.at = known.to;
      b.proper = b.modified = true;
      return true;
    }
    if (place && !place.cue?.match(/^(ب|ل)$/) && noClitic(r, b.at, place)) {
      b.place = place;
      b.at = place.to;
      b.proper = b.modified = true;
      shapes.push({ number: "s", feminine: true }, { number: "s", feminine: false });
      return true;
    }
    if (w.complement && links === 0 && !leadsOn(r, b.at + 1, i)) {
      b.at++;
      b.modified = true;
      shapes.push(...shapeOf(t.folded));
      return false;
    }
    const sub = subHead(r, b.at);
    if (sub) {
      // "هيئة تنظيم قطاع الاتصالات": regulation, not an organization
      if (sub.entry.lemma === "تنظيم" && !sub.definite && sort === "body") {
        b.at++;
        b.modified = true;
        continue;
      }
      if (/^(شاب|شخص)$/.test(head.entry.lemma) && sub.definite && sub.entry.sort !== "thing" && t.folded !== "القريه") return false;
      const adjectiveInstead = w.adjectives.some((a) => a.prefix === "" && agrees(head, a)) && !sub.definite && links === 0;
      if (adjectiveInstead) return false;
      if (sub.number === "s" && !sub.definite && sub.entry.sort === "people" && sort === "people" && !sub.entry.title) return false;
      const p = phraseAt(r, b.at, false, depth + 1);
      if (!p) return false;
      b.inner.push(p);
      b.at = p.to;
      b.modified = true;
      b.proper ||= p.proper;
      b.place ??= p.place;
      shapes.push(...shapeOfHead(sub));
      if (p.definite) takeConjoined(r, b, head);
      return p.definite;
    }
    if (t.folded.startsWith("ال") && t.folded.length > 3 && !w.stop && plainPrefixOf(t.folded)) {
      b.at++;
      b.modified = true;
      b.field ??= t.folded;
      shapes.push(...shapeOf(t.folded.slice(2)));
      takeConjoined(r, b, head);
      return true;
    }
    // an indefinite word: an adjective ends the chain, a common noun leads on if something definite follows
    if (w.prepositional) return false;
    // "شركة واصل", "إذاعة صوت فلسطين": a body's name may be a word of any kind
    if (
      links === 0 &&
      namedBodies.has(head.entry.lemma) &&
      !w.stop &&
      !w.name &&
      (w.verb || w.common) &&
      !/^(ي|ت|س)|(ت|وا|ون)$/.test(t.folded)
    ) {
      b.at++;
      b.modified = b.proper = true;
      const place = r.placeAt[b.at];
      if (place && noClitic(r, b.at, place) && sameSentence(r, i, b.at)) b.at = place.to;
      else if (
        (r.tokens[b.at]?.folded ?? "").startsWith("ال") &&
        sameSentence(r, i, b.at) &&
        !r.words[b.at]!.heads.length &&
        !r.inTime[b.at]
      )
        b.at++;
      return true;
    }
    if (
      w.stop ||
      w.verb ||
      w.adjectives.some((a) => a.prefix === "" && agrees(head, a)) ||
      t.folded.endsWith("ا") ||
      /[\u064b]/.test(t.raw)
    ) {
      if (!(w.common && !w.stop && !w.verb)) return false;
    }
    if (!leadsOn(r, b.at + 1, i)) {
      if (w.name === 2 && (sort === "body" || sort === "unit" || sort === "people")) return takeName(r, b, sort);
      const seat = sort === "people" && /^(حاكم|محافظ|والي|عمده|امير|سلطان)$/.test(head.entry.lemma);
      if (
        (sort === "body" || sort === "unit" || seat) &&
        !w.common &&
        !w.heads.length &&
        t.folded.length > 2 &&
        !/^(و|ي|ت|ن)...|(ه|ين|ون|ات)$/.test(t.folded)
      ) {
        b.at++;
        b.modified = b.proper = true;
        return true;
      }
      return false;
    }
    b.at++;
    b.modified = true;
  }
  return false;
}

/** "مستشفى ابن خلدون", "مؤسسة محمد بن راشد": a person's name as genitive. */
function takeName(r: Reading, b: Build, sort: string): boolean {
  if (sort === "people") return false;
  b.at++;
  for (let n = 0; n < 3; n++) {
    const t = r.tokens[b.at];
    const w = r.words[b.at];
    if (!t || t.kind !== "word" || w!.stop || w!.verb) break;
    if (!w!.name && !connectors.has(t.folded) && !t.folded.startsWith("ال")) break;
    b.at++;
  }
  b.proper = b.modified = true;
  return true;
}

const listed = /^(وزاره|وزير|هيئه|مفوضيه|مجلس|مكتب|اداره|منظمه|لجنه|مديريه|دائره|وكاله|مؤسسه|مركز|وكيل|اتحاد|جمعيه)$/;
/** "وزارة الصحة والسكان": a second abstract noun, not a second actor. */
function takeConjoined(r: Reading, b: Build, head: HeadReading): void {
  if (!listed.test(head.entry.lemma)) return;
  for (let n = 0; n < 2; n++) {
    const t = r.tokens[b.at];
    const w = r.words[b.at];
    if (t?.kind !== "word" || !t.folded.startsWith("وال") || w!.verb || w!.stop || r.known[b.at] || r.inPlace[b.at]) return;
    const ministry = head.entry.lemma === "وزاره";
    if (w!.heads.some((h) => (h.entry.sort === "people" && !ministry) || h.entry.kind !== "civilians")) return;
    b.at++;
  }
}

function shapeOfHead(h: HeadReading): { number: "s" | "d" | "p"; feminine: boolean }[] {
  return [{ number: h.number, feminine: h.feminine }];
}

export function knownPhrase(r: Reading, i: number): Phrase {
  const known = r.known[i]!;
  return {
    from: i,
    to: known.to,
    headToken: i,
    coreTo: known.to,
    head: headAt(r, i),
    known,
    adjectives: [],
    inner: [],
    place: null,
    proper: true,
    field: null,
    definite: true,
    modified: known.to - i > 1,
    quantity: null,
    prefix: known.prefix,
  };
}

function subHead(r: Reading, i: number): HeadReading | null {
  const h = headAt(r, i);
  return h && plainPrefix(h.prefix) ? h : null;
}
const plainPrefixOf = (folded: string) => folded.startsWith("ال");
const noClitic = (r: Reading, i: number, place: PlaceMention) => place.span.start <= r.tokens[i]!.start;
const sameSentence = (r: Reading, a: number, b: number) => r.tokens[a]!.sentence === r.tokens[b]?.sentence;

/** Whether what follows an indefinite noun closes the chain: an article, a name, a place or another noun that does. */
function leadsOn(r: Reading, i: number, start: number): boolean {
  const t = r.tokens[i];
  if (!t || t.kind !== "word" || !sameSentence(r, start, i) || r.inTime[i] || r.words[i]!.stop) return false;
  if (r.placeAt[i] && !r.placeAt[i]!.cue?.match(/^(ب|ل|في|الي|من)$/)) return true;
  if (r.known[i] && plainPrefix(r.known[i]!.prefix)) return true;
  if (t.folded.startsWith("ال") && t.folded.length > 3) return true;
  const h = r.words[i]!.heads[0];
  return (
    !!h &&
    h.prefix === "" &&
    !r.words[i]!.verb &&
    r.tokens[i + 1]?.kind === "word" &&
    (r.tokens[i + 1]!.folded.startsWith("ال") || !!r.placeAt[i + 1])
  );
}
