import { fold } from "#text/fold";
import { doubleMonths, months } from "#time/ar/lexicon";

/** A day, or a moment, as the register keeps it: ISO 8601; null where the words aren't a date. */
type IsoDate = string | null;

const pad = (value: number) => String(value).padStart(2, "0");

function dayOf(year: number, month: number, day: number): IsoDate {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = year >= 1900 && year < 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? `${year}-${pad(month)}-${pad(day)}` : null;
}

const isoLike =
  /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/i;
const rfc822 =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s-]([a-z]{3})[a-z]*[\s-](\d{4}|\d{2})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(Z|UTC?|GMT|EST|EDT|[+-]\d{2}:?\d{2})?)?$/i;
const english = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * A date as metadata give it: ISO 8601 in its spellings, RFC 822 (feeds), seconds or milliseconds since 1970,
 * and words ("السبت 20 فبراير 2021", "February 20, 2021"). The zone is kept as given; a time without one stays without.
 */
export function readDate(value: string): IsoDate {
  const text = latinDigits(value).trim();
  if (text.length > 120) return null;
  const iso = isoLike.exec(text);
  if (iso) return momentOf(dayOf(Number(iso[1]), Number(iso[3]), Number(iso[4])), iso[5], iso[6], iso[7], iso[8]);
  const mail = rfc822.exec(text);
  if (mail) {
    const year = Number(mail[3]);
    const month = english.indexOf(mail[2]!.toLowerCase()) + 1;
    return momentOf(dayOf(year < 100 ? 2000 + year : year, month, Number(mail[1])), mail[4], mail[5], mail[6], mail[7]);
  }
  if (/^\d{10}(?:\d{3})?$/.test(text)) return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString().slice(0, 19) + "Z";
  return findDate(text)?.date ?? null;
}

const zones: Readonly<Record<string, string>> = { Z: "Z", UT: "Z", UTC: "Z", GMT: "Z", EST: "-05:00", EDT: "-04:00" };

function momentOf(day: IsoDate, hour?: string, minute?: string, second?: string, zone?: string): IsoDate {
  if (day === null || hour === undefined || minute === undefined) return day;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return day;
  const offset =
    zone === undefined
      ? ""
      : (zones[zone.toUpperCase()] ?? (zone.length === 3 ? `${zone}:00` : zone.replace(/^([+-]\d{2}):?(\d{2})$/, "$1:$2")));
  return `${day}T${pad(Number(hour))}:${minute}:${second ?? "00"}${offset}`;
}

function latinDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "");
}

const monthName = [...months.keys()]
  .filter((name) => name.length > 2)
  .sort((a, b) => b.length - a.length)
  .map((name) => name.toLowerCase())
  .join("|");
const double = [...doubleMonths]
  .filter(([, { hijri }]) => !hijri)
  .map(([name]) => `${name}\\s+(?:ال)?(?:اول|ثاني)`)
  .join("|");
const month = `(${double}|${monthName}|اب)`;
/** "20 شباط/فبراير 2021", "20 شباط (فبراير) 2021", "٢٠ فبراير، ٢٠٢١" */
const dayFirst = new RegExp(
  `(?<![\\d\\p{L}])(\\d{1,2})(?:\\s*[-/.,،]\\s*|\\s+)(?:من\\s+)?${month}(?:\\s*[-/(]\\s*${month}\\)?)?(?:\\s*[-/.,،]\\s*|\\s+)(?:عام\\s+)?(\\d{4})(?!\\d)`,
  "u",
);
/** "فبراير 20, 2021" */
const monthFirst = new RegExp(`(?<!\\p{L})${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s*[,،]?\\s+(\\d{4})(?!\\d)`, "u");
const yearFirst = /(?<![\d/.-])(\d{4})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{1,2})(?!\s*[-/.]?\d)/;
const numeric = /(?<![\d/.-])(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4})(?![\d/.-]*\d)/;

