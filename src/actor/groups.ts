import type { ActorMention, NumberMention } from "#model/mention";
import type { Draft } from "./draft.ts";
import { glossOf } from "./gloss.ts";
import { type Phrase, countryOfPhrase, kindOf } from "./phrase-model.ts";
import { type Reading, phraseText } from "./reading.ts";
import { countryBody, officeHolder } from "./register.ts";

/** Heads that say nothing alone: without a modifier they name no actor. */
const needsModifier = new Set(
  "قوه امن دفاع عمليات قياده سلاح غرفه اداره دائره مصلحه مؤسسه مكتب امانه قائمه برنامج مؤتمر قمه حمله مجتمع مركز موقع نقطه محطه خط قسم ساحه منصه مجلس جهه طرف شبكه اطار حرس صندوق كتله تيار تكتل تجمع جبهه حساب حقل ارض واجهه مجموعه حركه حزب منظمه هيئه لجنه مفوضيه جهاز ديوان دوله نظام محافظه ولايه بعثه ذو عين خصم حليف شخص فرد انسان رجل عضو عنصر وحده كنيسه اتحاد نقابه جمعيه رابطه فرقه فريق سريه لواء فوج كتيبه فيلق حشد حراك مجمع وقف اسره صحيفه شركه مصنع موكب طاقم كادر راحل فقيد هلال صليب اول بنى حقيبه طيران مدفعيه بحريه احتلال عدو اركان مشاه حاشيه برج قاعده غرفه بورصه مسرح كليه معهد مدرسه مرجع ممثل مساعد وال ولي سيد امام حاج استاذ نجم زعيم امير امين قائم نائب وكيل مالك صاحب قريب عامل رفيق زميل حي جامع معتقل معبد شعبه بلد مملكه ابتدائيه عضو مقاوم محافظ سوق مستودع مخزن مزرعه متجر محل مبنى مقر ورشه معمل طائره سفينه قارب زورق سياره مركبه عربه عجله اليه شاحنه ناقله بيت منزل جسر ميناء مطار سجن قريه بلده مخيم ملجا مسيره تحالف ائتلاف حلف معارضه مقاومه مدرب لاعب".split(
    " ",
  ),
);
/** Definite and bare they are named bodies of the report's country, or point back. */
const bareDefinite = new Set(
  "قوه اداره دائره مصلحه مؤسسه مكتب مجلس لجنه هيئه مفوضيه حركه حزب منظمه جهاز دوله نظام بعثه فرقه فريق لواء فوج كتيبه فيلق حشد حراك جبهه تحالف ائتلاف جمعيه اتحاد نقابه شركه مجموعه صحيفه شخص رجل امن مركز طيران احتلال عدو محافظ نائب زعيم امير معارضه مقاومه قياده مدرب حمله تجمع تيار بحريه سوق سجن مطار قريه مخيم مبنى مقر قاعده سياره سفينه حافله منزل طائره مركبه شاحنه طرف مدرسه كنيسه مجتمع مدفعيه دفاع بيت".split(
    " ",
  ),
);
const quantities = /^(عشرات|مئات|الاف|ملايين|بعض|جميع|كل|معظم|اغلب|غالبيه|احد|احدي|كبار|سائر|كافه|اي|هؤلاء|هذه|تلك|هذا|عدد|الوف)$/;
const partitives = /^(عدد|عددا|عديد|كثير|مزيد|احد|واحد|واحدا|بعض|ايا|اي|جمع|حشد|نفر|غيره|غيرهم|عشرات|مئات|الاف|اثنين|اثنان|اثنتين)$/;

