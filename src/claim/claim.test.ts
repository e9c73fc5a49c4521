import { describe, expect, test } from "vitest";
import { analyseText, readDocument } from "#text/index";
import { claimExamples } from "./ar/corpus.ts";
import { extractClaims } from "./index.ts";

const claimsOf = (text: string) => extractClaims(analyseText(readDocument({ text }))).claims;

describe("claims", () => {
  test.each(claimExamples)("$text", ({ text, claims }) => {
    const found = claimsOf(text);
    expect(found.map((c) => ({ speaker: c.speaker.surface.text, mode: c.mode, content: c.content.text }))).toEqual(
      claims.map(({ speaker, mode, content }) => ({ speaker, mode, content })),
    );
    for (const c of found)
      for (const span of [c.speaker.surface, c.cue, c.content]) expect(span.text).toBe(text.slice(span.start, span.end));
  });

  test("a verb without a subject is the last speaker's", () => {
    const found = claimsOf("وقال مدير المستشفى إن الأسرة ممتلئة.\nوأضاف أن الدواء يكفي يومين.");
    expect(found.map((c) => c.speaker.surface.text)).toEqual(["مدير المستشفى", "مدير المستشفى"]);
  });

  test("a statement that only brings somebody's words carries them", () => {
    const found = claimsOf("وأضاف البيان أن الوزير أكد أن «الأمن مسؤولية الجميع في البلاد».");
    expect(found).toHaveLength(1);
    expect(found[0]!.via?.text).toBe("البيان");
    expect(found[0]!.speaker.surface.text).toBe("الوزير");
    expect(found[0]!.mode).toBe("direct");
  });

  test("time grows with length, not faster", () => {
    const clause = "وقالت الخلية إن القوة دهمت وكرا، مشيرة إلى أن جنديا أصيب، وفق مصدر أمني، وأضاف أن البحث مستمر ";
    const time = (n: number) => {
      const analysis = analyseText(readDocument({ text: clause.repeat(n) }));
      // the best of three: other work on the machine only ever adds time
      const runs = [0, 1, 2].map(() => {
        const start = performance.now();
        extractClaims(analysis);
        return performance.now() - start;
      });
      return Math.min(...runs) / n;
    };
    time(100);
    // eight times the length: a quadratic reader would take eight times as long a clause
    expect(time(1200)).toBeLessThan(time(150) * 4 + 0.02);
  });
});
