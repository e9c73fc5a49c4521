import { expect, test } from "vitest";
import { triggers } from "#event/ar/lexicon";
import { findCandidates } from "#event/candidates";
import { fullNames } from "#event/decide";
import { placeOptions, type PlaceOption } from "#event/place-options";
import { Scene } from "#event/scene";
import { analyseMentions } from "#pipeline/run";
import { loadResources } from "#resources/load-resources";

const resources = await loadResources();

/** Options of the first event word of the text that is written so. */
function options(text: string, word: string, report: { title?: string; dateline?: string } = {}): readonly PlaceOption[] {
  const analysis = analyseMentions(
    { text, title: report.title ?? null, dateline: report.dateline ?? null, published: "2021-08-23" },
    resources,
  );
  const candidates = findCandidates(analysis, triggers);
  const c = candidates.find((x) => analysis.tokens[x.from]!.raw === word && !analysis.sentences[x.sentence]!.isTitle)!;
  return placeOptions(new Scene(analysis), c, [], candidates);
}
const named = (list: readonly PlaceOption[], en: string) => list.find((o) => o.place?.name.en === en);
const has = (o: PlaceOption | undefined, feature: string) => o !== undefined && fullNames(o.features, new Map()).includes(feature);

test("a place is one option, with every way that leads to it", () => {
  const list = options("قُتل جنديان في هجوم بقضاء الطارمية.\nوقالت الشرطة إن الطارمية هادئة.", "هجوم", {
    title: "هجوم في الطارمية",
    dateline: "بغداد",
  });
  const tarmiyah = list.filter((o) => o.place?.name.en === "Tarmiyah" && has(o, "where:here"));
  expect(tarmiyah).toHaveLength(1);
  expect(has(named(list, "Baghdad"), "where:dateline")).toBe(true);
  expect(has(named(list, "Iraq"), "where:country")).toBe(true);
  expect(list.at(-1)!.place).toBeNull();
});

test("a place that opens the sentence frames it; one at its end does not", () => {
  const list = options("وفي نيويورك، دعا السفير إلى إرسال مراقبين إلى حلب.", "دعا", { dateline: "دمشق" });
  expect(has(named(list, "New York"), "here|opens")).toBe(true);
  expect(has(named(list, "Aleppo"), "here|opens")).toBe(false);
});

test("what the report says elsewhere speaks for a place", () => {
  const text = "وقع انفجار في بعقوبة قرب مقر للشرطة. ووصل الجرحى إلى بغداد.";
  const list = options(text, "انفجار", { title: "انفجار يهز بعقوبة", dateline: "بعقوبة" });
  expect(has(named(list, "Baqubah"), "v-dateline:same")).toBe(true);
  expect(has(named(list, "Baghdad"), "v-dateline:same")).toBe(false);
});