/** Takes numerals and quantities before a phrase into it: "خمسة من عناصر", "عشرات الجنود". */
export function withQuantity(r: Reading, p: Phrase): Phrase {
  let from = p.from;
  let count: NumberMention["value"] | null = null;
  const over = r.numberOver[p.from];
  if (over) count = over.value;
  if (over && over.from < from) from = over.from;
  for (let n = 0; n < 3; n++) {
    const before = from - 1;
    const t = r.tokens[before];
    if (!t || t.sentence !== r.tokens[p.from]!.sentence) break;
    const numeral = r.numberEnd[from];
    if (numeral && p.prefix.replace("ال", "") === "") {
      from = numeral.from;
      count ??= numeral.value;
      continue;
    }
    if (t.folded === "من") {
      const outer = r.numberEnd[before];
      if (outer && p.head?.number === "p") {
        from = outer.from;
        count ??= outer.value;
        continue;
      }
      const q = r.tokens[before - 1];
      if (q && (r.inTime[before - 1] || q.folded.startsWith("ال"))) break;
      const stem = q?.forms.map((f) => f.stem).find((s) => partitives.test(s));
      if (!stem || before - 1 < 0) break;
      from = before - 1;
      if (/^(احد|واحد)/.test(stem)) count ??= { value: 1, low: 1, best: 1, high: 1, approximate: false };
      continue;
    }
    const stem = t.forms.map((f) => f.stem).find((s) => quantities.test(s));
    if (!stem || !/^(ال)?$/.test(p.prefix)) break;
    from = before;
    if (/^احد(ي)?$/.test(stem)) count ??= { value: 1, low: 1, best: 1, high: 1, approximate: false };
  }
  if (!count && p.head?.number === "d" && !p.head.possessor) count = { value: 2, low: 2, best: 2, high: 2, approximate: false };
  return from === p.from && !count ? p : { ...p, from, quantity: { from, count } };
}

/** Whether a phrase names an actor at all, rather than a thing, an act or a state of affairs. */
export function namesActor(r: Reading, p: Phrase): boolean {
  if (p.known) return true;
  const { entry } = p.head!;
  const { lemma } = entry;
  if (!isBody(r, p, lemma)) return false;
  const before = r.tokens[p.from - 1]?.folded;
  if (lemma === "عمليات") return !!p.place;
  if (lemma === "قياده" && !p.definite && (p.prefix.startsWith("ب") || before === "تحت")) return false;
  if (lemma === "قوه" && !p.definite && !p.modified && p.head!.number === "s") return false;
  if (lemma === "بلد") return p.head!.possessor && p.head!.number === "p";
  if (p.head!.possessor) return true;
  if (p.modified || p.quantity?.count) return true;
  if (!needsModifier.has(lemma))
    return (
      entry.sort === "people" ||
      entry.sort === "unit" ||
      entry.sort === "thing" ||
      p.definite ||
      lemma === "محكمه" ||
      entry.kind === "government" ||
      entry.kind === "medical"
    );
  // an indefinite group right after a verb is who did it: "نفذت مجموعة …"
  if (
    /^(مجموعه|جماعه|خليه|عصابه|لجنه|محكمه)$/.test(lemma) &&
    r.words[p.from - 1]?.verb &&
    r.tokens[p.from - 1]!.sentence === r.tokens[p.from]!.sentence
  )
    return true;
  if (p.definite) return bareDefinite.has(lemma) || (entry.sort === "people" && p.head!.number === "p");
  if (p.head!.number === "p")
    return entry.sort === "people" || entry.sort === "thing" || lemma === "فصيل" || lemma === "مجموعه" || lemma === "ميليشيا";
  return (
    entry.sort === "people" || (entry.sort === "thing" && !/^(نقطه|خط|موقع|مركز|قسم|محطه|ساحه|منصه|ارض|حقل|واجهه|بيت|مقر|محل)$/.test(lemma))
  );
}

const areas = new Set("قضاء محافظه ولايه مملكه لواء دوله".split(" "));
/**
 * Nouns that are bodies only in some company: "قضاء جنين" is an area, "النظام الصحي" no government,
 * "تنظيم الإصدارات" an act, "وحدة البلاد" an idea.
 */
