import type { Analysis } from "#model/analysis";
import type { Claim } from "#model/claim";
import { spanOf, type Span } from "#model/span";
import { readContext, type Context } from "./context.ts";
import type { Draft } from "./draft.ts";
import { readSentence, type Memory } from "./read-claims.ts";
import type { Phrase } from "./read-phrase.ts";

/**
 * Claims of a text, in text order: who is reported to have said what, by which word, quoted or
 * reported. Needs the actors where they are known; reads noun phrases of its own where not.
 */
export function extractClaims(analysis: Analysis): Pick<Analysis, "claims"> {
  const context = readContext(analysis);
  const memory: Memory = { speaker: null };
  const drafts: Draft[] = [];
  for (const sentence of analysis.sentences) {
    if (sentence.isTitle) continue;
    drafts.push(...readSentence(context, sentence, memory));
  }
  return { claims: drafts.map((d, i) => toClaim(context, d, `c${i + 1}`)) };
}

function toClaim(c: Context, d: Draft, id: string): Claim {
  return {
    id,
    speaker: { surface: speakerSpan(c, d.speaker), actorId: d.speaker.actor?.actorId ?? null },
    via: d.via ? phraseSpan(c, d.via) : null,
    cue: tokensSpan(c, d.cueFrom, d.cueTo, d.cuePrefix),
    mode: d.mode,
    content: tokensSpan(c, d.from, d.to, ""),
    rule: d.rule,
  };
}

/** The name where a person is named, else the whole phrase. */
function speakerSpan(c: Context, p: Phrase): Span {
  return p.nameFrom !== null && p.nameTo !== null ? tokensSpan(c, p.nameFrom, p.nameTo, "") : phraseSpan(c, p);
}

const phraseSpan = (c: Context, p: Phrase): Span => tokensSpan(c, p.from, p.to, p.prefix);

function tokensSpan(c: Context, from: number, to: number, prefix: string): Span {
  return spanOf(c.text, c.tokens[from]!.start + prefix.length, c.tokens[to - 1]!.end);
}
