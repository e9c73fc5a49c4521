import type { EventType, TollField } from "#model/event";
import type { Incident } from "#model/incident";
import { countPeople, type PeopleNoun } from "./count-people.ts";
import { kindWords } from "./kinds.ts";

const types: Record<EventType, string> = {
  AGREE: "اتفاق",
  CONSULT: "لقاء",
  SUPPORT: "تأييد",
  CONCEDE: "تنازل",
  COOPERATE: "تعاون",
  AID: "مساعدات",
  RETREAT: "انسحاب",
  REQUEST: "مطالبة",
  ACCUSE: "اتهام",
  REJECT: "رفض",
  THREATEN: "تهديد",
  PROTEST: "احتجاج",
  SANCTION: "عقوبات",
  MOBILIZE: "حشد قوات",
  COERCE: "إجراءات قسرية",
  ASSAULT: "هجوم",
  OTHER: "حدث",
};

const modes: Record<string, string> = {
  "ASSAULT firearms": "هجوم مسلح",
  "ASSAULT explosives": "تفجير",
  "ASSAULT suicide-attack": "هجوم انتحاري",
  "ASSAULT heavy-weapons": "قصف",
  "ASSAULT aerial": "غارة جوية",
  "ASSAULT drone": "هجوم بطائرة مسيّرة",
  "ASSAULT targeted": "اغتيال",
  "ASSAULT abduct": "خطف",
  "ASSAULT crowd-control": "تفريق حشد بالقوة",
  "ASSAULT beat": "اعتداء بالضرب",
  "ASSAULT primitive": "هجوم بغير سلاح ناري",
  "ASSAULT destroy": "تدمير ممتلكات",
  "ASSAULT torture": "تعذيب",
  "ASSAULT sexual": "عنف جنسي",
  "ASSAULT execute": "إعدام",
  "MOBILIZE troops": "عملية عسكرية",
  "MOBILIZE militia": "تعبئة فصائل مسلحة",
  "MOBILIZE police": "انتشار للشرطة",
  "MOBILIZE weapons": "نشر أسلحة",
  "PROTEST demo": "مظاهرة",
  "PROTEST riot": "أعمال شغب",
  "PROTEST strike": "إضراب",
  "PROTEST obstruct": "اعتصام أو قطع طريق",
  "PROTEST hunger": "إضراب عن الطعام",
  "COERCE arrest": "اعتقالات",
  "COERCE seize": "مصادرة",
  "COERCE restrict": "قيود على الحركة",
  "COERCE curfew": "حظر تجول",
  "COERCE ban": "حظر",
  "COERCE withhold": "منع وصول",
  "COERCE deport": "ترحيل",
  "CONSULT visit": "زيارة",
  "RETREAT ceasefire": "وقف إطلاق نار",
  "RETREAT withdraw": "انسحاب",
  "RETREAT release": "إطلاق سراح محتجزين",
  "RETREAT resign": "استقالة",
  "RETREAT access": "رفع قيود",
  "OTHER election": "انتخابات",
};

type Facts = Pick<Incident, "type" | "mode" | "status" | "time" | "place" | "initiators" | "targets" | "toll">;

const tollNouns: readonly (readonly [TollField, PeopleNoun])[] = [
  ["killed", "killed"],
  ["wounded", "wounded"],
  ["killedOrWounded", "casualty"],
  ["detained", "detained"],
  ["abducted", "abducted"],
  ["displaced", "displaced"],
];

/** "هجوم مسلح في الطارمية، 20 شباط/فبراير 2021: 7 قتلى وجريح واحد (تنظيم الدولة ضد الجيش العراقي)". */
export function arabicSummary(facts: Facts): string {
  const head = (facts.mode ? modes[`${facts.type} ${facts.mode}`] : undefined) ?? types[facts.type];
  const place = facts.place?.name.ar ?? null;
  const when = dateWords(facts.time);
  const tolls = tollNouns.flatMap(([field, noun]) => {
    const toll = facts.toll[field];
    if (!toll) return [];
    if (toll.best !== null) return toll.best > 0 ? [countPeople(toll.best, noun)] : [];
    if (toll.low !== null && toll.low > 0) return [`ما لا يقل عن ${countPeople(toll.low, noun, "genitive")}`];
    return toll.high !== null && toll.high > 0 ? [`ما لا يزيد على ${countPeople(toll.high, noun, "genitive")}`] : [];
  });
  const by = names(facts.initiators, "nominative");
  const on = names(facts.targets, "genitive");
  const sides = by && on ? ` (${by} ضد ${on})` : by ? ` (${by})` : on ? ` (ضد ${on})` : "";
  const status = { occurred: "", ongoing: "", planned: "مقرر: ", possible: "محتمل: ", denied: "منفي: " }[facts.status];
  return `${status}${head}${place ? ` في ${place}` : ""}${when ? `، ${when}` : ""}${tolls.length > 0 ? `: ${tolls.join(" و")}` : ""}${sides}`;
}

/** The first two named; where nobody is, the kinds of the first two. */
function names(participants: Facts["initiators"], grammar: "nominative" | "genitive"): string | null {
  const known = participants.flatMap((p) => (p.actorId && p.name?.ar ? [p.name.ar] : []));
  const words = known.length > 0 ? known : [...new Set(participants.flatMap((p) => kindWords[p.kind]?.[grammar] ?? []))];
  return words.length > 0 ? words.slice(0, 2).join(" و") : null;
}

// Levantine and Gulf names side by side, as pan-Arab newsrooms print them.
const months = [
  "كانون الثاني/يناير",
  "شباط/فبراير",
  "آذار/مارس",
  "نيسان/أبريل",
  "أيار/مايو",
  "حزيران/يونيو",
  "تموز/يوليو",
  "آب/أغسطس",
  "أيلول/سبتمبر",
  "تشرين الأول/أكتوبر",
  "تشرين الثاني/نوفمبر",
  "كانون الأول/ديسمبر",
];

function dateWords(time: Facts["time"]): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(time?.start ?? "");
  if (!match || !time) return null;
  const [, year, month, day] = match;
  const name = months[Number(month) - 1]!;
  if (time.precision === "year" || time.precision === "season") return year!;
  return time.precision === "month" ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