function isBody(r: Reading, p: Phrase, lemma: string): boolean {
  const named = p.proper || p.inner.length > 0;
  if (areas.has(lemma) && p.place && p.head!.number === "s" && !p.adjectives.length) {
    const verbBefore = r.words[p.from - 1]?.verb && r.tokens[p.from - 1]!.sentence === r.tokens[p.from]!.sentence;
    return !!verbBefore || !!r.words[p.to]?.verb;
  }
  if (lemma === "نظام")
    return !p.modified || named || p.adjectives.some((a) => a.entry.country || /^(حاكم|سابق|عسكري|بعثي)$/.test(a.entry.lemma));
  if (lemma === "تنظيم")
    return p.definite
      ? !p.modified || named || p.adjectives.length > 0 || p.head!.definite
      : p.adjectives.length > 0 || p.head!.number === "p";
  if (lemma === "وحده" && p.head!.number === "s")
    return p.adjectives.length > 0 || !p.modified || p.inner.some((x) => x.head?.entry.sort === "unit");
  if (lemma === "برنامج" || lemma === "موقع")
    return p.head!.entry.sort === "thing" || p.adjectives.some((a) => /^(وطني|الكتروني|انمائي|اخباري)$/.test(a.entry.lemma));
  if (lemma === "امن")
    return (
      !p.adjectives.length ||
      p.adjectives.some((a) => a.entry.country || /^(داخلي|عام|مركزي|وطني|كردي|عسكري|وقائي|سياسي)$/.test(a.entry.lemma))
    );
  // ministries by their field alone: "الداخلية", "الدفاع الروسية"; "الدفاع عن" and "الدفاع الجوي" are none
  if (lemma === "دفاع") return p.adjectives.some((a) => a.entry.country) || /^(مدني)$/.test(p.adjectives[0]?.entry.lemma ?? "");
  if (lemma === "قضاء" && r.tokens[p.to]?.raw === "على") return false;
  return true;
}
const pluralNames = /^(قوه|كتيبه|سريه|لواء|فرقه|فوج|عمليات|امن|جهاز)$/;
const noNames = /^(حمله|قمه|غرفه|ساحه|مجتمع|قائمه|دوله|مركز|مكتب|برنامج)$/;

/** A mention of a phrase: known bodies by the register, offices by date, groups by head and modifiers. */
export function draftOf(r: Reading, p: Phrase, outer: Draft | null): Draft {
  const entry = p.head?.entry ?? null;
  const known = p.known?.name.actor ?? null;
  const said = countryOfPhrase(p);
  const sort = known && known.form !== "person" ? (entry?.sort ?? "body") : (entry?.sort ?? "people");
  const text = phraseText(r, p.headToken, p.coreTo, p.prefix);
  const bare = p.definite && !p.modified && !known;
  const owned = (sort === "body" || sort === "unit") && (p.definite || p.proper);
  const country = said ?? (owned || (entry && ["government", "police", "state-military"].includes(entry.kind)) ? r.country : null);
  let actor = known;
  // a phrase that goes on after a known name ("القاعدة في …") stays that actor; one that begins before it doesn't
  if (!actor && owned && country) actor = countryBody(r.register, country, text, r.date);
  const office =
    !actor && entry?.title && p.definite && p.head!.number === "s"
      ? (officeHolder(r.register, country, text, r.date) ?? officeHolder(r.register, null, text, r.date))
      : null;
  const kind = actor?.kind ?? office?.kind ?? kindOf(p);
  const organization = actor
    ? actor.form === "organization"
    : !!owned &&
      (p.proper || p.modified) &&
      !p.head!.possessor &&
      (p.head!.number === "s" || (p.head!.number === "p" && pluralNames.test(entry!.lemma))) &&
      (p.proper || p.adjectives.length > 0 || !noNames.test(entry!.lemma) || p.inner.some((x) => x.known));
  const form: ActorMention["form"] = actor?.form === "person" ? "person" : organization ? "organization" : "group";
  const holder = actor ?? office;
  return {
    from: p.from,
    to: p.to,
    headToken: p.headToken,
    prefix: p.from === p.headToken ? p.prefix : "",
    phrase: { from: p.from, to: p.to },
    rule: known ? "known-name" : actor ? "country-body" : office ? "office" : `head-${sort}`,
    form,
    sort: sort === "thing" ? "thing" : sort,
    head: entry?.lemma ?? null,
    kind,
    actorId: holder?.id ?? null,
    country: holder?.country ?? country,
    name: holder ? { ar: holder.name.ar, en: holder.name.en } : nameFrom(form, text, glossOf(p, country)),
    title: null,
    nameRange: form === "person" ? { from: p.headToken, to: p.coreTo, prefix: p.prefix } : null,
    count: p.quantity?.count ?? null,
    casualty: entry?.casualty ?? null,
    anaphoric: false,
    antecedent: null,
    outer,
    bare,
    plural: p.head ? p.head.number !== "s" : false,
  };
}

function nameFrom(form: ActorMention["form"], ar: string, en: string | null): ActorMention["name"] {
  return en === null && form !== "organization" ? null : { ar: form === "organization" ? ar : null, en };
}
