import type { Analysis } from "#model/analysis";
import type { Report, SourceDocument } from "#model/document";
import { contentHash } from "./content-hash.ts";
import { findQuotations, splitSentences } from "./sentences.ts";
import { tokenise } from "./tokenise.ts";

/** The document of a report: title as first line, then the text, unchanged; a content hash where no id is given. */
export function readDocument(report: Report): SourceDocument {
  const title = report.title ? report.title : null;
  const text = title === null ? report.text : `${title}\n${report.text}`;
  return {
    id: report.id ?? contentHash(text),
    title,
    text,
    bodyStart: title === null ? 0 : title.length + 1,
    publishedAt: report.published ?? null,
    publisher: report.publisher ?? null,
    url: report.url ?? null,
    dateline: report.dateline ?? null,
    language: "ar",
  };
}

/** Tokens, sentences and quotations of a document; every other list is still empty. */
export function analyseText(document: SourceDocument): Analysis {
  const tokens = tokenise(document.text);
  const sentences = splitSentences(document.text, tokens, document.bodyStart);
  for (const { index, from, to } of sentences) for (let i = from; i < to; i++) tokens[i]!.sentence = index;
  return {
    document,
    tokens,
    sentences,
    quotations: findQuotations(tokens, sentences),
    numbers: [],
    ordinals: [],
    times: [],
    durations: [],
    places: [],
    actors: [],
    states: [],
    weapons: [],
    claims: [],
    events: [],
    series: [],
    roles: [],
  };
}
