// Reports for measuring at scale, made from the samples: other places, days, tolls, units and outlets, and
// for each happening a few accounts (its own, wire copies, rewrites, a later count). What they tell of is
// known, so that joining can be scored. The same seed makes the same reports. (Whether accounts in wholly
// different words come together is scored on the annotated reports, not here.)
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

/** Copies of a sample, five weeks apart, that there are days for: a hundred and thirty years. */
const slots = 1400;

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
  const heard = new Set();
  const samples = lines("samples/reports.jsonl")
    .map((report) => ({ ...report, gold: annotated.get(report.id) }))
    .filter(({ gold, text }) => gold.events.length > 0 && !hijri.test(text))
    .filter(({ gold }) => isFirst(gold, heard));
  const towns = townsByCountry();
  // every town that some sample is annotated with, wherever a text names it
  const annotatedTowns = new Map();
  for (const { gold } of samples)
    for (const { place } of gold.events) {
      if (!place || !["settlement", "district", "near", "exact"].includes(place.precision) || !towns.has(place.country)) continue;
      const name = place.name_ar.replace(/^(?:قضاء|ناحية|مدينة|قرية|بلدة|حي|منطقة) /u, "");
      // "قاعدة بلد الجوية": another of its kind is hard to find, a town isn't
      if (/^\p{L}{4,}$/u.test(name) || name.includes(" ")) annotatedTowns.set(name, place.country);
    }
  const named = ({ title, text }) =>
    [...annotatedTowns].flatMap(([name, country]) => (`${title} ${text}`.includes(name) ? [{ name, country }] : []));
  const arrivals = [];
  let made = 0;
  for (let copy = 0; made < count; copy++) {
    if (copy >= samples.length * slots) throw new RangeError(`${count} reports: more copies than there are days for`);
    const sample = samples[copy % samples.length];
    // no two copies of one sample stand nearer than five weeks: their wording is the same
    const slot = Math.floor(copy / samples.length) + (copy % samples.length);
    const weeks = -5 * slot;
    const turn = 1 + Math.floor(random() * 6);
    const places = new Map();
    for (const { name, country } of named(sample)) {
      if (places.has(name)) continue;
      const candidates = towns.get(country).filter(({ ar }) => ar.startsWith("ال") === /^(?:\S+ )*ال\S+$/u.test(name));
      places.set(name, (name.includes(" ") ? "بلدة " : "") + pick(candidates).ar);
    }
    const vary = (text, published) => {
      let out = varyUnits(varyTolls(shiftDates(text, published, weeks * 7), turn), turn);
      // all at once: one town may take the name of another that is replaced as well
      const names = [...places.keys()].sort((a, b) => b.length - a.length);
      if (names.length > 0)
        out = out.replace(new RegExp(`(?<=^|[^${letter}]|[بلكوف])(${names.join("|")})(?![${letter}])`, "gu"), (name) => places.get(name));
      return out;
    };
    const keys = sample.gold.events.flatMap((e) => (e.incident ? [[`${e.incident}#${copy}`, e.salience]] : []));
    const own = {
      title: sample.title && vary(sample.title, sample.published),
      text: vary(sample.text, sample.published),
      dateline: sample.dateline,
      published: new Date(Date.parse(sample.published) + weeks * 7 * day).toISOString().slice(0, 10),
      publisher: pick(outlets),
      truth: {
        main: [`${sample.id}#${copy}`, ...keys.flatMap(([key, salience]) => (salience === "main" ? [key] : []))],
        all: [`${sample.id}#${copy}`, ...keys.map(([key]) => key)],
      },
    };
    const accounts = [own, ...furtherAccounts(own, random, pick)];
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

/** Of the samples that tell of one happening the first is taken: their copies would tell of one again. */
function isFirst({ events }, heard) {
  const own = events.flatMap((e) => (e.incident && e.salience === "main" ? [e.incident] : []));
  const known = own.some((key) => heard.has(key));
  for (const key of own) heard.add(key);
  return !known;
}

/** Up to three: a wire copy in another paper, a rewrite, and a later count. */
function furtherAccounts(report, random, pick) {
  const further = [];
  const sentences = report.text.split(/(?<=[.؟!])\s+/u).filter((s) => s.trim() !== "");
  const publisher = () => {
    const other = pick(outlets);
    return other === report.publisher ? outlets[(outlets.indexOf(other) + 1) % outlets.length] : other;
  };
  const inOtherWords = (text) => synonyms.reduce((out, [from, to]) => out.replace(from, to), text);
  if (random() < 0.3)
    further.push({ ...report, publisher: publisher(), text: sentences.slice(0, Math.max(2, Math.ceil(sentences.length * 0.8))).join(" ") });
  if (random() < 0.35) {
    const text = inOtherWords([sentences[0], ...sentences.slice(1).filter(() => random() < 0.7)].join(" "));
    further.push({ ...report, publisher: publisher(), text });
  }
  if (random() < 0.15) {
    // the same day, the count risen by one
    const text = inOtherWords(
      `ارتفعت الحصيلة بحسب مصادر طبية. ${[sentences[0], ...sentences.slice(1).filter(() => random() < 0.5)].join(" ")}`,
    );
    further.push({ ...report, publisher: publisher(), title: null, text: text.replace(countPattern, (word) => nextCount(word)) });
  }
  return further;
}

function nextCount(word) {
  const row = counts.find((list) => list.includes(word));
  return row[Math.min(row.indexOf(word) + 1, row.length - 1)];
}
