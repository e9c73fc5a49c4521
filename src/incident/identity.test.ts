import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { HeldEvent } from "#model/incident";
import { keyOfEvent, nameClusters, type NamedEvent } from "./identity.ts";

const event = (documentId: string, start = 0, words = "هجوم", eventId = "e1"): NamedEvent => ({
  key: keyOfEvent(documentId, "ASSAULT", start, start + words.length, 0),
  documentId,
  eventId,
  type: "ASSAULT",
  start,
  end: start + words.length,
  words,
});

/** What a register holds after clusters were named. */
const hold = (clusters: readonly (readonly NamedEvent[])[], ids: readonly string[]): HeldEvent[] =>
  clusters.flatMap((cluster, i) => cluster.map((e) => ({ ...e, incidentId: ids[i]! })));
const none: ReadonlySet<string> = new Set();
const [a, b, c, d] = ["a", "b", "c", "d"].map((id) => event(id)) as [NamedEvent, NamedEvent, NamedEvent, NamedEvent];

describe("nameClusters", () => {
  it("names a new incident for its first event, whatever that event's id", () => {
    expect(nameClusters([[a, b]], [], none).ids).toEqual([a.key]);
    expect(event("a", 0, "هجوم", "e7").key).toBe(a.key);
  });

  it("keeps the name when an earlier report comes late", () => {
    const held = hold([[b, c]], [b.key]);
    expect(nameClusters([[a, b, c]], held, none).ids).toEqual([b.key]);
  });

  it("keeps the name of the larger in a merge, and gives the other back in a split", () => {
    const before = hold([[a], [b, c]], [a.key, b.key]);
    const merged = nameClusters([[a, b, c]], before, none);
    expect(merged.ids).toEqual([b.key]);
    expect([...merged.aliases]).toEqual([[a.key, b.key]]);
    const split = nameClusters([[a], [b, c]], hold([[a, b, c]], merged.ids), new Set(merged.aliases.keys()));
    expect(split.ids).toEqual([a.key, b.key]);
  });

  it("goes with its founder, not with the crowd", () => {
    const held = hold([[a, b, c, d]], [a.key]);
    expect(nameClusters([[a], [b, c, d]], held, none).ids).toEqual([a.key, b.key]);
  });

  it("knows an event again that a newer engine reads from more words or under another id", () => {
    const held = hold([[event("a", 10, "هجوم")]], ["i-1"]).map((h) => ({ ...h, key: "i-1" }));
    expect(nameClusters([[event("a", 2, "قتل", "e1")], [event("a", 8, "شن هجوما", "e2")]], held, none).ids[1]).toBe("i-1");
  });

  it("knows an event again whose words an edit has moved", () => {
    const held = hold([[event("a", 10, "تفجير")], [event("a", 50, "هجوم")]], ["i-1", "i-2"]);
    const now = nameClusters([[event("a", 210, "هجوم")], [event("a", 170, "تفجير")]], held, none);
    expect(now.ids).toEqual(["i-2", "i-1"]);
  });

  it("knows the events of a register from before they had names", () => {
    const held = hold([[a]], ["i-old"]).map((h) => ({ ...h, key: null, start: null, end: null, words: null }));
    expect(nameClusters([[a, b]], held, none).ids).toEqual(["i-old"]);
  });

  it("leaves no alias where every event is gone", () => {
    const gone = nameClusters([[b]], hold([[a], [b]], [a.key, b.key]), none);
    expect(gone.ids).toEqual([b.key]);
    expect([...gone.aliases]).toEqual([]);
  });

  it("gives names of events of the incident, each once, through any history of merges and splits", () => {
    const events = Array.from({ length: 6 }, (_, i) => event(`r${i}`));
    const partitions = fc.array(fc.array(fc.integer({ min: -1, max: 3 }), { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(partitions, (history) => {
        let held: HeldEvent[] = [];
        let aliases = new Map<string, string>();
        for (const labels of history) {
          // -1: not arrived
          const clusters = [0, 1, 2, 3].map((label) => events.filter((_, i) => labels[i] === label)).filter((list) => list.length > 0);
          const naming = nameClusters(clusters, held, new Set(aliases.keys()));
          expect(new Set(naming.ids).size).toBe(clusters.length);
          naming.ids.forEach((id, i) => {
            const isFounder = clusters[i]!.some((e) => e.key === id);
            const founderIsGone = !clusters.some((cluster) => cluster.some((e) => e.key === id));
            expect(isFounder || founderIsGone).toBe(true);
          });
          // nothing changes when nothing has changed
          expect(nameClusters(clusters, hold(clusters, naming.ids), none).ids).toEqual(naming.ids);
          held = hold(clusters, naming.ids);
          aliases = new Map([...aliases, ...naming.aliases]);
        }
      }),
      { numRuns: 200 },
    );
  });
});
