import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DocumentDetail } from "#api/documents";
import { marksOf } from "#web/reader/marks";
import { ar } from "#web/words/ar";
import { en } from "#web/words/en";
import { keepPicture, openBrowser, openPage, type Look } from "./open-browser.ts";
import { openDesk } from "./open-desk.ts";

const place = "الطارمية";

describe("the desk, walked through in Chromium", () => {
  let desk: Awaited<ReturnType<typeof openDesk>>;
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
    desk = await openDesk();
  });
  afterAll(async () => {
    await browser?.close();
    await desk?.close();
  });
  const open = (look: Partial<Look> = {}) => openPage(browser, desk.address, { language: "ar", theme: "light", width: 1440, ...look });
  const settled = (page: Page) => page.waitForSelector('.list[aria-busy="false"]');

  it("filters map, timeline and list by one place, and goes back", async () => {
    const { page, faults } = await open();
    const all = (await desk.register.listIncidents({})).total;
    const there = (await desk.register.listIncidents({ place })).total;
    const points = (await desk.register.mapPoints({ place })).length;
    expect(there).toBeGreaterThan(0);
    expect(there).toBeLessThan(all);

    await page.goto(desk.address);
    await settled(page);
    expect(await page.getAttribute("html", "dir")).toBe("rtl");
    expect(await page.textContent(".list-head strong")).toBe(ar.incidents(all));

    await page.fill('[role="combobox"]', place);
    await page.press('[role="combobox"]', "Enter");
    await page.waitForSelector(`.list-head strong:text-is("${ar.incidents(there)}")`);
    await page.waitForSelector(`.map[data-points="${points}"]`);
    const dated = (await desk.register.countsByDay({ place })).reduce((sum, d) => sum + d.count, 0);
    await page.waitForSelector(`.timeline-chart[data-total="${dated}"]`);
    expect(new URL(page.url()).searchParams.get("place")).toBe(place);
    await page.waitForSelector(".map-canvas[data-drawn]");
    await keepPicture(page, "place");

    await page.goBack();
    await page.waitForSelector(`.list-head strong:text-is("${ar.incidents(all)}")`);
    await page.goForward();
    await page.reload();
    await page.waitForSelector(`.list-head strong:text-is("${ar.incidents(there)}")`);
    expect(faults).toEqual([]);
  });

  it("filters by a range brushed on the timeline, and by a place of the map's list", async () => {
    const { page, faults } = await open();
    await page.goto(desk.address);
    await settled(page);
    const chart = await (await page.waitForSelector(".timeline-chart .u-over")).boundingBox();
    if (!chart) throw new Error("the timeline has no box");
    await page.mouse.move(chart.x + chart.width * 0.1, chart.y + 40);
    await page.mouse.down();
    await page.mouse.move(chart.x + chart.width * 0.4, chart.y + 44, { steps: 6 });
    await page.mouse.up();
    await page.waitForURL(/from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d/);
    const { searchParams } = new URL(page.url());
    const range = { from: searchParams.get("from") ?? "", to: searchParams.get("to") ?? "" };
    expect(range.from < range.to).toBe(true);
    const total = (await desk.register.listIncidents(range)).total;
    await page.waitForSelector(`.list-head strong:text-is("${ar.incidents(total)}")`);
    expect(await page.inputValue('input[type="date"]')).toBe(range.from);
    const drawn = await page.$eval(".timeline-chart .u-select", (select) => select.getBoundingClientRect().width);
    expect(Math.abs(drawn / chart.width - 0.3)).toBeLessThan(0.08);
    await page.click(".chosen .text-button");

    await page.click(".map-places summary");
    await page.click(".map-places li button");
    await page.waitForURL(/place=/);
    expect(await page.locator(".chip").count()).toBe(1);
    expect(faults).toEqual([]);
  });

  it("opens an incident, then its report, where every mark covers exactly its words", async () => {
    const { page, faults } = await open();
    const { items } = await desk.register.listIncidents({ place, limit: 200 });
    const incident = items.toSorted((a, b) => b.reports - a.reports)[0];
    if (!incident) throw new Error("no incident at the place");
    await page.goto(`${desk.address}/?place=${encodeURIComponent(place)}`);
    await page.click(`[data-incident="${incident.id}"] a`);
    await page.waitForSelector(".incident h1");
    expect(await page.textContent(".incident h1")).toBe(incident.summary.ar);
    await page.waitForSelector(".incident .sample-banner");
    expect(await page.locator(".incident-reports > li").count()).toBeGreaterThan(0);
    await keepPicture(page, "incident");

    const link = page.locator("[data-document]").first();
    const id = await link.getAttribute("data-document");
    await link.click();
    await page.waitForSelector(".report-text");
    const detail = (await (await fetch(`${desk.address}/api/documents/${id}`)).json()) as DocumentDetail;
    const marks = marksOf(detail.record);
    expect(marks.length).toBeGreaterThan(3);
    const drawn = await markedWords(page);
    for (const mark of marks) expect(drawn[mark.id], mark.id).toBe(mark.span.text.replaceAll("\n", ""));
    expect(await page.getAttribute(".report-text", "dir")).toBe("rtl");
    await page.waitForSelector(".reader-sheet .sample-banner");

    const trigger = marks.find((m) => m.kind === "trigger");
    await page.click(`[data-marks~="${trigger?.id}"]`);
    const panel = await page.textContent(".inspector");
    expect(panel).toContain(trigger?.span.text);
    expect(panel).toContain(trigger?.event?.rule);
    await keepPicture(page, "report");
    expect(faults).toEqual([]);
  });

  it("is read by keyboard: marks, filter, panel", async () => {
    const { page, faults } = await open();
    const [document] = (await desk.register.listDocuments({ limit: 60, offset: 0 })).items.filter((d) => d.events > 1);
    await page.goto(`${desk.address}/documents/${document?.id}`);
    await page.waitForSelector(".report-text");
    await page.focus('.report-text [tabindex="0"]');
    const first = await page.evaluate(() => (globalThis.document.activeElement as HTMLElement).dataset["key"]);
    await page.keyboard.press("ArrowLeft");
    const second = await page.evaluate(() => (globalThis.document.activeElement as HTMLElement).dataset["key"]);
    expect(second).toBeTruthy();
    expect(second).not.toBe(first);
    await page.keyboard.press("Enter");
    await page.waitForSelector('.inspector[data-fixed="true"] .mark-card code');
    await page.keyboard.press("Escape");
    await page.waitForSelector('.inspector[data-fixed="false"]');

    await page.goto(desk.address);
    await settled(page);
    await page.click(".field .field-button");
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => globalThis.document.activeElement?.className)).toBe("field-button");
    expect(faults).toEqual([]);
  });

  it("speaks English, keeps the report right to left, and goes dark", async () => {
    const { page, faults } = await open();
    await page.goto(`${desk.address}/documents/s-001`);
    await page.waitForSelector(".report-text");
    await page.click(".tool-language");
    expect(await page.evaluate(() => [globalThis.document.documentElement.lang, globalThis.document.documentElement.dir])).toEqual([
      "en",
      "ltr",
    ]);
    await page.waitForSelector(`nav a:text-is("${en.nav.register}")`);
    expect(await page.getAttribute(".report-text", "dir")).toBe("rtl");
    const brightness = () => page.evaluate(() => Number(/\d+/.exec(getComputedStyle(globalThis.document.body).backgroundColor)?.[0]));
    expect(await brightness()).toBeGreaterThan(200);
    await page.click(".masthead-tools .tool:first-child");
    expect(await brightness()).toBeLessThan(60);
    await page.reload();
    await page.waitForSelector(".report-text");
    expect([await page.getAttribute("html", "lang"), (await brightness()) < 60]).toEqual(["en", true]);
    expect(faults).toEqual([]);
  });

  it("reads a pasted report and stores nothing", async () => {
    const { page, faults } = await open();
    const before = (await desk.register.listDocuments({ limit: 1, offset: 0 })).total;
    await page.goto(`${desk.address}/read`);
    await page.fill("textarea", "قُتل أربعة جنود وأصيب ستة آخرون، أمس الأحد، في تفجير عبوة ناسفة قرب مدينة بعقوبة، بحسب الشرطة.");
    await page.fill('input[type="date"]', "2021-03-01");
    await page.click(".primary");
    await page.waitForSelector(".report-text .mark");
    const read = await page.textContent(".side-list");
    expect(read).toContain(ar.people(4, "killed"));
    expect(read).toContain("بعقوبة");
    expect((await desk.register.listDocuments({ limit: 1, offset: 0 })).total).toBe(before);
    await keepPicture(page, "paste");
    expect(faults).toEqual([]);
  });

  it("exports what the filter lets through, through a profile", async () => {
    const { page, faults } = await open();
    const type = "ASSAULT" as const;
    const { total } = await desk.register.listIncidents({ types: [type] });
    await page.goto(`${desk.address}/?type=${type}`);
    await page.click(".export .field-button");
    expect(await page.textContent(".export-what")).toContain(ar.incidents(total));
    expect(await page.inputValue(".export-profile")).toBe("public");
    await page.selectOption(".export-format", "jsonl");
    await page.selectOption(".export-profile", "desk");
    await page.waitForSelector('.export-use[data-publishable="false"]');
    await keepPicture(page, "export");
    const [download] = await Promise.all([page.waitForEvent("download"), page.click(".export-go")]);
    expect(download.suggestedFilename()).toMatch(/^sijill-desk-1-not-for-publication-.*\.jsonl$/);
    const lines = readFileSync(await download.path(), "utf8")
      .split("\n")
      .filter(Boolean);
    expect(lines.map((line) => (JSON.parse(line) as { type: string }).type)).toEqual(Array.from({ length: total }, () => type));
    await page.keyboard.press("Escape");
    expect(await page.isVisible(".export-panel")).toBe(false);
    expect(faults).toEqual([]);
  });

  it.each([
    { language: "ar", theme: "light", width: 1440 },
    { language: "ar", theme: "dark", width: 1440 },
    { language: "en", theme: "light", width: 1440 },
    { language: "en", theme: "dark", width: 1440 },
    { language: "ar", theme: "light", width: 390, height: 844 },
    { language: "ar", theme: "dark", width: 390, height: 844 },
    { language: "en", theme: "light", width: 390, height: 844 },
    { language: "en", theme: "dark", width: 390, height: 844 },
  ] satisfies Look[])("fits the screen: $language, $theme, $width", async (look) => {
    const { page, faults } = await open(look);
    const [incident] = (await desk.register.listIncidents({ place })).items;
    const pages = {
      register: "/",
      incident: `/incidents/${incident?.id}`,
      report: "/documents/s-001",
      reports: "/documents",
      paste: "/read",
    };
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(desk.address + path);
      await page.waitForSelector(
        { register: ".row", incident: ".incident h1", report: ".report-text", reports: ".reports li", paste: "textarea" }[name] ?? "main",
      );
      if (look.width > 800 && (name === "register" || name === "incident")) await page.waitForSelector(".map-canvas[data-drawn]");
      const over = await page.evaluate(() => globalThis.document.documentElement.scrollWidth - globalThis.innerWidth);
      expect(over, `${name} is wider than the screen`).toBeLessThanOrEqual(0);
      await keepPicture(page, `${name}-${look.language}-${look.theme}-${look.width}`);
    }
    if (look.width < 800) {
      await page.goto(desk.address);
      for (const tab of ["map", "timeline", "list"]) {
        await page.click(`#tab-${tab}`);
        await page.waitForSelector(`#tab-${tab}[aria-pressed="true"]`);
        await page.waitForSelector({ map: ".map-canvas[data-drawn]", timeline: ".timeline-chart canvas", list: ".row" }[tab] ?? "main");
        await keepPicture(page, `tab-${tab}-${look.language}-${look.theme}-${look.width}`);
      }
    }
    expect(faults).toEqual([]);
  });
});

/** Text under every mark of the page, by mark id, over all parts of the mark. */
function markedWords(page: Page): Promise<Record<string, string>> {
  return page.$$eval(".report-text [data-marks]", (elements) => {
    const words: Record<string, string> = {};
    for (const element of elements) {
      for (const id of (element.getAttribute("data-marks") ?? "").split(" ")) words[id] = (words[id] ?? "") + element.textContent;
    }
    return words;
  });
}
