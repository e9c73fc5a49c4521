import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { extract } from "#pipeline/run";
import { loadResources } from "#resources/load-resources";

// The measure of the mission is a published report that is not ours to bundle; this one tells the same facts in our own words.
const report = JSON.parse(readFileSync(new URL("golden/acceptance.json", import.meta.url), "utf8")) as {
  id: string;
  title: string;
  text: string;
  published: string;
  publisher: string;
  facts: {
    launch: { type: string; mode: string; trigger: string; start: string; end: string; place: string; region: string };
    attacks: { type: string; killedOrWounded: { low: number; best: null; high: null } };
    quote: { speaker: string; contains: string };
    series: { ordinal: number; window: string };
    role: { person: string; since: string };
  };
};
const resources = await loadResources();
const record = extract(report, resources);
const { facts } = report;

describe("the report of the operation in Tarmiyah", () => {
  test("its launch, with date and place in the Baghdad belt", () => {
    const launch = record.events.find((e) => e.type === facts.launch.type);
    expect(launch).toMatchObject({
      mode: facts.launch.mode,
      status: "occurred",
      time: { start: facts.launch.start, end: facts.launch.end },
      place: { name: { en: facts.launch.place } },
    });
    expect(facts.launch.trigger).toContain(launch!.trigger.text);
    expect(launch?.place?.regions).toContain(facts.launch.region);
  });

  test("the toll of the attacks before it", () => {
    const attacks = record.events.find((e) => e.type === facts.attacks.type);
    expect(attacks?.casualties.killedOrWounded).toMatchObject(facts.attacks.killedOrWounded);
  });

  test("a direct quote with its speaker", () => {
    const quote = record.claims.find((c) => c.mode === "direct");
    expect(quote?.content.text).toContain(facts.quote.contains);
    expect(quote?.speaker.surface.text).toContain(facts.quote.speaker);
  });

  test("the third of its kind within a year, and the office since May 2020", () => {
    expect(record.series).toContainEqual(expect.objectContaining(facts.series));
    expect(record.roles.find((r) => r.since === facts.role.since)?.person.text).toContain(facts.role.person.split(" ").at(-1));
  });

  test("every value points at the words it was read from", () => {
    const spans = [
      ...record.events.flatMap((e) => [
        e.trigger,
        ...e.evidence,
        ...[...e.initiators, ...e.targets].map((p) => p.surface),
        ...(e.time?.evidence ? [e.time.evidence] : []),
        ...(e.place?.evidence ? [e.place.evidence] : []),
      ]),
      ...record.claims.flatMap((c) => [c.speaker.surface, c.cue, c.content]),
      ...record.series.map((s) => s.evidence),
      ...record.roles.flatMap((r) => [r.person, r.role]),
    ];
    expect(spans.length).toBeGreaterThan(20);
    for (const s of spans) expect(record.document.text.slice(s.start, s.end)).toBe(s.text);
  });

  test("the same report gives the same record", () => expect(extract(report, resources)).toEqual(record));
});
