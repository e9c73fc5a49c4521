import { inflectNoun, inflectVerb } from "#lexicon/inflect";
import type { TollField } from "#model/event";
import { fold } from "#text/fold";

/** Whether a casualty word needs a count beside it ("5 قتلى") or governs one ("مقتل 5"). */
export type CasualtyRole = "noun" | "head";

const verbs = (rows: string) =>
  rows
    .trim()
    .split("\n")
    .flatMap((row) => {
      const [past, present, passivePast, passivePresent] = row.trim().split(/\s+/) as [string, string, string?, string?];
      return inflectVerb({ past, present, ...(passivePast && { passivePast }), ...(passivePresent && { passivePresent }) }).map(
        (f) => f.form,
      );
    });
const nouns = (rows: string) =>
  rows
    .trim()
    .split("\n")
    .flatMap((row) => {
      const [singular = "", plurals] = row.trim().split(/\s+/);
      return inflectNoun(singular, plurals?.split(",") ?? []).map((f) => f.form);
    });
const set = (forms: Iterable<string>): ReadonlySet<string> => new Set([...forms].map(fold));

/** People in a state: count them where a numeral stands beside. */
export const casualtyNouns: readonly (readonly [TollField, ReadonlySet<string>])[] = [
  ["killed", set(nouns(`قتيل قتلى\nشهيد شهداء\nصريع صرعى\nضحية ضحايا\nجثة جثث\nجثمان جثامين\nوفاة وفيات`))],
  ["wounded", set(nouns(`جريح جرحى\nمصاب مصابون\nإصابة إصابات`))],
  ["detained", set(nouns(`معتقل معتقلون\nموقوف موقوفون\nمحتجز محتجزون\nأسير أسرى`))],
  ["abducted", set(nouns(`مختطف مختطفون\nمخطوف مخطوفون\nرهينة رهائن`))],
  ["displaced", set(nouns(`نازح نازحون\nمهجر مهجرون\nمشرد مشردون`))],
];

/** Verbs and verbal nouns that govern the people they befall. */
export const casualtyHeads: readonly (readonly [TollField, ReadonlySet<string>])[] = [
  [
    "killed",
    set([
      ...verbs(
        `قتل يقتل\nاغتال يغتال اغتيل يغتال\nأعدم يعدم أعدم يعدم\nاستشهد يستشهد\nأردى يردي\nتوفي يتوفى\nقضى يقضي\nذبح يذبح\nلقي يلقى\nصرع يصرع`,
      ),
      ...nouns(`مقتل\nمصرع\nاستشهاد\nقتل\nاغتيال اغتيالات\nإعدام إعدامات\nوفاة\nموت\nحياة\nأرواح\nسقوط\nضحية`),
    ]),
  ],
  ["wounded", set([...verbs(`جرح يجرح\nأصاب يصيب أصيب يصاب\nأصابت تصيب`), ...nouns(`إصابة\nجرح`)])],
  [
    "detained",
    set([...verbs(`اعتقل يعتقل\nأوقف يوقف أوقف يوقف\nاحتجز يحتجز\nقبض يقبض`), ...nouns(`اعتقال اعتقالات\nتوقيف توقيفات\nاحتجاز\nقبض`)]),
  ],
  ["abducted", set([...verbs(`خطف يخطف\nاختطف يختطف\nاقتاد يقتاد اقتيد يقتاد`), ...nouns(`خطف\nاختطاف\nاقتياد`)])],
  ["displaced", set([...verbs(`نزح ينزح\nهجر يهجر\nشرد يشرد`), ...nouns(`نزوح\nتهجير\nتشريد`)])],
];

/** Counted in parts of what was counted before: "بينهم ثلاثة أطفال" adds nothing. */
export const subsetWords = set(
  "بينهم بينها بينهن منهم منها منهن ضمنهم ضمنها غالبيتهم معظمهم أغلبهم نصفهم أحدهم بعضهم إحداهن أحدهما بينهما ثلثهم أكثرهم".split(" "),
);
/** A total that replaces: "ارتفعت الحصيلة إلى". */
export const totalWords = set("حصيلة الحصيلة عدد العدد إجمالي مجموع ارتفع ارتفعت ارتفاع بلغ بلغت يرتفع رفع حصيلته إحصاء تعداد".split(" "));
/** An earlier figure that was replaced: "بعدما كانت في أول إحصاء". */
export const earlierWords = set("أولى أولية الأولى الأولية أول كانت كان سابقة سابق البداية بداية".split(" "));
/** Units that are no people. */
export const thingUnits = set(
  "سيارة عجلة صاروخ قذيفة منزل دار يوم ساعة دقيقة شهر سنة عام كيلومتر كلم متر دولار دينار ريال ليرة جنيه عبوة لغم بندقية طن مرة غارة هجوم حافلة شاحنة دبابة قرية مدينة دولة زورق قارب سفينة طائرة مسيرة عملية برميل مدرعة آلية دراجة خيمة مبنى محل متجر مدرسة مستشفى مركبة صهريج".split(
    " ",
  ),
);
/** Broken plurals and collectives of people: no implicit "one". */
export const manyWords = set(
  "جنود عناصر ضباط أشخاص رجال نساء أطفال شبان طلاب عمال سكان أفراد ركاب حراس قوات أهالي زوار ناس قوة دورية مجموعة عائلة عائلات أسرة أسر قادة أمراء مدراء أعضاء مواطنون زعماء تجار نواب طلبة حجاج سياح رعاة صيادون إرهابيون أبناء شباب فتيان بحارة خبراء قيادات شيوخ أطباء عشرات مئات آلاف وفد فريق طاقم جماعة كتيبة لواء فوج حشد ميليشيا فصائل فصيل أنصار مرافقي مرافقين قتلى جرحى شهداء ضحايا اشخاص".split(
    " ",
  ),
);
