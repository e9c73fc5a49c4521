import { fold } from "#text/fold";
import { wordSet } from "./words.ts";

/** Bearings, degrees clockwise from north. */
const compass: readonly (readonly [bearing: number, words: string])[] = [
  [0, "شمال شمالي شمالية شمالا"],
  [90, "شرق شرقي شرقية شرقا"],
  [180, "جنوب جنوبي جنوبية جنوبا"],
  [270, "غرب غربي غربية غربا"],
];

/** Folded direction words, without the article. */
export const bearings: ReadonlyMap<string, number> = new Map(
  compass.flatMap(([bearing, words]) => words.split(" ").map((word) => [fold(word), bearing] as const)),
);

/** Inside the place: no shift of the point. */
export const insideWords = wordSet("وسط داخل قلب مركز عموم كامل أنحاء عبر ضمن خلال بوسط مختلف عمق أجواء سماء");

/** Beside the place: the point with a wider radius. */
export const nearWords = wordSet(
  "قرب بالقرب قريبا قريبة قريب محاذاة بمحاذاة محيط مشارف ضواحي أطراف تخوم جوار مدخل مداخل محاذية المحاذية المجاورة المتاخمة متاخمة أحراش",
);

/** At sea before the place. */
export const offshoreWords = wordSet("قبالة سواحل شواطئ ساحل مياه");

/** Prepositions that make a locative reading of the name after them. */
export const locativeWords = wordSet(
  "في من إلى نحو صوب حتى عبر لدى حول داخل وسط على باتجاه بين تجاه خارج عند أمام خلف فوق تحت ضمن عن لا سيما",
);

/** Before a place's name, what happened there or whom it befell: "تفجير الحلة", "مجزرة الطنطورة", "أهالي معان". */
export const happeningNouns = wordSet(
  "تفجير تفجيرات انفجار هجوم هجمات مجزرة مجازر معركة معارك اشتباكات قصف غارة غارات زلزال أحداث حادثة حادث كمين عملية اقتحام اجتياح حصار سقوط تحرير فيضانات فيضان",
  "احتجاجات تظاهرات مظاهرات انتفاضة قتلى ضحايا شهداء جرحى أهالي سكان نازحي نازحو حريق اتفاق",
);

/** Words that may stand between a place and the place that holds it. */
export const containmentWords = wordSet(
  "في من التابعة التابع التابعتين تابعة تابع الواقعة الواقع الواقعتين الكائنة الكائن ضمن عند إداريا القريبة القريب بمنطقة",
);

export const kilometres: ReadonlyMap<string, number> = new Map(
  (
    [
      [1, "كلم كم كيلومتر كيلومترا كيلومترات كيلو كيلومترات كيلومترين كيلومتران كيلومتري كلمترا"],
      [1.609, "ميل ميلا أميال ميلين"],
      [0.001, "متر مترا أمتار"],
      [5, "فرسخ"],
    ] as const
  ).flatMap(([km, words]) => words.split(" ").map((word) => [fold(word), km] as const)),
);

/** A dual unit counts itself. */
export const dualUnits = wordSet("كيلومترين كيلومتران كيلومتري ميلين");
export const seaMiles = wordSet("بحريا بحري بحرية");
/** Between a distance and what it is measured from. */
export const distanceGlue = wordSet("تقريبا من عن إلى على نحو حوالي قرابة زهاء نحوه مسافة بعد بمسافة");
export const themselves = wordSet("نفسه نفسها ذاته ذاتها نفسهما ذاتهما عينها عينه المذكورة المذكور المنكوبة المحاصرة");