/** The first date in a few words, and where its words end; days stand before months, as Arabic papers write them. */
export function findDate(words: string): { readonly date: string; readonly start: number; readonly end: number } | null {
  // Folded one for one as far as dates go: offsets are the folded text's.
  const text = fold(latinDigits(words)).toLowerCase();
  const readings: [RegExp, (match: RegExpExecArray) => IsoDate][] = [
    [dayFirst, (m) => dayOf(Number(m[4]), monthOf(m[2]!), Number(m[1]))],
    [monthFirst, (m) => dayOf(Number(m[3]), monthOf(m[1]!), Number(m[2]))],
    [yearFirst, (m) => dayOf(Number(m[1]), Number(m[3]), Number(m[4]))],
    [
      numeric,
      (m) =>
        Number(m[1]) > 12 || Number(m[3]) <= 12
          ? dayOf(Number(m[4]), Number(m[3]), Number(m[1]))
          : dayOf(Number(m[4]), Number(m[1]), Number(m[3])),
    ],
  ];
  for (const [pattern, read] of readings) {
    const match = pattern.exec(text);
    const date = match && read(match);
    if (date) return { date, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

const monthNumbers = new Map([...months].map(([name, number]) => [name.toLowerCase(), number]));

function monthOf(words: string): number {
  const number = monthNumbers.get(words);
  if (number) return number;
  const [head = "", which = ""] = words.split(/\s+/);
  const pair = doubleMonths.get(head);
  return pair ? (which.endsWith("ثاني") ? pair.second : pair.first) : 0;
}

/** The day in an address such as /2021/02/20/title. */
export function dateInAddress(url: string): IsoDate {
  const match = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/-])/.exec(url);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** Words that stand around a date where a page prints it. */
const label =
  /^(?:(?:تاريخ|وقت)?\s*(?:ال)?(?:نشر|نشرت|نشره|تحديث|اخر تحديث|كتب|حرر|اضيف)(?:\s*(?:في|بتاريخ|يوم|:|-))*|التاريخ|بتاريخ|الموافق|published|posted|updated|date|on|:|\||-|\s|ال(?:اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت|احد)|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|[,،])*$/u;

/** The date of a paragraph that prints the day of publication and says nothing else: "نُشر في: السبت 20 شباط 2021 - 10:30 ص". */
export function readDateLine(paragraph: string): IsoDate {
  if (paragraph.length > 100) return null;
  const found = findDate(paragraph);
  if (!found) return null;
  const text = fold(latinDigits(paragraph)).toLowerCase();
  const rest = text
    .slice(found.end)
    .replace(
      /\d{1,2}:\d{2}(?::\d{2})?|\b(?:am|pm|gmt|utc)\b|(?<!\p{L})[صم](?!\p{L})|بتوقيت\s+\S+|الساعه|مساء|صباحا|ميلادي|[\s:|,،+()\d.-]/gu,
      "",
    );
  return rest === "" && label.test(text.slice(0, found.start).trim()) ? found.date : null;
}

/** "بغداد - 20 شباط 2021 - قالت …": the day that stands between the place and the first sentence. */
export function readDateline(paragraph: string): IsoDate {
  const head = paragraph.slice(0, 100);
  const found = findDate(head);
  if (!found) return null;
  const text = fold(latinDigits(head)).toLowerCase();
  const before = text.slice(0, found.start);
  const after = text.slice(found.end);
  // A place of one to three words (or an agency in brackets), a dash or comma, the date, and a mark that ends the line.
  return /^\p{L}+(?:[\s/]+\p{L}+){0,2}\s*(?:\([^)]{2,30}\)\s*)?[-–—,،/:|]\s*(?:ال\p{L}{3,9}\s*[-,،]?\s*)?$/u.test(before) &&
    /^\s*(?:[-–—:/.(|]|م\s*[-–—:])/u.test(after)
    ? found.date
    : null;
}
