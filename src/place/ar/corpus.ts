/** What a sentence must give: mentions by their words, with what is worth checking. */
export interface PlaceExample {
  readonly text: string;
  readonly dateline?: string;
  readonly places: readonly {
    readonly words: string;
    /** English name of the gazetteer entry; null where the value is none of its entries. */
    readonly en?: string | null;
    readonly country?: string;
    readonly use?: "location" | "part-of-name" | "metonym";
    readonly rule?: string;
    readonly precision?: string;
    readonly anaphoric?: boolean;
    /** Words of the mention that it is part of. */
    readonly partOf?: string;
    /** Where it must lie: latitude, longitude, kilometres. */
    readonly near?: readonly [number, number, number];
  }[];
  /** Words that are no mention, beside those that are. */
  readonly none?: readonly string[];
}

/** Constructions and counter-examples; `places` empty: no mention at all. */
export const placeExamples: readonly PlaceExample[] = [
  // longest names, titles, containment
  {
    text: "اندلع اشتباك بقضاء المحمودية جنوبي العاصمة بغداد.",
    places: [
      { words: "قضاء المحمودية", near: [33.06, 44.35, 12], partOf: "العاصمة بغداد" },
      { words: "العاصمة بغداد", country: "IQ" },
    ],
  },
  {
    text: "عثر على الجثث في قرية الغزيلية التابعة لقضاء الطارمية.",
    places: [{ words: "قرية الغزيلية", near: [33.67, 44.4, 15], precision: "settlement", partOf: "قضاء الطارمية" }],
  },
  {
    text: "نُقل المصابون إلى مستشفى الأمل في الموصل.",
    places: [{ words: "مستشفى الأمل", country: "IQ", precision: "exact", near: [36.34, 43.13, 15] }],
  },
  { text: "اعتدى مسلحون على سوق مدينة الرقة.", places: [{ words: "سوق مدينة الرقة", precision: "exact", near: [35.95, 39.01, 12] }] },
  {
    text: "شهدت محافظات ديالى وكركوك والأنبار هدوءاً.",
    places: [{ words: "محافظات ديالى" }, { words: "كركوك", precision: "governorate" }, { words: "الأنبار" }],
  },
  // bearings, distances, quarters
  {
    text: "وقع الانفجار على بعد نحو 50 كلم شمال بغداد.",
    places: [{ words: "على بعد نحو 50 كلم شمال بغداد", rule: "distance", precision: "near", near: [33.77, 44.4, 8] }],
  },
  { text: "وقع الانفجار شمال بعقوبة بنحو 20 كيلومتراً.", places: [{ words: "شمال بعقوبة", rule: "distance", near: [33.93, 44.63, 6] }] },
  {
    text: "سقطت القذيفة على بعد كيلومترين من الرمادي.",
    places: [{ words: "على بعد كيلومترين من الرمادي", rule: "distance", near: [33.43, 43.3, 8] }],
  },
  {
    text: "قُصفت قاعدة إلى الشرق من دير الزور.",
    places: [{ words: "إلى الشرق من دير الزور", rule: "direction", near: [35.33, 40.25, 12] }],
  },
  { text: "انتشرت القوات قرب الحسكة.", places: [{ words: "قرب الحسكة", rule: "near", near: [36.5, 40.75, 10] }] },
  { text: "انقلب القارب قبالة طرطوس.", places: [{ words: "قبالة طرطوس", rule: "offshore" }] },
  { text: "قُتل جنديان في ريف حلب الشرقي.", places: [{ words: "ريف حلب الشرقي", country: "SY" }] },
  { text: "سقط المنزل في نانتير، غربي باريس.", places: [{ words: "نانتير", country: "FR" }] },
  // between, road
  {
    text: "انفجرت عبوة على الطريق الدولي الرابط بين حمص ودمشق.",
    places: [{ words: "الطريق الدولي الرابط بين حمص ودمشق", rule: "road", precision: "near" }],
  },
  { text: "نُصب الكمين بين سامراء وتكريت.", places: [{ words: "بين سامراء وتكريت", rule: "between" }] },
  { text: "قُطع طريق العمارة - الكوت.", places: [{ words: "طريق العمارة - الكوت", rule: "road" }] },
  {
    text: "تجري محادثات بين أنقرة ودمشق.",
    places: [
      { words: "أنقرة", use: "metonym" },
      { words: "دمشق", use: "metonym" },
    ],
  },
  // the words around that make a weak name a place
  { text: "توفي جريح نقل من تفجير الحلة.", dateline: "بغداد", places: [{ words: "الحلة", near: [32.48, 44.43, 12] }] },
  { text: "قُطعت طرق في معان جنوب الأردن.", places: [{ words: "معان", country: "JO" }, { words: "الأردن" }] },
  { text: "سقطت قذيفتان على سديروت في إسرائيل.", places: [{ words: "سديروت", country: "IL" }, { words: "إسرائيل" }] },
  { text: "حضر الوفد قداساً بأصوات عذبة وملابس الحلة البهية.", places: [] },
  {
    text: "وصل الوزير العراقي من بغداد إلى نيويورك.",
    places: [{ words: "بغداد" }, { words: "نيويورك", country: "US" }],
  },
  {
    text: "الخرطوم، لاهاي (رويترز) - اتهم المدعي الرئيس السوداني.",
    places: [{ words: "الخرطوم" }, { words: "لاهاي", country: "NL" }],
  },
  { text: "وقتل شخص في عرسال، كما أعلن مجلس الأمن في نيويورك الأميركية.", dateline: "بروكسل", places: [{ words: "عرسال", country: "LB" }] },
  { text: "ألغى الرئيس التونسي زيارته لستراسبورغ.", dateline: "تونس", places: [{ words: "ستراسبورغ", country: "FR" }] },
  { text: "قُتل قيادي سوري في عقربا جنوب دمشق.", places: [{ words: "عقربا", country: "SY" }] },
  { text: "تعلم الرجل المهنة من جده في تونس، وبعث ببرقية شكر.", places: [{ words: "تونس" }], none: ["جده"] },
  { text: "ركض المصلون في صنعاء اليمنية نحو الباب.", places: [{ words: "صنعاء" }], none: ["الباب"] },
  {
    text: "استقبلت مشافي الريحانية التركية جرحى من إدلب السورية.",
    places: [{ words: "مشافي الريحانية", country: "TR", near: [36.27, 36.57, 10] }, { words: "إدلب" }],
  },
  { text: "تسمم العميل في مدينة وسلبري البريطانية.", dateline: "موسكو", places: [{ words: "مدينة وسلبري", country: "GB" }] },
  // the strip and the bank
  {
    text: "شنت إسرائيل غارات على غزة. ونزح سكان القطاع، وفي الضفة عم الإضراب.",
    places: [{ words: "غزة" }, { words: "القطاع", en: "Gaza Strip" }, { words: "الضفة", en: "West Bank" }],
  },
  { text: "نما القطاع الصناعي في مصر.", places: [{ words: "مصر" }], none: ["القطاع"] },
  // an unnamed site stands at home, not where somebody is bound for
  {
    text: "أقلعت طائرة السفير من نيامي في النيجر إلى باريس. وقطع الجنود الماء عن مقر البعثة.",
    dateline: "نيامي",
    places: [{ words: "نيامي" }, { words: "النيجر" }, { words: "باريس" }, { words: "مقر البعثة", near: [13.51, 2.12, 15] }],
  },
  // a governorate's building stands in its seat
  { text: "تجمع المحتجون أمام مقر ولاية سيدي بوزيد.", places: [{ words: "مقر ولاية سيدي بوزيد", near: [35.04, 9.48, 5] }] },
  // the world's provinces and towns, and the words that some of them are
  { text: "قُتل جنديان في باهالغام بالشطر الهندي من كشمير.", places: [{ words: "باهالغام", country: "IN" }] },
  { text: "دوى انفجار في هراة.", dateline: "كابل", places: [{ words: "هراة", near: [34.34, 62.2, 15] }] },
  { text: "وصلت القوات إلى ولاية هكاري التركية.", places: [{ words: "ولاية هكاري", country: "TR", precision: "governorate" }] },
  { text: "سيرت المحافظة دورية، ولم تعرف هوية الفاعلين، وانفجر لغمان.", places: [] },
  {
    text: "أمر الرئيس المصري في القاهرة بفتح معبر رفح. وتظاهر الآلاف في إسطنبول التركية وأنقرة التركية وأضنة التركية وإزمير التركية.",
    dateline: "إسطنبول",
    places: [{ words: "معبر رفح", near: [31.25, 34.25, 10] }],
  },
  // references
  { text: "هاجموا قضاء الطارمية. وأُغلقت مداخل القضاء.", places: [{ words: "القضاء", anaphoric: true, near: [33.67, 44.4, 12] }] },
  { text: "قُصفت مدينة الباب ليلاً. ونزح سكان المدينة.", places: [{ words: "المدينة", anaphoric: true, near: [36.37, 37.52, 10] }] },
  { text: "وقع الانفجار في بعقوبة. وقال محافظ سابق إن المحافظة هادئة.", places: [{ words: "المحافظة", anaphoric: true, en: "Diyala" }] },
  { text: "وصل الوفد إلى العاصمة السورية.", places: [{ words: "العاصمة السورية", near: [33.51, 36.29, 15] }] },
  { text: "قُتل خمسة في الموصل. وأصيب آخرون هناك.", places: [{ words: "هناك", anaphoric: true, near: [36.34, 43.13, 15] }] },
  // what acts, what is part of a name
  { text: "ودعت موسكو إلى تحقيق.", places: [{ words: "موسكو", use: "metonym" }] },
  {
    text: "أمرت فرنسا وألمانيا بطرد السفراء.",
    places: [
      { words: "فرنسا", use: "metonym" },
      { words: "ألمانيا", use: "metonym" },
    ],
  },
  { text: "أكد قائد عمليات بغداد ذلك.", places: [{ words: "بغداد", use: "part-of-name" }] },
  { text: "قال محافظ نينوى إن الوضع مستقر.", places: [{ words: "نينوى", use: "part-of-name" }] },
  { text: "تبنى تنظيم الدولة الإسلامية في العراق والشام الهجوم.", places: [{ words: "العراق", use: "part-of-name" }] },
  { text: "وصل القيادي أحمد البصري والوزير محمد الكاظمي.", places: [] },
  // words that are names elsewhere
  { text: "وصلت أسلحة حديثة إلى الجيش.", places: [] },
  { text: "قصفت المدفعية مدينة حديثة غربي الأنبار.", places: [{ words: "مدينة حديثة", near: [34.13, 42.38, 10] }] },
  { text: "أُطلقت ذخيرة بالرصاص الحي على القوات الهندية.", places: [] },
  { text: "وقال إن السلام والوحدة والنصر أهداف الجميع.", places: [] },
  { text: "تشهد المباحثات تقدماً، وقال إن الأمر صعب.", places: [] },
  { text: "غرق مركب على متنه ثلاثة بحارة وأصيب أربعة.", places: [] },
  // one name, many places
  { text: "خرجت مظاهرة في طرابلس، ثانية كبرى مدن لبنان.", dateline: "بيروت", places: [{ words: "طرابلس", country: "LB" }] },
  { text: "اشتباكات في طرابلس بين قوات موالية لحكومة الوحدة الليبية.", places: [{ words: "طرابلس", country: "LY" }] },
  {
    text: "وصل الملك إلى عمّان قادماً من عُمان.",
    places: [
      { words: "عمّان", country: "JO" },
      { words: "عُمان", country: "OM" },
    ],
  },
];
