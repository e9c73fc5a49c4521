/**
 * Arabic verbs of saying, as newsrooms use them: what each verb needs beside it before it counts
 * as a claim. Source: reading of wire copy; the groups follow the complements that the Hans Wehr
 * dictionary gives the verbs.
 */
export interface CueVerb {
  readonly past: string;
  readonly present: string;
  /** Active participle, masculine singular, as it stands after a main clause: "مشيرا". */
  readonly participle?: string;
  /** Prepositions that introduce what is said (folded; "ب" and "ل" are clitics). */
  readonly by: readonly string[];
  /** "clause": only أن/إن, a colon or a quotation; "object": any noun phrase too; "quote": only quoted words. */
  readonly takes: "clause" | "object" | "quote";
  /** Words of which one must stand close behind: "ألقى باللائمة", "رفع الحصيلة". */
  readonly needs?: readonly string[];
  /** Words of which none may stand right behind. */
  readonly never?: readonly string[];
  /** The verb judges what precedes or follows: "وصفه بأنه", "سماه". */
  readonly names?: true;
  /** "لم يستبعد" says something; any other negated verb says nothing. */
  readonly negated?: "either";
  /** Written like another common word: these shapes need a clause or their preposition behind them. */
  readonly homograph?: readonly string[];
  /** Shapes that count only with their shadda written: "بيّن", not "بين". */
  readonly marked?: readonly string[];
  /** Shapes that are always another word. */
  readonly not?: readonly string[];
  /** Hands on what another says: "نقلت الوكالة عن مصدر قوله". */
  readonly relays?: true;
  /** Only the preposition makes it speech: "عبّر عن", not "عبر إذاعتها". */
  readonly onlyBy?: true;
}

type Row = readonly [past: string, present: string, participle: string, by: string, extra?: Partial<CueVerb>];
const group = (takes: CueVerb["takes"], rows: readonly Row[]): CueVerb[] =>
  rows.map(([past, present, participle, by, extra]) => ({
    past,
    present,
    ...(participle ? { participle } : {}),
    by: by ? by.split(" ") : [],
    takes,
    ...extra,
  }));

