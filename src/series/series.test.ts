import { describe, expect, test } from "vitest";
import type { Analysis } from "#model/analysis";
import type { ActorMention } from "#model/mention";
import { spanOf } from "#model/span";
import { extractNumbers } from "#numeral/index";
import { analyseText, readDocument } from "#text/index";
import { seriesExamples } from "./ar/corpus.ts";
import { extractRoles, extractSeries } from "./index.ts";

function read(text: string): Analysis {
  const a = analyseText(readDocument({ text, published: "2021-08-23" }));
  return { ...a, ...extractNumbers(a) };
}

describe("series", () => {
  test.each(seriesExamples)("$text", ({ text, ordinals, rule }) => {
    const { series } = extractSeries(read(text));
    expect(series.map((s) => s.ordinal)).toEqual(ordinals);
    if (rule) expect(series[0]!.rule).toBe(rule);
    for (const s of series) expect(s.evidence.text).toBe(text.slice(s.evidence.start, s.evidence.end));
  });

  test("the window is the stretch said behind", () => {
    const a = read("وهي الثالثة من نوعها خلال أقل من عام.");
    const at = a.tokens.findIndex((t) => t.folded === "اقل");
    const span = spanOf(a.document.text, a.tokens[at]!.start, a.tokens[at + 2]!.end);
    const duration = {
      kind: "duration" as const,
      from: at,
      to: at + 3,
      span,
      rule: "test",
      value: { iso: "P1Y", approximate: false, bound: "less-than" as const },
    };
    const [series] = extractSeries({ ...a, durations: [duration] }).series;
    expect(series).toMatchObject({ ordinal: 3, window: "P1Y", windowBound: "within" });
    expect(series!.evidence.text).toContain("أقل من عام");
  });
});

/** A person mention over the words `title` + `name` (or `title` alone) of `a`. */
function person(a: Analysis, title: string, name: string | null, extra: Partial<ActorMention> = {}): ActorMention {
  const text = a.document.text;
  const all = name ? `${title}${title ? " " : ""}${name}` : title;
  const start = text.indexOf(all);
  const span = spanOf(text, start, start + all.length);
  const from = a.tokens.findIndex((t) => t.end > span.start);
  const to = a.tokens.findIndex((t) => t.start >= span.end);
  return {
    kind: "actor",
    from,
    to,
    span,
    rule: "test",
    actorId: null,
    name: null,
    actorKind: "government",
    country: null,
    form: "person",
    head: null,
    words: [],
    title: title ? spanOf(text, start, start + title.length) : null,
    nameSpan: name ? spanOf(text, span.end - name.length, span.end) : null,
    count: null,
    headToken: from,
    anaphoric: false,
    antecedent: null,
    casualty: null,
    sort: "people",
    phrase: { from, to },
    within: null,
    ...extra,
  };
}

describe("roles", () => {
  test("two offices of one person, ranks left out", () => {
    const a = read("وصل رئيس الوزراء القائد العام للقوات المسلحة سالم الهادي إلى البلدة.");
    const roles = extractRoles({ ...a, actors: [person(a, "رئيس الوزراء القائد العام للقوات المسلحة", "سالم الهادي")] }).roles;
    expect(roles.map((r) => `${r.person.text}: ${r.role.text}`)).toEqual([
      "سالم الهادي: رئيس الوزراء",
      "سالم الهادي: القائد العام للقوات المسلحة",
    ]);
  });

  test("a rank behind the office is no part of it", () => {
    const a = read("وقال قائد العمليات اللواء الركن سالم الهادي إن المنطقة آمنة.");
    const roles = extractRoles({ ...a, actors: [person(a, "قائد العمليات اللواء الركن", "سالم الهادي")] }).roles;
    expect(roles.map((r) => r.role.text)).toEqual(["قائد العمليات"]);
  });

  test("a title said later belongs to the one named before", () => {
    const a = read("وصل سالم الهادي إلى البلدة. والتقى القائد العام للقوات الضباط.");
    const actors = [person(a, "", "سالم الهادي"), person(a, "القائد العام للقوات", null, { antecedent: 0 })];
    expect(extractRoles({ ...a, actors }).roles).toMatchObject([
      { person: { text: "سالم الهادي" }, role: { text: "القائد العام للقوات" }, rule: "role/later" },
    ]);
  });
});
