import type { Analysis } from "#model/analysis";
import type { Report } from "#model/document";
import type { AnnotateRecord, ReportRecord } from "#model/record";
import { arabic } from "#language/ar";
import type { Resources } from "#language/language";
import { analyseText, readDocument } from "#text/index";

/** Runs every stage over a report. Pure: same report and resources, same analysis. */
export function analyse(report: Report, resources: Resources): Analysis {
  let analysis = analyseText(readDocument(report));
  for (const stage of arabic.stages) analysis = { ...analysis, ...stage.run(analysis, resources) };
  return analysis;
}

/** Runs the stages before the events: what an event reader, or its training, starts from. */
export function analyseMentions(report: Report, resources: Resources): Analysis {
  let analysis = analyseText(readDocument(report));
  for (const stage of arabic.stages) {
    if (stage.name === "events") break;
    analysis = { ...analysis, ...stage.run(analysis, resources) };
  }
  return analysis;
}

/** Reads a report: events, claims, series and roles, every value with its words (contract/report-record). */
export function extract(report: Report, resources: Resources): ReportRecord {
  return toReportRecord(analyse(report, resources));
}

export function toReportRecord(analysis: Analysis): ReportRecord {
  return {
    document: documentOf(analysis),
    events: analysis.events,
    claims: analysis.claims,
    series: analysis.series,
    roles: analysis.roles,
  };
}

/** The mentions of a report before events are built (contract/annotate-record). */
export function annotate(report: Report, resources: Resources): AnnotateRecord {
  return toAnnotateRecord(analyse(report, resources));
}

export function toAnnotateRecord(a: Analysis): AnnotateRecord {
  const plain = [...a.times, ...a.durations, ...a.numbers, ...a.ordinals, ...a.places, ...a.weapons].map((m) => ({
    kind: m.kind,
    span: m.span,
    value: m.value,
    rule: m.rule,
  }));
  const actors = a.actors.map((m) => ({
    kind: m.form === "person" ? ("person" as const) : m.form === "organization" ? ("organization" as const) : ("actor" as const),
    span: m.span,
    value: { actorId: m.actorId, name: m.name, kind: m.actorKind, country: m.country },
    rule: m.rule,
  }));
  return {
    document: documentOf(a),
    mentions: [...plain, ...actors].toSorted((x, y) => x.span.start - y.span.start || y.span.end - x.span.end),
  };
}

function documentOf({ document: d }: Analysis): ReportRecord["document"] {
  return { id: d.id, url: d.url, publisher: d.publisher, publishedAt: d.publishedAt, title: d.title, text: d.text, language: d.language };
}
