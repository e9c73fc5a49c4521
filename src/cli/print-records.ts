import { readFileSync } from "node:fs";
import type { Resources } from "#language/language";
import type { Report } from "#model/document";
import { loadResources } from "#resources/load-resources";

/** Reads reports and prints one JSON record a line on stdout. */
export async function printRecords(files: readonly string[], read: (report: Report, resources: Resources) => unknown): Promise<void> {
  const resources = await loadResources();
  for (const file of files) {
    for (const line of readFileSync(file === "-" ? 0 : file, "utf8").split("\n")) {
      if (line.trim()) process.stdout.write(`${JSON.stringify(read(JSON.parse(line) as Report, resources))}\n`);
    }
  }
}
