import { describe, expect, it } from "vitest";
import { spanOf } from "#model/span";
import { applyProfile, type ExportItem } from "#export/apply-profile";
import { deskProfile, partnersProfile, profileDigest, publicProfile, type Profile } from "#export/profile";
import { filterWords } from "#export/filter-words";
import { ProfileError, readProfile } from "#export/read-profile";
import type { SharedIncident } from "#export/shared-incident";
import { incident } from "../support/sample-incident.ts";
import { context, now } from "./support/run-export.ts";

const base = incident("i-1", [["d-1", "e1"]]);
const village = { ...base.place!, admin2: "Tarmiyah District" };
const report = (documentId: string, publishedAt: string | null, extra = {}) => ({ ...base.reports[0]!, documentId, publishedAt, ...extra });

function share(changes: Partial<typeof base>, profile: Profile, flags: readonly string[] = []): SharedIncident {
  const outcome = applyProfile({ incident: { ...base, ...changes }, sample: false, flags }, profile, now, context);
  if ("withheld" in outcome) throw new Error(`withheld: ${outcome.withheld}`);
  return outcome.shared;
}
const outcomeOf = (changes: Partial<typeof base>, profile: Profile, flags: readonly string[] = []) =>
  applyProfile({ incident: { ...base, ...changes }, sample: false, flags } satisfies ExportItem, profile, now, context);

