import type { ActorKind } from "#model/actor";

/** Who took part where nobody is named: nominative, and genitive after "ضد". */
export const kindWords: Partial<Record<ActorKind, { readonly nominative: string; readonly genitive: string }>> = {
  "state-military": { nominative: "قوات عسكرية", genitive: "قوات عسكرية" },
  police: { nominative: "الشرطة", genitive: "الشرطة" },
  paramilitary: { nominative: "قوات شبه عسكرية", genitive: "قوات شبه عسكرية" },
  rebel: { nominative: "مقاتلون معارضون", genitive: "مقاتلين معارضين" },
  jihadist: { nominative: "جهاديون", genitive: "جهاديين" },
  militia: { nominative: "فصيل مسلح", genitive: "فصيل مسلح" },
  tribe: { nominative: "مسلحون عشائريون", genitive: "مسلحين عشائريين" },
  protesters: { nominative: "محتجون", genitive: "محتجين" },
  rioters: { nominative: "مشاغبون", genitive: "مشاغبين" },
  civilians: { nominative: "مدنيون", genitive: "مدنيين" },
  government: { nominative: "السلطات", genitive: "السلطات" },
  media: { nominative: "صحفيون", genitive: "صحفيين" },
  medical: { nominative: "طواقم طبية", genitive: "طواقم طبية" },
  humanitarian: { nominative: "عاملون في الإغاثة", genitive: "عاملين في الإغاثة" },
  criminal: { nominative: "مجرمون", genitive: "مجرمين" },
};
