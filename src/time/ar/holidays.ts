import { fold } from "#text/fold";

/** Days with a name and a date: Gregorian, Hijri (Umm al-Qura), from Easter, or the nth weekday of a month. */
export type HolidayDate =
  | { readonly kind: "gregorian" | "hijri"; readonly month: number; readonly day: number; readonly days?: number }
  | { readonly kind: "easter"; readonly shift: number }
  | { readonly kind: "nth"; readonly month: number; readonly weekday: number; readonly n: number; readonly shift?: number };

const rows: readonly (readonly [string, HolidayDate])[] = [
  ["رأس السنة الهجرية|راس السنة الهجرية|العام الهجري الجديد|السنة الهجرية الجديدة", { kind: "hijri", month: 1, day: 1 }],
  ["عاشوراء|يوم عاشوراء|ذكرى عاشوراء", { kind: "hijri", month: 1, day: 10 }],
  ["أربعينية الحسين|أربعينية الإمام الحسين|الزيارة الأربعينية|زيارة الأربعين", { kind: "hijri", month: 2, day: 20 }],
  ["المولد النبوي|المولد النبوي الشريف|عيد المولد النبوي|مولد النبي", { kind: "hijri", month: 3, day: 12 }],
  ["الإسراء والمعراج|ليلة الإسراء والمعراج|ذكرى الإسراء والمعراج", { kind: "hijri", month: 7, day: 27 }],
  ["ليلة النصف من شعبان|النصف من شعبان", { kind: "hijri", month: 8, day: 15 }],
  ["ليلة القدر", { kind: "hijri", month: 9, day: 27 }],
  ["عيد الفطر|عيد الفطر المبارك|عيد الفطر السعيد|أول أيام عيد الفطر", { kind: "hijri", month: 10, day: 1 }],
  ["يوم عرفة|وقفة عرفات|يوم عرفات|الوقوف بعرفة", { kind: "hijri", month: 12, day: 9 }],
  ["عيد الأضحى|عيد الأضحى المبارك|عيد الاضحى|أول أيام عيد الأضحى", { kind: "hijri", month: 12, day: 10 }],
  ["عيد الغدير", { kind: "hijri", month: 12, day: 18 }],
  [
    "رأس السنة الميلادية|رأس السنة|راس السنة|عيد رأس السنة|يوم رأس السنة|رأس السنة الجديدة|السنة الميلادية الجديدة",
    { kind: "gregorian", month: 1, day: 1 },
  ],
  ["ليلة رأس السنة|عشية رأس السنة|ليلة رأس السنة الميلادية", { kind: "gregorian", month: 12, day: 31 }],
  ["عيد الحب|عيد العشاق|يوم الحب", { kind: "gregorian", month: 2, day: 14 }],
  ["يوم المرأة|يوم المرأة العالمي|اليوم العالمي للمرأة|عيد المرأة", { kind: "gregorian", month: 3, day: 8 }],
  ["عيد الأم|يوم الأم", { kind: "gregorian", month: 3, day: 21 }],
  ["عيد النوروز|عيد نوروز|نوروز|عيد النيروز|النوروز", { kind: "gregorian", month: 3, day: 21 }],
  ["يوم الأرض", { kind: "gregorian", month: 3, day: 30 }],
  ["كذبة أبريل|كذبة نيسان", { kind: "gregorian", month: 4, day: 1 }],
  ["عيد العمال|عيد العمال العالمي|يوم العمال|يوم العمال العالمي|عيد العمل", { kind: "gregorian", month: 5, day: 1 }],
  ["ذكرى النكبة|يوم النكبة", { kind: "gregorian", month: 5, day: 15 }],
  ["ذكرى النكسة|يوم النكسة", { kind: "gregorian", month: 6, day: 5 }],
  ["عيد الاستقلال الأمريكي|عيد الاستقلال الأميركي", { kind: "gregorian", month: 7, day: 4 }],
  ["اليوم الوطني السعودي", { kind: "gregorian", month: 9, day: 23 }],
  ["هالوين|الهالوين|عيد الهالوين|عيد جميع القديسين", { kind: "gregorian", month: 10, day: 31 }],
  ["ليلة عيد الميلاد|ليلة الميلاد|عشية عيد الميلاد|عشية الميلاد", { kind: "gregorian", month: 12, day: 24 }],
  ["عيد الميلاد|عيد الميلاد المجيد|يوم عيد الميلاد|الكريسماس|كريسماس", { kind: "gregorian", month: 12, day: 25 }],
  ["عيد الفصح|عيد القيامة|أحد الفصح|أحد القيامة", { kind: "easter", shift: 0 }],
  ["الجمعة العظيمة", { kind: "easter", shift: -2 }],
  ["أحد الشعانين", { kind: "easter", shift: -7 }],
  ["عيد الشكر", { kind: "nth", month: 11, weekday: 3, n: 4 }],
  ["الجمعة السوداء|الجمعة البيضاء", { kind: "nth", month: 11, weekday: 3, n: 4, shift: 1 }],
  ["عيد الأب|يوم الأب", { kind: "nth", month: 6, weekday: 6, n: 3 }],
];

/** Phrases as written; the matcher folds them. */
export const holidays: readonly (readonly [string, HolidayDate])[] = rows.flatMap(([phrases, date]) =>
  phrases.split("|").map((p) => [fold(p), date] as const),
);
