import { fold } from "#text/fold";

export type TimeUnit = "second" | "minute" | "hour" | "day" | "week" | "month" | "quarter" | "year" | "decade" | "century";
export type PartOfDay = "dawn" | "morning" | "noon" | "afternoon" | "evening" | "night";
export type Edge = "start" | "middle" | "end";
export type Season = "spring" | "summer" | "autumn" | "winter";

const table = <T>(rows: Readonly<Record<string, T>> | readonly (readonly [string, T])[]): ReadonlyMap<string, T> => {
  const map = new Map<string, T>();
  for (const [words, value] of Array.isArray(rows)
    ? (rows as readonly (readonly [string, T])[])
    : Object.entries(rows as Record<string, T>))
    for (const word of words.split("|")) map.set(fold(word.trim()), value);
  return map;
};

/** 0 Monday … 6 Sunday, with the article: without it they are numbers and nouns. */
export const weekdays = table<number>([
  ["الاثنين|الإثنين|الأثنين|الاتنين", 0],
  ["الثلاثاء|الثلاثا", 1],
  ["الأربعاء|الاربعاء|الأربعا|الإربعاء", 2],
  ["الخميس", 3],
  ["الجمعة", 4],
  ["السبت", 5],
  ["الأحد", 6],
]);
/** Without the article, after "أول", "يوم", "آخر": أول جمعة. */
export const bareWeekdays = table<number>([
  ["اثنين|إثنين", 0],
  ["ثلاثاء", 1],
  ["أربعاء", 2],
  ["خميس", 3],
  ["جمعة", 4],
  ["سبت", 5],
  ["أحد", 6],
]);

/** Levantine and Iraqi, Gulf and Egyptian, Maghrebi, and English names. */
export const months = table<number>([
  ["يناير|جانفي|January|Jan|ينایر", 1],
  ["فبراير|شباط|فيفري|February|Feb|فبراير", 2],
  ["مارس|آذار|اذار|March|Mar", 3],
  ["أبريل|إبريل|ابريل|نيسان|أفريل|April|Apr", 4],
  ["مايو|أيار|ايار|ماي|May", 5],
  ["يونيو|يونيه|حزيران|جوان|June|Jun", 6],
  ["يوليو|يوليه|تموز|جويلية|يوليوز|July|Jul", 7],
  ["أغسطس|اغسطس|آب|أوت|غشت|August|Aug", 8],
  ["سبتمبر|أيلول|ايلول|شتنبر|September|Sept|Sep", 9],
  ["أكتوبر|اكتوبر|أوكتوبر|October|Oct", 10],
  ["نوفمبر|نونبر|November|Nov", 11],
  ["ديسمبر|دجنبر|December|Dec", 12],
]);
/** First words of two-word months; الأول and الثاني decide. */
export const doubleMonths = table<{ readonly first: number; readonly second: number; readonly hijri: boolean }>([
  ["كانون", { first: 12, second: 1, hijri: false }],
  ["تشرين", { first: 10, second: 11, hijri: false }],
  ["ربيع", { first: 3, second: 4, hijri: true }],
  ["جمادى|جماد|جمادي", { first: 5, second: 6, hijri: true }],
  ["ذو|ذي", { first: 11, second: 12, hijri: true }],
]);
export const secondWords = table<"first" | "second">([
  ["الأول|الأولى|أول", "first"],
  ["الثاني|الثانية|الآخر|الآخرة|ثاني|ثان", "second"],
  ["القعدة", "first"],
  ["الحجة", "second"],
]);
export const hijriMonths = table<number>([
  ["محرم|المحرم", 1],
  ["صفر", 2],
  ["رجب", 7],
  ["شعبان", 8],
  ["رمضان", 9],
  ["شوال", 10],
]);
/** Also a verb, a name, a father: months only with a date, a preposition or a modifier beside them. */
export const ambiguousMonths: ReadonlySet<string> = new Set(
  "مارس اب ماي جوان محرم المحرم صفر رجب شعبان رمضان شوال May March نيسان".split(" ").map(fold),
);

