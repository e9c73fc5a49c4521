import type { PlaceSpecificity } from "#model/mention";
import type { PlaceKind } from "#model/place";
import type { PlacePrecision } from "#model/precision";
import { fold } from "#text/fold";

/** A word that says what kind of place follows. */
export interface Title {
  /** Folded singular. */
  readonly word: string;
  /** Kinds of gazetteer entries that it fits; the first is its own. */
  readonly kinds: readonly PlaceKind[];
  readonly precision: PlacePrecision;
  readonly specificity: PlaceSpecificity;
  /** "place": an area or settlement; "site": something that stands in one; "part": a piece of the place named after it;
   *  "state": before a country's name. */
  readonly role: "place" | "site" | "part" | "state";
  /** Names that the gazetteer doesn't know are read after it. */
  readonly unknown: boolean;
  /** What the word alone, with the article, refers to: "kind": the latest place of the kind; "same": only one said with
   *  this title before; "site": also a site of its own in the place being told of; "never". */
  readonly alone: "kind" | "same" | "site" | "never";
}

export interface TitleForm {
  readonly title: Title;
  readonly number: "s" | "d" | "p";
}

type Row = readonly [singular: string, dual: string, plurals: string, kinds: string, alone: Title["alone"]];

const rows: Record<string, readonly Row[]> = {
  "place governorate 2": [
    ["محافظة", "محافظتي محافظتا محافظتين", "محافظات", "admin1", "kind"],
    ["ولاية", "ولايتي ولايتا ولايتين", "ولايات", "admin1 admin2", "kind"],
    ["إقليم", "إقليمي", "أقاليم", "admin1 region", "kind"],
    ["إمارة", "إمارتي", "إمارات", "admin1", "never"],
    ["مقاطعة", "مقاطعتي مقاطعتا مقاطعتين", "مقاطعات", "admin1 admin2", "kind"],
  ],
  "place district 3": [
    ["قضاء", "قضاءي قضائي قضاءين", "أقضية", "admin2 admin3 city town", "same"],
    ["مديرية", "مديريتي مديريتا مديريتين", "مديريات", "admin2 city town", "same"],
    ["معتمدية", "معتمديتي", "معتمديات", "admin2 city town", "kind"],
    ["محلية", "محليتي", "محليات", "admin2 city town", "same"],
    ["بادية", "باديتي", "بوادي", "desert town village region admin2", "same"],
    ["غوطة", "", "", "region", "kind"],
    ["هضبة", "", "هضاب", "region mountain", "same"],
    ["جزيرة", "جزيرتي", "جزر", "island", "same"],
  ],
  "place settlement 4": [
    ["ناحية", "ناحيتي ناحيتا ناحيتين", "نواحي نواح", "admin3 town village city", "kind"],
    ["مدينة", "مدينتي مدينتا مدينتين", "مدن", "city town neighbourhood admin2 admin3", "kind"],
    ["بلدة", "بلدتي بلدتا بلدتين", "بلدات", "town village city admin3 admin2", "kind"],
    ["قرية", "قريتي قريتا قريتين", "قرى", "village town admin3 neighbourhood", "kind"],
    ["عزلة", "", "عزل", "admin3 village", "same"],
    ["عزبة", "", "عزب", "village", "same"],
    ["نجع", "", "نجوع", "village", "same"],
    ["كمبوند", "", "", "neighbourhood", "same"],
    ["مستوطنة", "مستوطنتي", "مستوطنات", "town village city", "same"],
    ["كيبوتس", "", "", "village town", "same"],
    ["مخيم", "مخيمي مخيما مخيمين", "مخيمات", "camp neighbourhood town", "kind"],
    ["حي", "حيي حيا حيين", "أحياء", "neighbourhood town", "kind"],
    ["حارة", "حارتي", "حارات", "neighbourhood", "kind"],
    ["ضاحية", "ضاحيتي", "", "neighbourhood town", "kind"],
    ["منطقة", "منطقتي منطقتا منطقتين", "مناطق", "region neighbourhood town village admin3 admin2 city desert site camp admin1", "kind"],
    ["محور", "محوري", "محاور", "town village neighbourhood city", "same"],
    ["جبهة", "جبهتي", "جبهات", "town village city neighbourhood", "never"],
    ["قاطع", "", "قواطع", "town village admin2 admin3 admin1 city", "same"],
    ["كمب", "", "", "camp neighbourhood", "same"],
    ["حلة", "", "", "village", "never"],
  ],
  "place region 3": [
    ["جبل", "جبلي", "جبال", "mountain village town region", "same"],
    ["تل", "", "تلال", "mountain region village", "same"],
    ["سلسلة", "", "سلاسل", "mountain", "never"],
    ["وادي", "", "أودية وديان", "river region village town", "kind"],
    ["واد", "", "", "river region village", "never"],
    ["سهل", "", "سهول", "region", "same"],
    ["صحراء", "", "صحارى", "desert region", "kind"],
    ["نهر", "نهري", "أنهار", "river", "same"],
    ["بحيرة", "", "بحيرات", "lake", "same"],
    ["خليج", "", "", "sea", "same"],
    ["بحر", "", "بحار", "sea", "same"],
    ["مضيق", "", "", "sea", "kind"],
    ["خور", "", "", "river region village", "same"],
    ["رأس", "", "", "village mountain", "never"],
    ["شط", "", "", "river neighbourhood village", "same"],
    ["ممر", "", "", "road region crossing", "same"],
    ["قطاع", "", "", "region", "same"],
    ["غلاف", "", "", "region", "same"],
    ["حزام", "", "", "region", "never"],
    ["ضفة", "", "", "region", "same"],
  ],
  "site exact 5": [
    ["قاعدة", "قاعدتي قاعدتا قاعدتين", "قواعد", "base airport", "same"],
    ["معسكر", "معسكري", "معسكرات", "base camp", "same"],
    ["ثكنة", "ثكنتي", "ثكنات", "base", "same"],
    ["مطار", "مطاري", "مطارات", "airport base", "site"],
    ["معبر", "معبري معبرا معبرين", "معابر", "crossing", "site"],
    ["منفذ", "منفذي", "منافذ", "crossing", "site"],
    ["حاجز", "", "حواجز", "crossing site", "same"],
    ["ميناء", "ميناءي مينائي", "موانئ", "site", "site"],
    ["مرفأ", "", "مرافئ", "site", "site"],
    ["سجن", "سجني", "سجون", "site", "same"],
    ["معتقل", "", "معتقلات", "site", "never"],
    ["مستشفى", "مستشفيي", "مستشفيات", "site", "site"],
    ["مشفى", "", "مشافي مشاف", "site", "site"],
    ["مستوصف", "", "", "site", "same"],
    ["جامعة", "جامعتي", "جامعات", "site", "same"],
    ["كلية", "", "كليات", "site", "same"],
    ["معهد", "", "", "site", "same"],
    ["مدرسة", "مدرستي", "مدارس", "site", "same"],
    ["مسجد", "مسجدي", "مساجد", "site", "site"],
    ["جامع", "", "جوامع", "site", "same"],
    ["كنيسة", "كنيستي", "كنائس", "site", "site"],
    ["حسينية", "", "حسينيات", "site", "site"],
    ["مرقد", "مرقدي", "مراقد", "site", "same"],
    ["ضريح", "", "أضرحة", "site", "same"],
    ["معبد", "", "معابد", "site", "same"],
    ["دير", "", "أديرة", "site village", "same"],
    ["مقبرة", "", "مقابر", "site", "same"],
    ["فندق", "فندقي", "فنادق", "site", "site"],
    ["منتجع", "", "منتجعات", "site", "site"],
    ["مطعم", "", "مطاعم", "site", "same"],
    ["مصفاة", "مصفاتي", "مصافي", "site field", "same"],
    ["مصفى", "", "", "site", "same"],
    ["حقل", "حقلي", "حقول", "field", "same"],
    ["محطة", "محطتي", "محطات", "site", "same"],
    ["منشأة", "", "منشآت", "site", "same"],
    ["مصنع", "", "مصانع", "site", "same"],
    ["معمل", "", "معامل", "site", "same"],
    ["قصر", "", "قصور", "site", "same"],
    ["مقر", "", "مقار", "site", "same"],
    ["مبنى", "", "مباني", "site", "same"],
    ["ملعب", "", "ملاعب", "site", "same"],
    ["نادي", "", "", "site", "never"],
    ["برج", "", "أبراج", "site", "same"],
    ["مجمع", "", "مجمعات", "site", "same"],
    ["سفارة", "", "سفارات", "site", "site"],
    ["قنصلية", "", "قنصليات", "site", "site"],
    ["متحف", "", "", "site", "same"],
    ["مخفر", "", "مخافر", "site", "same"],
    ["قلعة", "", "", "site", "site"],
    ["سراي", "", "", "site", "site"],
    ["جسر", "جسري", "جسور", "bridge", "same"],
    ["سد", "", "سدود", "site lake", "same"],
    ["سوق", "سوقي", "أسواق", "site neighbourhood", "same"],
    ["ساحة", "ساحتي", "ساحات", "site", "same"],
    ["ميدان", "", "ميادين", "site", "same"],
    ["دوار", "", "", "site", "same"],
    ["مفرق", "", "", "site", "same"],
    ["تقاطع", "", "", "site", "same"],
    ["نفق", "", "أنفاق", "site", "same"],
    ["كراج", "", "", "site", "same"],
    ["بساتين", "", "", "site", "never"],
    ["مزارع", "", "", "site", "never"],
    ["مشروع", "", "", "site neighbourhood", "never"],
    ["مركز", "", "مراكز", "site", "never"],
    ["فرع", "", "", "site", "same"],
    ["بوابة", "", "", "site", "same"],
    ["كازينو", "", "", "site", "same"],
    ["مول", "", "", "site", "same"],
    ["كرفان", "", "", "site", "never"],
  ],
  "site near 4": [
    ["طريق", "", "طرق", "road", "never"],
    ["شارع", "شارعي", "شوارع", "road", "same"],
    ["أوتوستراد", "", "", "road", "same"],
    ["أتوستراد", "", "", "road", "same"],
    ["كورنيش", "", "", "road", "same"],
    ["قناة", "قناتي", "", "site river sea", "same"],
  ],
  "part near 4": [
    ["ريف", "ريفي", "أرياف", "region city admin2 admin1 town", "never"],
    ["غابات", "", "", "region", "never"],
    ["حدود", "", "", "region", "never"],
    ["ساحل", "", "سواحل", "region", "same"],
    ["شاطئ", "", "شواطئ", "region", "never"],
    ["بر", "", "", "region", "never"],
  ],
  "state country 0": [
    ["جمهورية", "", "", "country", "never"],
    ["مملكة", "", "", "country", "never"],
    ["دولة", "", "", "country", "never"],
    ["سلطنة", "", "", "country", "never"],
  ],
};