describe("a publication profile", () => {
  it("leaves an incident as it is on the desk", () => {
    expect(share({}, deskProfile)).toEqual(base);
  });

  it("keeps back what is younger than its delay, what has no age, and what reviewers rejected", () => {
    const young = { start: "2021-06-20", end: "2021-06-20", precision: "day" as const, certain: true, reason: "", evidence: null };
    expect(outcomeOf({ time: young }, publicProfile)).toEqual({ withheld: "delay" });
    expect(outcomeOf({ time: { ...young, start: "2021-06-16", end: "2021-06-16" } }, publicProfile)).toHaveProperty("shared");
    // Told as a month, it is out only when the month is over and the delay with it.
    expect(
      outcomeOf({ time: { ...young, start: "2021-06-02", end: "2021-06-02" } }, { ...publicProfile, time: { finest: "month" } }),
    ).toEqual({ withheld: "delay" });
    expect(outcomeOf({ time: null, reports: [report("d-1", null)] }, publicProfile)).toEqual({ withheld: "undated" });
    // Still going on when it was last told.
    expect(outcomeOf({ status: "ongoing", reports: [report("d-1", "2021-02-20"), report("d-2", "2021-06-28")] }, publicProfile)).toEqual({
      withheld: "delay",
    });
    expect(outcomeOf({ status: "ongoing", reports: [report("d-1", "2021-02-20")] }, publicProfile)).toHaveProperty("shared");
    expect(outcomeOf({ verification: "rejected" }, publicProfile)).toEqual({ withheld: "verification" });
  });

  it("takes out reports younger than the delay, with their figures and what rests on them", () => {
    const by = [
      { documentId: "d-1", low: 5, best: 5, high: 5, speaker: "مصدر" },
      { documentId: "d-2", low: 9, best: 9, high: 9, speaker: null },
    ];
    const shared = share(
      {
        reports: [report("d-1", "2021-02-20"), report("d-2", "2021-06-29", { publisher: "أخرى" })],
        toll: { ...base.toll, killed: { low: 5, best: 9, high: 9, rule: "latest", by } },
        independentSources: 2,
        verification: "corroborated",
      },
      publicProfile,
    );
    expect(shared.reports.map((r) => r.documentId)).toEqual(["d-1"]);
    expect(shared.toll.killed).toEqual({ low: 5, best: 5, high: 5, rule: "latest-of-reports-shown", by: [{ ...by[0], speaker: null }] });
    expect([shared.independentSources, shared.verification]).toEqual([1, "provisional"]);
    expect(shared.summary.en).toContain("5 killed");
  });

  it("raises places to the division that holds them, by name and by point", () => {
    expect(share({ place: village }, publicProfile).place).toMatchObject({
      placeId: "iq-baghdad-tarmiyah",
      lat: 33.66,
      lon: 44.36,
      precision: "district",
      radiusKm: 20,
      regions: [],
    });
    expect(share({}, publicProfile).place).toMatchObject({
      placeId: "iq-baghdad",
      name: { en: "Baghdad" },
      precision: "governorate",
      admin2: null,
    });
    expect(share({ place: { ...village, admin1: null, admin2: null } }, publicProfile).place).toMatchObject({
      placeId: "iq",
      precision: "country",
    });
    // A division that the gazetteer lacks has a name and no point, never the village's.
    const unknown = share({ place: { ...village, admin2: "Elsewhere" } }, publicProfile).place;
    expect(unknown).toMatchObject({ placeId: null, name: { ar: null, en: "Elsewhere" }, lat: null, lon: null });
    expect(share({ place: { ...village, precision: "country", lat: 33.05, lon: 43.77 } }, publicProfile).place).toMatchObject({
      precision: "country",
      lat: 33.05,
    });
  });

  it("moves coordinates to the centre of their cell and widens the radius to hold it", () => {
    const place = share({}, { ...partnersProfile, place: { finest: "exact", gridDegrees: 0.5 } }).place!;
    expect([place.lat, place.lon]).toEqual([33.75, 44.25]);
    expect(place.radiusKm).toBeGreaterThan(39);
  });

  it("names bodies and public persons of the register, nobody else", () => {
    const person = (actorId: string | null, words: string) => ({
      surface: spanOf(words, 0, words.length),
      actorId,
      name: { ar: words, en: null },
      kind: "civilians" as const,
      country: "IQ",
    });
    const initiators = [
      person("iq-army", "قوات من الجيش"),
      person("mustafa-al-kadhimi", "الكاظمي"),
      person(null, "علي حسن"),
      person("unknown-id", "حسن علي"),
    ];
    const shared = share({ initiators }, publicProfile);
    expect(shared.initiators.map((p) => p.name?.en ?? p.kind)).toEqual(["Iraqi Army", "Mustafa al-Kadhimi", "civilians"]);
    expect(shared.initiators.every((p) => p.surface === null)).toBe(true);
    expect(share({ initiators }, { ...publicProfile, persons: "none" }).initiators.map((p) => p.name?.en ?? null)).toEqual([
      "Iraqi Army",
      null,
    ]);
    expect(JSON.stringify(shared)).not.toMatch(/علي|حسن/);
  });

  it("tells members of a body by the body, and keeps addresses that say no more than a common noun", () => {
    const described = (words: string, en: string) => ({
      surface: spanOf(words, 0, words.length),
      actorId: null,
      name: { ar: null, en },
      kind: "jihadist" as const,
      country: "IQ",
    });
    const url = "https://x.example/مسلحون-قتلوا-الجيش";
    const army = { ...described("الجيش", ""), actorId: "iq-army", name: { ar: "الجيش العراقي", en: "Iraqi Army" } };
    const shared = share(
      {
        initiators: [described("ثلاثة من عناصر داعش", "Islamic State"), described("مسلحون", "Gunmen"), army],
        reports: [report("d-1", "2021-02-20", { url })],
      },
      publicProfile,
    );
    expect(shared.initiators.map((p) => [p.name?.en ?? null, p.actorId])).toEqual([
      ["Islamic State", null],
      [null, null],
      ["Iraqi Army", "iq-army"],
    ]);
    expect(shared.reports[0]!.url).toBe(url);
  });

  it("tells small figures as a range, none and many as they are", () => {
    const toll = (n: number) => ({
      low: n,
      best: n,
      high: n,
      rule: "single-source",
      by: [{ documentId: "d-1", low: n, best: n, high: n, speaker: null }],
    });
    const of = (n: number) => share({ toll: { ...base.toll, wounded: toll(n) } }, publicProfile).toll.wounded!;
    expect(of(2)).toMatchObject({ low: 1, best: null, high: 2, rule: "small-count", by: [{ low: 1, best: null, high: 2 }] });
    expect(of(3)).toMatchObject({ best: 3 });
    expect(of(0)).toMatchObject({ best: 0 });
  });

  it("keeps the sensitive back, or gives its type, month and governorate", () => {
    expect(outcomeOf({ mode: "sexual" }, publicProfile)).toEqual({ withheld: "sensitive" });
    expect(outcomeOf({}, publicProfile, ["sensitive"])).toEqual({ withheld: "sensitive" });
    const targets = [{ ...base.initiators[0]!, kind: "medical" as const }];
    const reduced = share(
      { targets, place: village, codes: { acled: { eventType: "x", subEventType: "y" }, cameo: "186", ucdp: 3 } },
      publicProfile,
    );
    expect(reduced).toMatchObject({
      type: "ASSAULT",
      mode: null,
      targets: [],
      codes: { acled: null, cameo: null, ucdp: null },
      time: { start: "2021-02-01", end: "2021-02-28", precision: "month" },
      place: { placeId: "iq-baghdad" },
    });
    expect(reduced.summary.en).not.toMatch(/Tarmiyah|20 February/);
  });

  it("keeps named words out of addresses, outlets and ids", () => {
    const initiators = [{ ...base.initiators[0]!, name: { ar: "علي حسن", en: "Ali Hasan" } }];
    const shared = share(
      {
        initiators,
        reports: [
          report("d-ali-hasan", "2021-02-20", {
            url: "https://x.example/%D8%B9%D9%84%D9%8A-%D8%AD%D8%B3%D9%86",
            publisher: "صوت الطارمية",
          }),
        ],
      },
      publicProfile,
    );
    expect(shared.reports).toMatchObject([{ documentId: "withheld", url: null, publisher: null }]);
  });
});

