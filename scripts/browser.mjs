import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run } from "./setup.mjs";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
/** Debian's: a browser, and a font for what the desk's own web fonts don't cover. */
const packages = ["chromium", "fonts-dejavu-core"];

/** Path of a Chromium for the browser tests, installed where it is missing; ends this process where it can't be. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) {
    process.stderr.write(
      `The browser tests need Chromium. On Debian or Ubuntu: sudo apt-get install ${packages.join(" ")}; elsewhere install it and name it in CHROMIUM.\n`,
    );
    process.exit(1);
  }
  process.stderr.write(`installing ${packages.join(", ")} (apt-get) …\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  // Lists that are a little old still install; the install says what is missing.
  spawnSync("apt-get", ["update", "-qq"], { stdio: ["ignore", process.stderr, process.stderr], env });
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], { env });
  return findBrowser();
}

function findBrowser() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const folders = (process.env.PATH ?? "").split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
