/** Sentences with the claims they make; `none` are counter-examples. Written for this file. */
export interface ClaimExample {
  readonly text: string;
  readonly claims: readonly {
    readonly speaker: string;
    readonly mode: "direct" | "indirect";
    readonly content: string;
    readonly via?: string;
  }[];
}

export const claimExamples: readonly ClaimExample[] = [
  {
    text: "وقالت وزارة الصحة إن المستشفيات استقبلت عشرين جريحا، مشيرة إلى أن حالة اثنين منهم خطرة.",
    claims: [
      { speaker: "وزارة الصحة", mode: "indirect", content: "إن المستشفيات استقبلت عشرين جريحا" },
      { speaker: "وزارة الصحة", mode: "indirect", content: "إلى أن حالة اثنين منهم خطرة" },
    ],
  },
  {
    text: "قُتل جنديان وأُصيب ثالث في انفجار لغم، بحسب مصدر في الشرطة.",
    claims: [{ speaker: "مصدر في الشرطة", mode: "indirect", content: "قُتل جنديان وأُصيب ثالث في انفجار لغم" }],
  },
  {
    text: "وقال صاحب متجر قريب: «سمعنا دويا هائلا. ثم امتلأ الشارع بالدخان».",
    claims: [{ speaker: "صاحب متجر قريب", mode: "direct", content: "سمعنا دويا هائلا. ثم امتلأ الشارع بالدخان" }],
  },
  {
    text: 'وأكد الناطق أن الطريق مفتوح، وأن القوة "لن تغادر مواقعها قبل نهاية الأسبوع".',
    claims: [
      { speaker: "الناطق", mode: "indirect", content: "أن الطريق مفتوح" },
      { speaker: "الناطق", mode: "direct", content: "لن تغادر مواقعها قبل نهاية الأسبوع" },
    ],
  },
  {
    text: "نفت البلدية إغلاق الجسر، ودعت السكان إلى الهدوء.",
    claims: [
      { speaker: "البلدية", mode: "indirect", content: "إغلاق الجسر" },
      { speaker: "البلدية", mode: "indirect", content: "السكان إلى الهدوء" },
    ],
  },
  {
    text: "ولم يستبعد مسؤول محلي ارتفاع الحصيلة.",
    claims: [{ speaker: "مسؤول محلي", mode: "indirect", content: "ارتفاع الحصيلة" }],
  },
  {
    text: "لكن الشركة التي تدير الميناء قالت إن العمل مستمر.",
    claims: [{ speaker: "الشركة", mode: "indirect", content: "إن العمل مستمر" }],
  },
  // nobody says anything here
  { text: "ولم تعلن أي جهة مسؤوليتها عن الهجوم.", claims: [] },
  { text: "ويُذكر أن المدينة شهدت هجوما مماثلا.", claims: [] },
  { text: "وندد الحزب بالهجوم.", claims: [] },
  { text: "أوقفت الشرطة ستة أشخاص وفق المادة الرابعة من القانون.", claims: [] },
  { text: "وصلت القوة إلى البلدة ليلا.", claims: [] },
];