it("tells a filter, but not the place, the person or the words that a profile keeps back", () => {
  const filter = { country: "IQ", types: ["ASSAULT" as const, "COERCE" as const], admin1: "Baghdad", place: "الطارمية", actor: "علي حسن" };
  expect(filterWords(filter, deskProfile)).toBe("country: IQ; types: ASSAULT, COERCE; admin1: Baghdad; place: الطارمية; actor: علي حسن");
  expect(filterWords(filter, publicProfile)).toBe("country: IQ; types: ASSAULT, COERCE; admin1: Baghdad; place: not told; actor: not told");
});

describe("a profile of one's own", () => {
  it("takes what it leaves out from the public one", () => {
    const profile = readProfile(
      "name: newsroom\nversion: 3\ndelayDays: 30\npublishable: true\nplace: { finest: governorate }\nsuppress: [confidence]\n",
    );
    expect(profile).toEqual({
      ...publicProfile,
      name: "newsroom",
      version: "3",
      title: "newsroom 3",
      delayDays: 30,
      place: { finest: "governorate", gridDegrees: null },
      suppress: ["confidence"],
    });
    expect(readProfile('{"name":"a","version":"1"}').publishable).toBe(false);
    expect(profileDigest(profile)).not.toBe(profileDigest({ ...profile, delayDays: 31 }));
    expect(profileDigest(profile)).toBe(profileDigest(JSON.parse(JSON.stringify(profile)) as Profile));
  });

  it.each([
    ["name: public\nversion: 1", /built-in/],
    ["name: a\nversion: 1\nsupress: [mode]", /no field "supress"/],
    ["name: a\nversion: 1\npublishable: true\npersons: all", /persons: a profile that is publishable/],
    ["name: a\nversion: 1\npublishable: true\nextends: desk\npersons: none", /words: a profile that is publishable/],
    ["name: a\nversion: 1\ndelayDays: -1", /delayDays: must be a whole number/],
    ["name: a\nversion: 1\nplace: { finest: street }", /place.finest: must be one of exact/],
    ["name: a\nversion: 1\nsensitive: { withhold: [RUDENESS] }", /sensitive.withhold\[0\]: must be a rule/],
    ["name: a\nversion: 1\nextends: nobody", /extends: must be one of desk/],
    ["version: 1", /name: must be small letters/],
    ["- a", /profile: must be fields/],
    ["a: [", /neither YAML nor JSON/],
  ])("refuses %j", (text, message) => {
    expect(() => readProfile(text)).toThrow(ProfileError);
    expect(() => readProfile(text)).toThrow(message);
  });
});
