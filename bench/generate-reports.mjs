// Reports for measuring at scale, made from the samples: other places, days, tolls, units and outlets, and
// for each happening a few accounts (its own, wire copies, rewrites, a later count). What they tell of is
// known, so that joining can be scored. The same seed makes the same reports.
import { readFileSync } from "node:fs";

const root = new URL("../", import.meta.url);
const lines = (path) =>
  readFileSync(new URL(path, root), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

/** Small deterministic generator of numbers below 1 (mulberry32). */
function randomNumbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const outlets =
  "المدى الصباح الزمان العالم بغداد الأفق الرافدين دجلة الفرات النخيل السند الحياة النهار المسار الشرق البيان الراية الوطن الموقف الخبر"
    .split(" ")
    .flatMap((name) => [`صحيفة ${name}`, `قناة ${name}`, `شبكة ${name} الإخبارية`]);

const months = [
  ["كانون الثاني", "يناير"],
  ["شباط", "فبراير"],
  ["آذار", "مارس"],
  ["نيسان", "أبريل"],
  ["أيار", "مايو"],
  ["حزيران", "يونيو"],
  ["تموز", "يوليو"],
  ["آب", "أغسطس"],
  ["أيلول", "سبتمبر"],
  ["تشرين الأول", "أكتوبر"],
  ["تشرين الثاني", "نوفمبر"],
  ["كانون الأول", "ديسمبر"],
];
const monthNames = months
  .flat()
  .sort((a, b) => b.length - a.length)
  .join("|");
const day = 86_400_000;
const letter = "\\p{L}\\p{M}";

/** Days move by whole weeks, so that weekdays stay right; dates in the text move along. */
function shiftDates(text, published, days) {
  const moved = (y, m, d) => new Date(Date.UTC(y, m, d) + days * day);
  const base = new Date(published);
  const yearOf = (month) => base.getUTCFullYear() - (month > base.getUTCMonth() + 1 ? 1 : 0);
  const nameOf = (name, month) => months[month][months.some(([levant]) => levant === name) ? 0 : 1];
  const indexOf = (name) => months.findIndex((pair) => pair.includes(name));
  const pattern = new RegExp(
    `(?<![${letter}])(?:(\\d{1,2}) )?(${monthNames})(?:/(${monthNames}))?( (?:الماضي|الجاري|الحالي|المقبل))?(?: (\\d{4}))?(?![${letter}])|(?<!\\d)((?:19|20)\\d{2})(?!\\d)`,
    "gu",
  );
  return text.replace(pattern, (whole, dom, name, second, which, year, alone) => {
    if (alone) return String(moved(Number(alone), 5, 30).getUTCFullYear());
    const month = indexOf(name);
    const to = moved(Number(year ?? yearOf(month)), month, Number(dom ?? 15));
    const parts = [dom ? to.getUTCDate() : null, nameOf(name, to.getUTCMonth()) + (second ? `/${nameOf(second, to.getUTCMonth())}` : "")];
    return parts.filter((p) => p !== null).join(" ") + (which ?? "") + (year ? ` ${to.getUTCFullYear()}` : "");
  });
}

const counts = ["ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة", "ثلاث أربع خمس ست سبع ثماني تسع"].map((row) => row.split(" "));
const countPattern = new RegExp(
  `(?<![${letter}])(${counts.flat().join("|")})(?= (?!عشر|أيام|أشهر|سنوات|أعوام|أسابيع|ساعات|مرات|آلاف|مئة|كيلو|[وف]?عشر)[${letter}]+)`,
  "gu",
);
const figurePattern = new RegExp(
  `(?<![\\d${letter}:.])(\\d{1,2})(?= (?:قتيل|قتلى|جريح|جرحى|مصاب|شخص|مدني|عنصر|جندي|مسلح|شرطي|عسكري|عامل|منزل)[${letter}]*)`,
  "gu",
);

/** Tolls move together: every count of people of one happening is mapped alike in all its reports. */
function varyTolls(text, turn) {
  return text
    .replace(countPattern, (word) => {
      const row = counts.find((list) => list.includes(word));
      return row[(row.indexOf(word) + turn) % row.length];
    })
    .replace(figurePattern, (figure) => (Number(figure) < 11 ? figure : String(11 + ((Number(figure) - 11 + turn * 3) % 88))));
}

function varyUnits(text, turn) {
  return text
    .replace(/(اللواء|الفرقة|الفوج) (\d{1,2})(?!\d)/gu, (_, unit, n) => `${unit} ${((Number(n) + turn * 7) % 58) + 1}`)
    .replace(/تنظيم داعش/gu, turn % 3 === 0 ? "تنظيم القاعدة" : "تنظيم داعش");
}

/** Towns of each country that no other place or common word is called: a report of one can be told from a report of the other. */
function townsByCountry() {
  const common = new Set(
    readFileSync(new URL("data/places/common-words.tsv", root), "utf8")
      .split("\n")
      .map((line) => line.split("\t")[0]),
  );
  const seen = new Map();
  const towns = new Map();
  for (const code of ["iq", "sy", "ye", "ly", "sd"]) {
    const rows = readFileSync(new URL(`data/places/${code}.tsv`, root), "utf8")
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split("\t"));
    for (const row of rows) for (const name of [row[1], ...row[2].split("|")]) seen.set(name, (seen.get(name) ?? 0) + 1);
    towns.set(
      code.toUpperCase(),
      rows.filter((row) => ["city", "town", "village"].includes(row[4])),
    );
  }
  for (const [country, rows] of towns)
    towns.set(
      country,
      rows
        .filter(([, ar]) => seen.get(ar) === 1 && !common.has(ar) && /^[\p{L}]{5,}$/u.test(ar))
        .map((row) => ({ ar: row[1], lat: Number(row[8]), lon: Number(row[9]) })),
    );
  return towns;
}

