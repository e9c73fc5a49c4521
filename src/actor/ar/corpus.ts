/** What a text must yield: each expected mention as "span" or "span|field=value…"; examples written for the project. */
export interface ActorExample {
  readonly text: string;
  readonly published?: string;
  /** Spans that must be read, with the kind where it matters. */
  readonly actors: readonly (readonly [span: string, kind?: string])[];
  /** Words in which no mention may stand. */
  readonly none?: readonly string[];
}

export const actorExamples: readonly ActorExample[] = [
  {
    text: "هاجم مسلحون مجهولون نقطة تفتيش، وقتل ثلاثة جنود.",
    actors: [
      ["مسلحون مجهولون", "unknown"],
      ["نقطة تفتيش", "police"],
      ["ثلاثة جنود", "state-military"],
    ],
  },
  {
    text: "اعتقلت قوة من الشرطة خمسة متظاهرين.",
    actors: [
      ["قوة من الشرطة", "police"],
      ["خمسة متظاهرين", "protesters"],
    ],
  },
  { text: "وقال مصدر في وزارة الداخلية إن الحصيلة أولية.", actors: [["مصدر في وزارة الداخلية", "government"]], none: ["الحصيلة"] },
  { text: "أكد المتحدث باسم الوزارة سامر النجفي ذلك.", actors: [["سامر النجفي", "government"]] },
  { text: "وصل وزير الخارجية الفرنسي جان كلود مارتان إلى المطار.", actors: [["جان كلود مارتان", "government"]] },
  { text: "شن عناصر من تنظيم متشدد هجوما على دورية للجيش.", actors: [["دورية للجيش", "state-military"]] },
  { text: "نزح سكان القرية بعد المعارك.", actors: [["سكان القرية", "civilians"]], none: ["المعارك"] },
  { text: "أعلنت أنقرة أنها ستسحب قواتها.", actors: [["أنقرة", "government"]] },
  {
    text: "أسفرت غارة إسرائيلية عن مقتل طفلين.",
    actors: [
      ["إسرائيلية", "state-military"],
      ["طفلين", "civilians"],
    ],
  },
  {
    text: "نشطت وساطة قطرية ومصرية بين الجانبين.",
    actors: [
      ["قطرية", "government"],
      ["مصرية", "government"],
    ],
  },
  {
    text: "أسفر القصف عن مقتل فلسطيني وإصابة ثلاثة سوريين.",
    actors: [
      ["فلسطيني", "civilians"],
      ["ثلاثة سوريين", "civilians"],
    ],
  },
  { text: "سار العشرات في الشارع، وهتف آخرون.", actors: [["العشرات"], ["آخرون"]] },
  { text: "وصل خمسة من عمال الإغاثة إلى المخيم.", actors: [["خمسة من عمال الإغاثة", "humanitarian"]] },
  { text: "أعلنت وزارة الصحة والسكان ارتفاع الإصابات.", actors: [["وزارة الصحة والسكان", "government"]], none: ["الإصابات"] },
  { text: "وبحسب المركز الوطني لحقوق الإنسان فإن العدد أكبر.", actors: [["المركز الوطني لحقوق الإنسان"]], none: ["العدد"] },
  { text: "قصفت مقاتلات حربية مقر قيادة تابعا للمتمردين.", actors: [["مقاتلات حربية", "state-military"]] },
  { text: "اعتمد الفريق على نفسه وعلى جمهوره.", actors: [], none: ["على نفسه"] },
  { text: "قال علي حسن الجبوري إن الأمطار تأخرت.", actors: [["علي حسن الجبوري"]], none: ["الأمطار"] },
  { text: "فاز جاك مورينو بالجائزة.", actors: [["جاك مورينو"]], none: ["الجائزة"] },
  { text: "ندد نادي «الوفاء» بالقرار السياسي.", actors: [["نادي «الوفاء»"]], none: ["السياسي", "القرار"] },
  { text: "أزال عناصر من حرس الحدود الحاجز.", actors: [["عناصر من حرس الحدود", "police"]] },
  { text: "تحسنت الأحوال الاقتصادية وانخفضت الأسعار.", actors: [], none: ["الأحوال الاقتصادية", "الأسعار"] },
];
