/**
 * Examples and counter-examples of numerals. `low/best/high` as in NumberMention;
 * an example without numbers expects none. Run by numeral.test.ts.
 */
export interface NumeralExample {
  readonly text: string;
  /** "value low/best/high unit use", "~" before it where approximate; "-" for null. */
  readonly numbers: readonly string[];
  readonly ordinals?: readonly number[];
}

export const numeralExamples: readonly NumeralExample[] = [
  // words and digits
  { text: "قُتل خمسة وأربعين شخصاً", numbers: ["45 45/45/45 شخص count"] },
  { text: "مقتل مائة وستة أشخاص", numbers: ["106 106/106/106 شخص count"] },
  { text: "إصابة ثلاثمئة جندي", numbers: ["300 300/300/300 جندي count"] },
  { text: "أُوقف ثلاثمائة وثمانية عشر مهاجراً", numbers: ["318 318/318/318 مهاجر count"] },
  { text: "ثماني عشرة ساعة", numbers: ["18 18/18/18 ساعه time"] },
  { text: "نزوح ٢٧٬٨٤٠ عائلة", numbers: ["27840 27840/27840/27840 عائله count"] },
  { text: "ضبط 11,4 قنطاراً", numbers: ["11.4 11.4/11.4/11.4 قنطارا measure"] },
  { text: "قتل 5قتلى", numbers: ["5 5/5/5 قتيل count"] },
  { text: "نزح 1 234 567 شخصاً", numbers: ["1234567 1234567/1234567/1234567 شخص count"] },
  { text: "خسر ثلاثة من مقاتليه وجُرح سبعة", numbers: ["3 3/3/3 - count", "7 7/7/7 - count"] },
  { text: "نازح من ثلاثة ملايين ونصف المليون", numbers: ["3500000 3500000/3500000/3500000 - count"] },
  { text: "نصف مليون نازح", numbers: ["500000 500000/500000/500000 نازح count"] },
  { text: "1.5 مليون شخص", numbers: ["1500000 1500000/1500000/1500000 شخص count"] },
  { text: "ألفا شخص", numbers: ["2000 2000/2000/2000 شخص count"] },
  { text: "ألفاً من الجنود", numbers: ["1000 1000/1000/1000 - count"] },
  { text: "مئة و20 قتيلاً", numbers: ["120 120/120/120 قتيل count"] },
  // duals
  { text: "سقط قتيلان وثلاثة جرحى", numbers: ["2 2/2/2 قتيل count", "3 3/3/3 جريح count"] },
  { text: "إصابة جنديين وامرأتين", numbers: ["2 2/2/2 جندي count", "2 2/2/2 امراه count"] },
  { text: "استهدف سيارتي إسعاف", numbers: ["2 2/2/2 سياره count"] },
  { text: "متهمين اثنين", numbers: ["2 2/2/2 متهم count"] },
  { text: "اعتقال مسلحين", numbers: [] },
  // bounds
  { text: "قتل ما لا يقل عن 12 شخصاً", numbers: ["12 12/12/- شخص count"] },
  { text: "مقتل 35 شخصاً على الأقل", numbers: ["35 35/35/- شخص count"] },
  { text: "سبعون محتجزاً في الأقل", numbers: ["70 70/70/- محتجز count"] },
  { text: "أكثر من ثمانية جرحى", numbers: ["8 9/-/- جريح count"] },
  { text: "ما يزيد على 500 شخص", numbers: ["500 501/-/- شخص count"] },
  { text: "أقل من عشرين جندياً", numbers: ["20 -/-/19 جندي count"] },
  { text: "عدد المضربين لا يتجاوز 1180", numbers: ["1180 -/1180/1180 - count"] },
  { text: "نحو ألفي شخص", numbers: ["~2000 2000/2000/2000 شخص count"] },
  { text: "قرابة مئتين منها", numbers: ["~200 200/200/200 - count"] },
  // ranges
  { text: "سقط ما بين 13 و17 قتيلاً", numbers: ["- 13/-/17 قتيل count"] },
  { text: "بين خمسة وعشرين جندياً", numbers: ["- 5/-/20 جندي count"] },
  { text: "بما بين سبعين ألفاً وثمانين ألفاً", numbers: ["- 70000/-/80000 - count"] },
  { text: "من 10 إلى 12 مسلحاً", numbers: ["- 10/-/12 مسلح count"] },
  { text: "ارتفع من 10 إلى 12 قتيلاً", numbers: ["10 10/10/10 - count", "12 12/12/12 قتيل count"] },
  { text: "خمسة أو ستة أشخاص", numbers: ["- 5/-/6 شخص count"] },
  // indefinite
  { text: "عشرات الجرحى", numbers: ["~- 24/-/- جريح count"] },
  { text: "مئات من أنصاره", numbers: ["~- 200/-/- - count"] },
  { text: "عشرات الآلاف من السكان", numbers: ["~- 20000/-/- - count"] },
  { text: "بضعة أشخاص", numbers: ["~- -/-/- شخص count"] },
  // what counts nobody
  { text: "مقر اللواء 59", numbers: ["59 59/59/59 - label"] },
  { text: "الحافلة رقم 78", numbers: ["78 78/78/78 - label"] },
  { text: "طائرات إف-16", numbers: ["16 16/16/16 - version"] },
  { text: "20 دولاراً", numbers: ["20 20/20/20 دولارا money"] },
  { text: "15 في المئة", numbers: ["15 15/15/15 - percent"] },
  { text: "على بعد 50 كلم", numbers: ["50 50/50/50 كلم measure"] },
  { text: "عام 2014", numbers: ["2014 2014/2014/2014 - time"] },
  { text: "في 25 آذار", numbers: ["25 25/25/25 - time"] },
  { text: "فاز المنتخب 2-1", numbers: ["2 2/2/2 - score", "1 1/1/1 - score"] },
  { text: "أحد العناصر", numbers: [] },
  { text: "يوم الاثنين", numbers: [] },
  { text: "لست هنا", numbers: [] },
  // fractions
  { text: "ثلاثة أخماس العمل", numbers: ["0.6 0.6/0.6/0.6 عمل measure"] },
  { text: "مضت خمس الساعة", numbers: ["0.2 0.2/0.2/0.2 ساعه time"] },
  // ordinals
  { text: "البيت الحادي عشر", numbers: [], ordinals: [11] },
  { text: "العملية الثامنة عشرة", numbers: [], ordinals: [18] },
  { text: "الذكرى الحادية والعشرين", numbers: [], ordinals: [21] },
  { text: "ثاني زيارة", numbers: [], ordinals: [2] },
  { text: "البيت العشرون", numbers: [], ordinals: [20] },
  { text: "تشرين الثاني", numbers: [] },
  { text: "أول من أمس", numbers: [] },
  { text: "الفريق أول الركن", numbers: [] },
];