/** Verbs that need a clause, a colon, a quotation or their preposition. */
const sayings = group("clause", [
  ["قال", "يقول", "قائل", ""],
  ["أضاف", "يضيف", "مضيف", ""],
  ["تابع", "يتابع", "متابع", ""],
  ["أردف", "يردف", "مردف", ""],
  ["استطرد", "يستطرد", "مستطرد", ""],
  ["استدرك", "يستدرك", "مستدرك", ""],
  ["مضى", "يمضي", "", "", { needs: ["يقول", "قائلا", "قائله", "إلى", "الي"] }],
  ["أوضح", "يوضح", "موضح", ""],
  ["بيّن", "يبيّن", "مبين", "", { marked: ["بين", "بينا"], not: ["تبين"] }],
  ["صرّح", "يصرّح", "مصرح", "ب"],
  ["أخبر", "يخبر", "مخبر", "ب عن"],
  ["أبلغ", "يبلغ", "مبلغ", "عن"],
  ["كتب", "يكتب", "كاتب", "", { homograph: ["كتب"] }],
  ["غرّد", "يغرد", "مغرد", ""],
  ["دوّن", "يدوّن", "", ""],
  ["علّق", "يعلّق", "معلق", ""],
  ["خلص", "يخلص", "", "", {}],
  ["رأى", "يرى", "", ""],
  ["ارتأى", "يرتئي", "", ""],
  ["اعتقد", "يعتقد", "معتقد", ""],
  ["ظن", "يظن", "", "", { homograph: ["ظن"] }],
  ["افترض", "يفترض", "مفترض", ""],
  ["أظهر", "يظهر", "", ""],
  ["كرّر", "يكرّر", "مكرر", "", {}],
  ["تساءل", "يتساءل", "متسائل", "عن"],
  ["سأل", "يسأل", "سائل", ""],
  ["ردّ", "يردّ", "", "", { homograph: ["رد"] }],
  ["أجاب", "يجيب", "مجيب", "ب"],
  ["عقّب", "يعقّب", "معقب", "", { marked: ["عقب"] }],
  ["استخلص", "يستخلص", "", ""],
  ["اشتكى", "يشتكي", "مشتكي", "من"],
  ["شكا", "يشكو", "شاكي", "من"],
  ["شكّك", "يشكّك", "مشكك", "في ب"],
  ["تكهّن", "يتكهّن", "متكهن", "ب"],
  ["اقترح", "يقترح", "مقترح", ""],
  ["قرّر", "يقرّر", "", "", { takes: "quote" }],
  ["ذهب", "يذهب", "", "", { needs: ["أن", "ان", "القول"] }],
  ["رفض", "يرفض", "رافض", "", { homograph: ["رفض"] }],
  ["ذكّر", "يذكّر", "مذكر", "ب", { homograph: ["ذكر"] }],
  ["نوّه", "ينوّه", "منوه", "ب الي"],
  ["ألمح", "يلمح", "ملمح", "الي ب"],
  ["لمّح", "يلمّح", "ملمح", "الي ب"],
  ["أشار", "يشير", "مشير", "الي ب"],
  ["لفت", "يلفت", "لافت", "الي"],
  ["تحدّث", "يتحدّث", "متحدث", "عن", { not: ["متحدثه", "متحدثين", "متحدثا"] }],
  ["كشف", "يكشف", "كاشف", "عن"],
  ["أعرب", "يعرب", "معرب", "عن", { onlyBy: true }],
  ["عبّر", "يعبّر", "معبر", "عن", { onlyBy: true }],
  ["أفصح", "يفصح", "مفصح", "عن"],
  ["حذّر", "يحذّر", "محذر", "من", { takes: "object", homograph: ["حذر"] }],
  ["شدّد", "يشدّد", "مشدد", "علي"],
  ["ألحّ", "يلحّ", "", "علي"],
  ["أصرّ", "يصرّ", "مصر", "علي"],
  ["أقرّ", "يقرّ", "مقر", "ب"],
  ["اعترف", "يعترف", "معترف", "ب"],
  ["أفاد", "يفيد", "مفيد", "ب عن"],
  ["هدّد", "يهدّد", "مهدد", "ب"],
  ["تعهّد", "يتعهّد", "متعهد", "ب"],
  ["توعّد", "يتوعّد", "متوعد", "ب", { takes: "object" }],
  ["وعد", "يعد", "واعد", "ب", { homograph: ["وعد"], not: ["يعد", "تعد", "نعد", "يعدون", "عدا", "يعدها", "تعدها", "يعده", "تعده"] }],
  ["لوّح", "يلوّح", "ملوح", "ب"],
  ["أقسم", "يقسم", "مقسم", "", { never: [] }],
  ["نبّه", "ينبّه", "منبه", "الي من"],
  ["أنذر", "ينذر", "منذر", "ب"],
  ["نصح", "ينصح", "ناصح", "ب", { takes: "object" }],
  ["أوصى", "يوصي", "موصي", "ب"],
  ["تفاخر", "يتفاخر", "متفاخر", "ب"],
  ["تباهى", "يتباهى", "متباهي", "ب"],
  ["استشهد", "", "مستشهد", "ب"],
]);

