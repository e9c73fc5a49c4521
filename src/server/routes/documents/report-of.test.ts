import { expect, it } from "vitest";
import { analyse } from "#pipeline/run";
import { loadResources } from "#resources/load-resources";
import { reportOf } from "./report-of.ts";

it("gives back a report that is read into the same text", async () => {
  const resources = await loadResources();
  for (const title of ["خبر", null]) {
    const { text, ...rest } = analyse({ id: "d", title, text: "خبر\nنص الخبر", published: "2021-02-20" }, resources).document;
    const document = { id: rest.id, title: rest.title, text, publisher: null, publishedAt: rest.publishedAt, url: null, language: "ar" };
    expect(analyse(reportOf(document), resources).document.text).toBe(text);
  }
});
