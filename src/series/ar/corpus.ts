/** Sentences with the ordinals that they count by; counter-examples count nothing. Written for this file. */
export const seriesExamples: readonly { readonly text: string; readonly ordinals: readonly number[]; readonly rule?: string }[] = [
  { text: "وهذه ثالث غارة تستهدف الميناء منذ مطلع العام.", ordinals: [3], rule: "series/before-noun" },
  { text: "وهي الخامسة من نوعها خلال أسبوعين.", ordinals: [5], rule: "series/of-its-kind" },
  { text: "وأغلق المعبر للمرة الرابعة هذا الشهر.", ordinals: [4], rule: "series/time" },
  { text: "وتعد العملية الأمنية الثانية من نوعها في القضاء.", ordinals: [2], rule: "series/of-its-kind" },
  { text: "وهذا الهجوم هو السابع على القاعدة منذ آذار.", ordinals: [7], rule: "series/bare" },
  { text: "واستمر القصف لليلة التاسعة على التوالي.", ordinals: [9], rule: "series/night" },
  { text: "وشهدت المدينة أول تفجير منذ ثلاثة أعوام.", ordinals: [1], rule: "series/before-noun" },
  { text: "وانتشر اللواء الثاني في الحي الثالث من المدينة.", ordinals: [] },
  { text: "وسقطت القذيفة على الطابق الرابع من المبنى.", ordinals: [] },
  { text: "وتقع البلدة قرب ثاني أكبر مدن المحافظة.", ordinals: [] },
  { text: "وعاد الهدوء مع أول ضوء من الصباح.", ordinals: [] },
  { text: "ودخل الإضراب يومه الخامس.", ordinals: [] },
  { text: "وفاز الفريق في الجولة الخامسة من الدوري.", ordinals: [] },
  { text: "وحكم على المتهم بموجب المادة الرابعة من القانون.", ordinals: [] },
];