export interface UnitWord {
  readonly unit: TimeUnit;
  readonly number: "s" | "d" | "p";
}
const unitRows: readonly (readonly [TimeUnit, string, string, string])[] = [
  ["second", "ثانية", "ثانيتين|ثانيتان", "ثوان|ثواني|ثوانٍ"],
  ["minute", "دقيقة", "دقيقتين|دقيقتان", "دقائق|دقائقا|دقايق"],
  ["hour", "ساعة", "ساعتين|ساعتان", "ساعات"],
  ["day", "يوم|يوما|ليلة", "يومين|يومان|ليلتين|ليلتان", "أيام|أياما|ليال|ليالي"],
  ["week", "أسبوع|أسبوعا|اسبوع", "أسبوعين|أسبوعان|اسبوعين", "أسابيع|اسابيع"],
  ["month", "شهر|شهرا", "شهرين|شهران", "أشهر|شهور|اشهر"],
  ["year", "سنة|عام|عاما|حول|سنه", "سنتين|سنتان|عامين|عامان", "سنوات|أعوام|سنين|أعواما|سنوات"],
  ["decade", "عقد|عقدا", "عقدين|عقدان", "عقود"],
  ["century", "قرن|قرنا", "قرنين|قرنان", "قرون"],
];
export const units: ReadonlyMap<string, UnitWord> = new Map(
  unitRows.flatMap(([unit, s, d, p]) =>
    (
      [
        ["s", s],
        ["d", d],
        ["p", p],
      ] as const
    ).flatMap(([number, words]) => words.split("|").map((w) => [fold(w), { unit, number }] as const)),
  ),
);

/** -1 last, 0 this, 1 next. "relative" ones point at what was told, not at the publication day. */
export interface Modifier {
  readonly shift: number;
  readonly relative: boolean;
}
const anchored = (shift: number): Modifier => ({ shift, relative: false });
const told = (shift: number): Modifier => ({ shift, relative: true });
export const modifiers = table<Modifier>([
  [
    "الماضي|الماضية|الماضيين|الماضيتين|الفائت|الفائتة|المنصرم|المنصرمة|المنقضي|المنقضية|الأخير|الأخيرة|الأخيرين|الأخيرتين|الخالي|المنصرمين",
    anchored(-1),
  ],
  ["المقبل|المقبلة|المقبلين|المقبلتين|القادم|القادمة|القادمين|القادمتين|الآتي|الآتية", anchored(1)],
  ["الجاري|الجارية|الحالي|الحالية|هذا|هذه", anchored(0)],
  ["السابق|السابقة|السابقين", told(-1)],
  ["التالي|التالية|اللاحق|اللاحقة|الموالي|التاليين", told(1)],
  ["نفسه|نفسها|ذاته|ذاتها|عينه", told(0)],
]);

export const partsOfDay = table<PartOfDay>([
  ["فجر|فجرا|الفجر|سحر", "dawn"],
  ["صباح|صباحا|الصباح|ضحى|صبيحة|صبح|الصبح|غدوة", "morning"],
  ["ظهر|ظهرا|الظهر|ظهيرة|الظهيرة", "noon"],
  ["عصر|عصرا|العصر", "afternoon"],
  ["مساء|المساء|عشاء|مغرب|المغرب|غروب|أمسية|الأمسية", "evening"],
  ["ليل|ليلا|الليل|ليلة", "night"],
]);

/** Days from the publication day. */
export const deictics = table<number>([
  ["اليوم", 0],
  ["أمس|البارحة|بارحة|امبارح|مبارح", -1],
  ["غد|غدا|الغد|بكرة|بكرا|باكرا|باكر", 1],
]);

