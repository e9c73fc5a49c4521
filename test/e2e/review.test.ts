import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ar } from "#web/words/ar";
import { en } from "#web/words/en";
import { keepPicture, openBrowser, openPage } from "./open-browser.ts";
import { openDesk } from "./open-desk.ts";

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

it("corrects a toll from the queue, and takes the correction back", async () => {
  const { page, faults } = await openPage(browser, desk.address, { language: "ar", theme: "light", width: 1440 });
  await page.goto(`${desk.address}/review`);
  const [first] = (await desk.register.reviewQueue({ limit: 1 })).items;
  await page.waitForSelector(".review-queue li");
  expect(await page.textContent(".review-queue h2")).toBe(first!.summary.ar);
  await page.click(".review-queue h2 a");
  await page.waitForSelector(".decision");
  await page.selectOption(".decision select", "correct");
  await page.fill(".decision input[type=number]", "123");
  await page.fill(".decision textarea", "حصيلة لاحقة");
  await page.fill(".decision input[autocomplete=name]", "ريم");
  await page.click(".decision button[type=submit]");
  await page.waitForSelector(`.review-history li:has-text("${ar.review.kinds["correct"]}")`);
  expect((await desk.register.getIncident(first!.id))!.toll.killed?.best).toBe(123);
  await page.waitForSelector(`h1:has-text("123")`);
  await keepPicture(page, "review-corrected");

  await page.selectOption(".decision select", "undo");
  await page.fill(".decision textarea", "خطأ");
  await page.click(".decision button[type=submit]");
  await page.waitForSelector('.review-history li[data-undone="true"]');
  expect((await desk.register.getIncident(first!.id))!.toll.killed?.best ?? null).not.toBe(123);
  expect(faults).toEqual([]);
});

it("merges two incidents and splits them again, on a narrow dark page in English", async () => {
  const { page, faults } = await openPage(browser, desk.address, { language: "en", theme: "dark", width: 390 });
  const [a, b] = (await desk.register.listIncidents({ types: ["ASSAULT"], limit: 2 })).items;
  await page.goto(`${desk.address}/incidents/${a!.id}`);
  await page.waitForSelector(".decision");
  await page.selectOption(".decision select", "merge");
  await page.fill(".decision input[required]:not([autocomplete])", b!.id);
  await page.fill(".decision textarea", "one attack");
  await page.fill(".decision input[autocomplete=name]", "Sami");
  await page.click(".decision button[type=submit]");
  await page.waitForSelector(`.review-history li:has-text("${en.review.kinds["merge"]}")`);
  expect((await desk.register.getIncident(b!.id))!.id).toBe((await desk.register.getIncident(a!.id))!.id);
  await keepPicture(page, "review-merged-narrow");
  const overflow = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
  expect(overflow).toBeLessThanOrEqual(0);

  await page.selectOption(".decision select", "split");
  await page.check(".decision fieldset input >> nth=0");
  await page.fill(".decision textarea", "two after all");
  await page.click(".decision button[type=submit]");
  await page.waitForSelector(`.review-history li:has-text("${en.review.kinds["split"]}")`);
  expect((await desk.register.getIncident(b!.id))!.id).not.toBe((await desk.register.getIncident(a!.id))!.id);
  // a value that can't be is refused in words
  await page.selectOption(".decision select", "correct");
  await page.fill(".decision input[type=number]", "1.5").catch(() => {});
  await page.fill(".decision textarea", "x");
  await page.evaluate("document.querySelector('.decision').noValidate = true");
  await page.click(".decision button[type=submit]");
  await page.waitForSelector('.decision [role="alert"]');
  expect(faults.filter((fault) => !fault.includes("400"))).toEqual([]);
});

/** An incident that names somebody on a side, and a place. */
async function toldInFull() {
  const { items } = await desk.register.listIncidents({ types: ["ASSAULT"], limit: 200 });
  for (const { id } of items) {
    const incident = (await desk.register.getIncident(id))!;
    if (incident.initiators.length > 0 && incident.place) return incident;
  }
  throw new Error("no sample names an initiator and a place");
}

