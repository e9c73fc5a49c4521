import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { loadActors } from "#resources/load-actors";
import { bundledData } from "#resources/load-resources";
import { fold } from "#text/fold";

interface Participant {
  readonly surface: string;
  readonly kind: string;
  readonly name_en: string | null;
}
interface Report {
  readonly id: string;
  readonly events: readonly { readonly initiators: readonly Participant[]; readonly targets: readonly Participant[] }[];
}

const corpus = new URL("../../../shared/corpus/", import.meta.url);
const files = ["reports.jsonl", "more-levant.jsonl", "more-nile-arabia.jsonl", "more-maghreb-iraq-world.jsonl"];
/** Kinds whose participants are described rather than named. */
const described = new Set(["civilians", "unknown", "protesters", "rioters", "criminal", "medical"]);

test("the register knows most organised participants of the readable reports by name", async () => {
  const { actors } = await loadActors(bundledData);
  const english = new Set(actors.map((actor) => actor.name.en.toLowerCase()));
  const arabic = new Set(
    actors.flatMap((actor) => [actor.name.ar, ...actor.aliases, ...actor.loaded, ...actor.short, ...actor.generic]).map(fold),
  );
  const named = new Map<string, boolean>();
  for (const file of files) {
    const lines = (await readFile(new URL(file, corpus), "utf8")).split("\n").filter(Boolean);
    for (const line of lines) {
      const report = JSON.parse(line) as Report;
      // Every third report is kept for the final check.
      if (Number(report.id.split("-")[1]) % 3 === 0) continue;
      for (const p of report.events.flatMap((event) => [...event.initiators, ...event.targets])) {
        if (described.has(p.kind) || p.name_en === null) continue;
        const known = english.has(p.name_en.toLowerCase()) || arabic.has(fold(p.surface.replaceAll(/[«»"]/gu, "")));
        named.set(p.name_en, known || (named.get(p.name_en) ?? false));
      }
    }
  }
  const missing = [...named].filter(([, known]) => !known).map(([name]) => name);
  expect(named.size).toBeGreaterThan(200);
  // The rest are one report's own people and groups ("Governor of Belgorod", "Two tribes"), which are described.
  expect(1 - missing.length / named.size, missing.join("; ")).toBeGreaterThan(0.7);
});