/** Sites and small things that carry a name only with the article or by a known place: no name is guessed after them. */
const onlyKnown = new Set(
  ["قطاع", "مقاطعة", "سلسلة", "محلية", "حدود", "بر", "شاطئ", "دولة", "جمهورية", "غابات", "جبهة", "بحر", "خليج"].map(fold),
);

/** Every form of every title, folded. */
export const titleForms: ReadonlyMap<string, TitleForm> = new Map(
  Object.entries(rows).flatMap(([key, list]) => {
    const [role, precision, specificity] = key.split(" ");
    return list.flatMap(([singular, dual, plurals, kinds, alone]) => {
      const word = fold(singular);
      const title: Title = {
        word,
        kinds: kinds.split(" ") as PlaceKind[],
        precision: precision as PlacePrecision,
        specificity: Number(specificity) as PlaceSpecificity,
        role: role as Title["role"],
        unknown: !onlyKnown.has(word),
        alone,
      };
      const forms: [string, TitleForm][] = [[word, { title, number: "s" }]];
      for (const d of dual.split(" ").filter(Boolean)) forms.push([fold(d), { title, number: "d" }]);
      for (const p of plurals.split(" ").filter(Boolean)) forms.push([fold(p), { title, number: "p" }]);
      return forms;
    });
  }),
);