it("corrects a place from the gazetteer and by coordinates, with a reason", async () => {
  const { page, faults } = await openPage(browser, desk.address, { language: "ar", theme: "light", width: 1440 });
  const { id } = await toldInFull();
  const placeOf = async () => (await desk.register.getIncident(id))!.place;
  await page.goto(`${desk.address}/incidents/${id}`);
  await page.waitForSelector(".decision");
  const open = async () => {
    await page.selectOption(".decision select >> nth=0", "correct");
    await page.selectOption(".decision select >> nth=1", "place");
  };
  await open();
  await page.fill(".decision input[autocomplete=name]", "ريم");
  await page.click(".decision button[type=submit]");
  expect(await page.$eval(".decision textarea", (box) => (box as HTMLTextAreaElement).validity.valueMissing)).toBe(true);
  await page.fill(".decision textarea", "المكان في التقرير الثاني");
  await page.click(".decision button[type=submit]");
  await page.waitForSelector(`.decision [role="alert"]:has-text("${ar.review.place.incomplete}")`);

  const search = ".decision [role=combobox]";
  await page.fill(search, "ليس مكاناً");
  await page.waitForSelector(`.decision :text("${ar.review.place.noneFound}")`);
  await page.fill(search, "samarra");
  await page.waitForSelector('.decision [role="option"]');
  await keepPicture(page, "review-place-search");
  await page.press(search, "ArrowDown");
  await page.press(search, "Enter");
  await page.waitForSelector('.decision-chosen:has-text("سامراء")');
  await keepPicture(page, "review-place-chosen");
  await page.click(".decision button[type=submit]");
  await page.waitForSelector('.review-history li:has-text("سامراء")');
  expect(await placeOf()).toMatchObject({ name: { ar: "سامراء" }, country: "IQ", evidence: null, placeId: expect.any(String) });

  await open();
  await page.check('.decision input[value="point"]');
  await page.fill(".decision input[required][dir=auto]:not([autocomplete])", "مزرعة قرب سامراء");
  await page.fill(".decision input[inputmode=decimal]", "34.21");
  await page.selectOption(".decision-editor select >> nth=1", "exact");
  await page.fill(".decision textarea", "إحداثيات من الشهود");
  await page.click(".decision button[type=submit]");
  await page.waitForSelector(`.decision [role="alert"]:has-text("${ar.review.place.incomplete}")`);
  await page.fill(".decision input[inputmode=decimal]", "٣٤٫٢١، ٤٣٫٨٩");
  await keepPicture(page, "review-place-point");
  await page.click(".decision button[type=submit]");
  await page.waitForSelector('.review-history li:has-text("مزرعة قرب سامراء")');
  expect(await placeOf()).toMatchObject({
    placeId: null,
    name: { ar: "مزرعة قرب سامراء", en: null },
    country: "IQ",
    lat: 34.21,
    lon: 43.89,
    precision: "exact",
  });
  await keepPicture(page, "review-place-corrected");
  expect(faults).toEqual([]);
});

it("corrects who stands on a side, and of what kind, on a narrow dark page in English", async () => {
  const { page, faults } = await openPage(browser, desk.address, { language: "en", theme: "dark", width: 390 });
  const before = await toldInFull();
  const [first] = before.initiators as [(typeof before.initiators)[number]];
  const said = before.reports[0]!.spans[0]!.text;
  await page.goto(`${desk.address}/incidents/${before.id}`);
  await page.waitForSelector(".decision");
  await page.selectOption(".decision select >> nth=0", "correct");
  await page.selectOption(".decision select >> nth=1", "initiators");
  await page.fill(".decision input[autocomplete=name]", "Sami");
  await page.fill(".decision textarea", "read the reports again");
  await page.click(".decision button[type=submit]");
  await page.waitForSelector(`.decision [role="alert"]:has-text("${en.review.people.unchanged}")`);

  await page.selectOption(".decision-people select >> nth=0", "tribe");
  const add = ".decision-add input";
  await page.fill(add, "من لا يذكره أحد");
  await page.click(".decision button[type=submit]");
  await page.waitForSelector(`.decision [role="alert"]:has-text("${en.review.people.notSaid}")`);
  await page.fill(add, said);
  await page.press(add, "Enter");
  await page.waitForSelector(`.decision-people li:has-text("${said}")`);
  await page.locator(".decision").scrollIntoViewIfNeeded();
  await keepPicture(page, "review-people-narrow");
  await page.click(".decision button[type=submit]");
  await page.waitForSelector(`.review-history li:has-text("${said}")`);
  const after = (await desk.register.getIncident(before.id))!;
  expect(after.initiators[0]).toEqual({ ...first, kind: "tribe" });
  expect(after.initiators.at(-1)).toMatchObject({ surface: { text: said }, kind: "unknown" });

  // what was chosen before stays when the list is corrected again; the first is taken away, and offered again
  const label = await page.textContent(".participants li strong");
  await page.selectOption(".decision select >> nth=0", "correct");
  await page.selectOption(".decision select >> nth=1", "initiators");
  await page.click(".decision-people button >> nth=0");
  await page.waitForSelector(`.decision-known button:has-text("${label}")`);
  await page.fill(".decision textarea", "not there");
  await page.click(".decision button[type=submit]");
  await page.waitForSelector('.review-history q:has-text("not there")');
  expect((await desk.register.getIncident(before.id))!.initiators).toEqual(after.initiators.slice(1));
  const overflow = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
  expect(overflow).toBeLessThanOrEqual(0);
  expect(faults.filter((fault) => !fault.includes("400"))).toEqual([]);
});

it("shows a report's versions with source and hash", async () => {
  const { page, faults } = await openPage(browser, desk.address, { language: "ar", theme: "dark", width: 1440 });
  const [report] = (await desk.register.listDocuments({ limit: 1, offset: 0 })).items;
  const current = (await desk.register.currentVersion(report!.id))!;
  await page.goto(`${desk.address}/documents/${report!.id}`);
  await page.waitForSelector(`.report-versions code:has-text("${current.hash}")`);
  expect(await page.textContent(".report-versions")).toContain(current.source.name!);
  await page.locator(".report-versions").scrollIntoViewIfNeeded();
  await keepPicture(page, "reader-versions");
  expect(faults).toEqual([]);
});
