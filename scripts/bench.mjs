#!/usr/bin/env node
// npm run bench [-- NAME…]: runs bench/*.mjs one after the other, or those whose name holds NAME.
import { readdirSync } from "node:fs";
import { ensureBuild, ensureNode, ensurePackages } from "./setup.mjs";

ensureNode();
ensurePackages();
ensureBuild({ desk: false });
const wanted = process.argv.slice(2);
const folder = new URL("../bench/", import.meta.url);
const files = readdirSync(folder).filter(
  (name) => name.endsWith(".mjs") && (wanted.length === 0 || wanted.some((part) => name.includes(part))),
);
for (const name of files.sort()) {
  const { bench } = await import(new URL(name, folder).href);
  process.stdout.write(`${name}\n`);
  for (const [what, value] of Object.entries(await bench())) process.stdout.write(`  ${what.padEnd(44)} ${value}\n`);
}
