import { existsSync, mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium, type Browser, type Page } from "playwright-core";

const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const pictures = fileURLToPath(new URL("../../test-results/", import.meta.url));

/** Debian's Chromium, told to talk to nobody but the page's server. */
export async function openBrowser(): Promise<Browser> {
  if (!existsSync(executablePath)) {
    throw new Error(
      `The desk's tests need Chromium at ${executablePath}: install Debian's package "chromium", or set CHROMIUM to its path.`,
    );
  }
  const quiet = ["--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", ...quiet] });
}

export interface Look {
  readonly language: "ar" | "en";
  readonly theme: "light" | "dark";
  readonly width: number;
  readonly height?: number;
}

/** A page with a look, and everything that went wrong on it. */
export async function openPage(browser: Browser, address: string, look: Look): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({ viewport: { width: look.width, height: look.height ?? 900 }, reducedMotion: "reduce" });
  await context.addInitScript(
    ([language, theme]) => {
      if (!localStorage.getItem("sijill.language")) localStorage.setItem("sijill.language", language as string);
      if (!localStorage.getItem("sijill.theme")) localStorage.setItem("sijill.theme", theme as string);
    },
    [look.language, look.theme],
  );
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const faults: string[] = [];
  page.on("console", (message) => {
    // Software rendering says that reading pixels is slow: about the machine, not about the page.
    const machine = /GPU stall|Automatic fallback to software WebGL|GL Driver Message/.test(message.text());
    if ((message.type() === "error" || message.type() === "warning") && !machine) faults.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`thrown: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(blob|data):/.test(url)) faults.push(`request to ${url}`);
  });
  return { page, faults };
}

/** Keeps a picture for people to look at, in test-results/ (not in the repository). */
export async function keepPicture(page: Page, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: `${pictures}${name}.png` });
}
