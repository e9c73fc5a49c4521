#!/usr/bin/env node
// Sets a checkout up: packages, the compiled program, the desk. Plain Node, so that it runs before anything is installed.
//   node scripts/setup.mjs               what is missing or stale, nothing else
//   node scripts/setup.mjs --program     only the compiled program
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../", import.meta.url));

/** Runs a command in the checkout, its output on standard error, or only where it fails (`quiet`); then ends this process. */
export function run(command, args, { quiet = false, env = process.env } = {}) {
  const stdio = quiet ? ["ignore", "pipe", "pipe"] : ["ignore", process.stderr, process.stderr];
  const result = spawnSync(command, args, { cwd: root, env, stdio, encoding: "utf8", shell: process.platform === "win32" });
  if (result.status === 0) return;
  rmSync(join(root, "dist/.building"), { recursive: true, force: true });
  process.stderr.write(`${result.stdout ?? ""}${result.stderr ?? ""}`);
  process.stderr.write(`${command} ${args.join(" ")} failed${result.error ? `: ${result.error.message}` : ""}\n`);
  process.exit(1);
}

/** Installs the packages that package-lock.json names, where node_modules holds others or none. */
export function ensurePackages() {
  if (packagesMatch()) return;
  const folder = join(root, "node_modules");
  if (existsSync(folder) && lstatSync(folder).isSymbolicLink()) {
    // npm ci would empty the folder that it points to, which others use.
    process.stderr.write("node_modules is a link to packages other than those of package-lock.json: run npm ci where it points to\n");
    process.exit(1);
  }
  process.stderr.write("installing packages (npm ci) …\n");
  run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
}

/** Compares versions, not times: a checkout makes every file new. */
function packagesMatch() {
  const read = (file) => JSON.parse(readFileSync(join(root, file), "utf8")).packages;
  try {
    const wanted = read("package-lock.json");
    const installed = read("node_modules/.package-lock.json");
    return Object.entries(wanted).every(
      ([path, { version, optional, link }]) =>
        path === "" || link || (installed[path] ? installed[path].version === version : optional === true),
    );
  } catch {
    return false;
  }
}

/** Compiles the program and the desk, each where its sources have changed since it was last compiled here. */
export function ensureBuild({ desk = true } = {}) {
  mkdirSync(join(root, "dist"), { recursive: true });
  const free = takeTurn(join(root, "dist/.building"));
  try {
    buildStale(desk);
  } finally {
    free();
  }
}

/** One build at a time in a checkout; a lock older than five minutes was left by a build that was killed. */
function takeTurn(lock) {
  for (;;) {
    try {
      mkdirSync(lock);
      return () => rmSync(lock, { recursive: true, force: true });
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
      if (Date.now() - since > 300_000) rmSync(lock, { recursive: true, force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
}

function buildStale(desk) {
  ensure("the program", ["src", "tsconfig.json", "tsconfig.build.json", "package.json"], "dist/.program", "build");
  if (desk) ensure("the desk", ["src/web", "src/api", "src/model", "vite.config.ts", "package-lock.json"], "dist/.desk", "build:web");
}

function ensure(what, sources, stamp, script) {
  const state = stateOf(sources);
  const file = join(root, stamp);
  if (existsSync(file) && readFileSync(file, "utf8") === state) return;
  process.stderr.write(`building ${what} …\n`);
  rmSync(file, { force: true });
  run("npm", ["run", "--silent", script], { quiet: true });
  writeFileSync(file, state);
}

/** Fingerprint of files by name, size and time. */
function stateOf(sources) {
  const hash = createHash("sha256");
  const visit = (path) => {
    const stats = statSync(path);
    if (stats.isDirectory()) for (const name of readdirSync(path).sort()) visit(join(path, name));
    else hash.update(`${path} ${stats.size} ${stats.mtimeMs}\n`);
  };
  for (const source of sources) visit(join(root, source));
  return hash.digest("hex");
}

/** The oldest Node the packages run on. */
export function ensureNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  process.stderr.write(`Sijill needs Node 20.19 or newer; this is ${process.versions.node}\n`);
  process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensureNode();
  ensurePackages();
  ensureBuild({ desk: !process.argv.includes("--program") });
}