export const seasons = table<Season>([
  ["ربيع|الربيع", "spring"],
  ["صيف|الصيف", "summer"],
  ["خريف|الخريف", "autumn"],
  ["شتاء|الشتاء", "winter"],
]);
export const seasonMonths: Readonly<Record<Season, readonly [number, number]>> = {
  // meteorological seasons, as newsrooms mean them; winter runs into the next year
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  winter: [12, 14],
};

export const edges = table<Edge>([
  ["مطلع|بداية|أوائل|مستهل|باكورة|بدايات|غرة", "start"],
  ["منتصف|وسط|أواسط|منتصفا|نصف", "middle"],
  ["أواخر|نهاية|ختام|آخر|نهايات|أخريات|ذيل", "end"],
]);

/** Word a date may follow: it stands for "on". */
export const dayNouns: ReadonlySet<string> = new Set(
  ["يوم", "نهار", "تاريخ", "بتاريخ", "اليوم", "يومي", "ليوم", "ليومي", "عشية"].map(fold),
);

export const decadesByName = table<number>(
  [
    ["عشرين", 20],
    ["ثلاثين", 30],
    ["أربعين", 40],
    ["خمسين", 50],
    ["ستين", 60],
    ["سبعين", 70],
    ["ثمانين", 80],
    ["تسعين", 90],
  ].flatMap(([stem, value]) => [`${stem}يات`, `${stem}ات`, `ال${stem}يات`, `ال${stem}ات`].map((w) => [w, value as number] as const)),
);

/** Verbs and phrases that set a sentence in the future. */
export const futureCues: ReadonlySet<string> = new Set(
  `سوف المقرر المزمع المنتظر المتوقع المرتقب المرجح يتوقع تتوقع يُنتظر ينتظر تنتظر يعتزم تعتزم نعتزم يعتزمون ينوي تنوي لن استعدادا المقررة المرتقبة المتوقعة المنتظرة موعد
   وعد وعدت تعهد تعهدت توعد ووعد ووعدت وعدا المزمعة مقرر مقررة يستعد تستعد ستقام القادم المقبل`
    .split(/\s+/)
    .map(fold),
);
/** Verbs and particles that set a clause in the past: the nearest cue to the left of a date decides. */
export const pastCues: ReadonlySet<string> = new Set(
  `كان كانت كانوا قال قالت أعلن أعلنت أكد أكدت ذكر ذكرت أفاد أفادت أضاف أضافت أوضح أوضحت قتل قتلت أصيب أصيبت استهدف استهدفت وقع وقعت شهد شهدت نفذ نفذت شن شنت
   هاجم هاجمت سقط سقطت وصل وصلت التقى التقت عقد عقدت زار زارت اندلع اندلعت انفجر انفجرت اعتقل اعتقلت أوقف أوقفت عدت غادرت كنت حدث حدثت جرى جرت دخل دخلت خرج خرجت قد لم`
    .split(/\s+/)
    .map(fold),
);
/** Words that begin like a future verb and are none. */
export const notFuture =
  /^[وف]?(سيار|سياس|سيطر(ت|ه|وا|تها|ته)?$|سيد(ه|ي|ات|تي|نا|ا|تان|تين)?$|سيناء|سينما|سيف(ا|ي|ه)?$|سيول|سيرت$|سيره$|سيرته|سيسي$|سيراليون|سيبير|سيستان|سيوه|سياج|سياق|سياح|سيئ|سيء|سيتي|سيلان$|سيل$|سيرجي|سيام|ستون|ستين|سته|ستمئ|ستماي|ستائر|ستار$|ستراتيج|ستيف|ستيني|ستوكهولم|ستاد$|ستوديو|ستر$|ستره|سنوات|سنوي|سنه$|سنين|سنجار|سندات|سند$|سنن|سنتيم|سنتر|سنتين|سنغا|سنار|سناء|سناتور|سنا$|سني$|سنيه|سنان|سنت$|سيما|ستات|سيدر|سيناريو|سيمفون|سيليكون)/;
