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
  { text: "تحسنت الأحوال الاقتصادية وانخفضت الأسعار.", actors: [], none: ["الأحوال الاقتصادية", "الأسعار"] },
];