/** Verbs whose object is itself what is said: "أعلن انطلاق", "نفى وجود". */
const statements = group("object", [
  ["أعلن", "يعلن", "معلن", "عن"],
  ["أكّد", "يؤكّد", "مؤكد", "علي"],
  ["ذكر", "يذكر", "ذاكر", "", { homograph: ["ذكر"] }],
  ["أورد", "يورد", "مورد", ""],
  ["نفى", "ينفي", "ناف", "", { not: ["نفيا"] }],
  ["أنكر", "ينكر", "منكر", ""],
  ["كذّب", "يكذّب", "مكذب", ""],
  ["فنّد", "يفنّد", "مفند", ""],
  ["توقّع", "يتوقّع", "متوقع", ""],
  ["رجّح", "يرجّح", "مرجح", ""],
  ["استبعد", "يستبعد", "مستبعد", "", { negated: "either" }],
  ["زعم", "يزعم", "زاعم", "ب"],
  ["ادّعى", "يدّعي", "مدع", "ب"],
  ["اتّهم", "يتّهم", "متهم", "ب"],
  ["طالب", "يطالب", "مطالب", "ب", { homograph: ["طالب", "طالبت", "طالبا"] }],
  ["دعا", "يدعو", "داع", "الي"],
  ["ناشد", "يناشد", "مناشد", ""],
  ["حثّ", "يحثّ", "حاث", "علي"],
  ["طلب", "يطلب", "طالب", "من", { homograph: ["طلب"], never: ["عدم"] }],
  ["التمس", "يلتمس", "ملتمس", ""],
  ["حضّ", "يحضّ", "", "علي"],
  ["روى", "يروي", "راوي", "", { takes: "clause" }],
  ["اكتفى", "يكتفي", "مكتفي", "عن الي علي", { takes: "clause", needs: ["بالقول", "بالحديث", "بالاشاره", "بالتاكيد"] }],
  ["قدّر", "يقدّر", "مقدر", "ب", { homograph: ["قدر", "يقدر", "تقدر", "مقدرا", "مقدره"] }],
  ["أحصى", "يحصي", "محصي", ""],
  ["وثّق", "يوثّق", "موثق", ""],
  ["تبنّى", "يتبنّى", "متبني", "", { never: ["القانون", "قرارا", "القرار", "قانونا"] }],
  ["عزا", "يعزو", "عاز", "", {}],
  ["نسب", "ينسب", "ناسب", "", { needs: ["الي", "ل"], homograph: ["نسب"] }],
  ["جدّد", "يجدّد", "مجدد", ""],
  ["أبدى", "يبدي", "مبدي", ""],
  ["أمهل", "يمهل", "ممهل", ""],
  ["حمّل", "يحمّل", "محمل", "", { needs: ["مسووليه", "المسووليه", "مسؤوليه", "المسؤوليه", "مسئوليه", "المسئوليه", "تبعات", "وزر"] }],
  ["ألقى", "يلقي", "ملقي", "", { needs: ["باللائمه", "اللائمه", "باللوم", "اللوم", "بالمسؤوليه", "المسؤوليه"] }],
  ["وجّه", "يوجّه", "موجه", "ب", { homograph: ["وجه"], needs: ["نداء", "رساله", "تحذيرا", "اتهاما", "اتهامات", "~ب"] }],
  ["رفع", "يرفع", "", "", { needs: ["الحصيله", "حصيله", "عدد", "العدد"], homograph: ["رفع"] }],
  ["سجّل", "يسجّل", "مسجل", "", { homograph: ["سجل"] }],
]);

/** Verbs that give a name or a judgement: "وصفه بأنه", "اعتبره خرقا". */
const judgements = group("object", [
  ["وصف", "يصف", "واصف", "ب", { names: true, homograph: ["وصف"] }],
  ["اعتبر", "يعتبر", "معتبر", "", { names: true }],
  ["عدّ", "يعدّ", "", "", { names: true, homograph: ["عد", "عدت"], not: ["يعد", "تعد", "عدا", "عدن", "نعد", "يعدون"] }],
  ["سمّى", "يسمّي", "", "", { names: true, takes: "quote" }],
  ["أسمى", "", "", "", { names: true, takes: "quote" }],
]);

/** Verbs of handing on; who speaks stands behind "عن". */
const relays = group("clause", [["نقل", "ينقل", "ناقل", "", { relays: true, needs: ["عن"], homograph: ["نقل"] }]]);

/** Acts that bring words only where they are quoted. */
const quoted = group("quote", [
  ["ندّد", "يندّد", "مندد", "ب"],
  ["أدان", "يدين", "", ""],
  ["دان", "", "", ""],
  ["شجب", "يشجب", "", ""],
  ["استنكر", "يستنكر", "مستنكر", ""],
  ["انتقد", "ينتقد", "منتقد", ""],
  ["أمر", "يأمر", "", "ب", { homograph: ["امر"] }],
  ["هتف", "يهتف", "هاتف", ""],
  ["ردّد", "يردّد", "مردد", ""],
  ["صرخ", "يصرخ", "صارخ", ""],
  ["همس", "يهمس", "", ""],
  ["رحّب", "يرحّب", "مرحب", "ب"],
  ["أشاد", "يشيد", "مشيد", "ب"],
  ["تحدّى", "يتحدّى", "", ""],
  ["استعاد", "يستعيد", "", ""],
  ["تذكّر", "يتذكّر", "", ""],
]);

export const cueVerbs: readonly CueVerb[] = [...sayings, ...statements, ...judgements, ...relays, ...quoted];

/** Verbal nouns with the speaker's pronoun: "نقل عنه قوله إن", "وتهديده ب". */
export const cueNouns: readonly (readonly [noun: string, by: readonly string[]])[] = [
  ["قول", []],
  ["تأكيد", ["علي"]],
  ["تهديد", ["ب"]],
  ["إشارة", ["الي"]],
  ["نفي", []],
  ["اتهام", ["ب"]],
  ["دعوة", ["الي"]],
  ["تحذير", ["من"]],
];