const hijri = /هجري|محرم|رمضان|شعبان|شوال|عيد|عاشوراء|الأربعينية/u;
const synonyms = [
  [/(?<![\p{L}])وأصيب(?![\p{L}])/gu, "وجرح"],
  [/(?<![\p{L}])أعلنت(?![\p{L}])/gu, "أفادت"],
  [/(?<![\p{L}])أعلن(?![\p{L}])/gu, "أفاد"],
  [/مصدر أمني/gu, "مسؤول أمني"],
  [/(?<![\p{L}])وأضاف(?![\p{L}])/gu, "وتابع"],
  [/(?<![\p{L}])شن(?![\p{L}])/gu, "نفذ"],
];

/**
 * Yields `count` reports with `truth`: the happenings that each tells of as its news (`main`), and all that
 * it tells of (`all`). Two reports are of one happening where they share one.
 */
export function* generateReports(count, seed = 2021) {
  const random = randomNumbers(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const annotated = new Map(lines("test/golden/samples.jsonl").map((gold) => [gold.id, gold]));
  const samples = lines("samples/reports.jsonl")
    .map((report) => ({ ...report, gold: annotated.get(report.id) }))
    .filter(({ gold, text }) => gold.events.length > 0 && !hijri.test(text));
  const towns = townsByCountry();
  const named = (report) =>
    report.gold.events.flatMap(({ place }) => {
      if (!place || !["settlement", "district", "near", "exact"].includes(place.precision) || !towns.has(place.country)) return [];
      const name = place.name_ar.replace(/^(?:قضاء|ناحية|مدينة|قرية|بلدة|حي|منطقة) /u, "");
      return /^\p{L}{4,}$/u.test(name) ? [{ name, country: place.country }] : [];
    });
  // samples that tell of one happening move together
  const groups = new Map();
  for (const sample of samples) {
    const main = sample.gold.events.find((e) => e.salience === "main" && e.incident)?.incident ?? sample.id;
    groups.set(main, [...(groups.get(main) ?? []), sample]);
  }
  const order = [...groups.values()];
  const arrivals = [];
  let made = 0;
  for (let copy = 0; made < count; copy++) {
    const group = order[copy % order.length];
    const weeks = Math.floor(random() * 1040) - 520;
    const turn = 1 + Math.floor(random() * 6);
    const places = new Map();
    for (const sample of group)
      for (const { name, country } of named(sample)) {
        if (places.has(name)) continue;
        const candidates = towns.get(country).filter(({ ar }) => ar.startsWith("ال") === name.startsWith("ال"));
        places.set(name, pick(candidates).ar);
      }
    const vary = (text, published) => {
      let out = varyUnits(varyTolls(shiftDates(text, published, weeks * 7), turn), turn);
      // all at once: one town may take the name of another that is replaced as well
      const names = [...places.keys()].sort((a, b) => b.length - a.length);
      if (names.length > 0)
        out = out.replace(new RegExp(`(?<=^|[^${letter}]|[بلكوف])(${names.join("|")})(?![${letter}])`, "gu"), (name) => places.get(name));
      return out;
    };
    const own = group.map((sample) => {
      const keys = sample.gold.events.flatMap((e) => (e.incident ? [[e.incident, e.salience]] : []));
      return {
        title: sample.title && vary(sample.title, sample.published),
        text: vary(sample.text, sample.published),
        dateline: sample.dateline,
        published: new Date(Date.parse(sample.published) + weeks * 7 * day).toISOString().slice(0, 10),
        publisher: pick(outlets),
        truth: {
          main: [...keys.filter(([, salience]) => salience === "main").map(([key]) => `${key}#${copy}`), `${sample.id}#${copy}`],
          all: [...keys.map(([key]) => `${key}#${copy}`), `${sample.id}#${copy}`],
        },
      };
    });
    const accounts = own.flatMap((report) => [report, ...furtherAccounts(report, random, pick)]);
    for (const { truth, ...report } of accounts) {
      if (made >= count) break;
      made++;
      arrivals.push({ report: { ...report, id: `g-${made}`, url: null }, truth });
      // a window of arrivals in mixed order: neither sorted by day nor by happening
      if (arrivals.length >= 500) yield arrivals.splice(Math.floor(random() * arrivals.length), 1)[0];
    }
  }
  while (arrivals.length > 0) yield arrivals.splice(Math.floor(random() * arrivals.length), 1)[0];
}

/** None, one or two: a wire copy in another paper, a rewrite, the same again a day later. */
function furtherAccounts(report, random, pick) {
  const further = [];
  const sentences = report.text.split(/(?<=[.؟!])\s+/u).filter((s) => s.trim() !== "");
  const publisher = () => {
    const other = pick(outlets);
    return other === report.publisher ? outlets[(outlets.indexOf(other) + 1) % outlets.length] : other;
  };
  if (random() < 0.35) {
    const text = sentences.slice(0, Math.max(2, Math.ceil(sentences.length * 0.8))).join(" ");
    further.push({ ...report, publisher: publisher(), text });
  }
  if (random() < 0.35) {
    let text = [sentences[0], ...sentences.slice(1).filter(() => random() < 0.7)].join(" ");
    for (const [from, to] of synonyms) text = text.replace(from, to);
    further.push({ ...report, publisher: publisher(), title: report.title, text });
  }
  return further;
}
