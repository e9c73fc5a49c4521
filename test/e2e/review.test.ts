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
