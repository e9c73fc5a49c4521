/** Spelling helpers of the compilation: Arabic folding as the reader does it, and English names as newsrooms write them. */

const marks = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u061c\u00ad]/g;

/** Folds Arabic the way `#text/fold` does: alef, ya, ta marbuta, kaf, marks. */
export const fold = (s) =>
  s
    .normalize("NFKC")
    .replace(marks, "")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/[ىی]/g, "ي")
    .replace(/[ةۀہە]/g, "ه")
    .replace(/ک/g, "ك")
    .replace(/\s+/g, " ")
    .trim();

/** The key by which two spellings of a name count as one: folded, without the article and without spaces or dashes. */
export const nameKey = (s) =>
  fold(s)
    .split(/[\s-]+/)
    .map((w) => (w.length > 4 ? w.replace(/^ال/, "") : w))
    .join("");

/** A key for equal English names in different transliterations: consonants only. */
export const latinKey = (s) =>
  s
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z ]/g, "")
    .replace(/\b(al|ad|an|ar|as|ash|at|ath|az|el|ed|en|er|es|et|adh)\b/g, "")
    .replace(/[aeiouy ]/g, "")
    .replace(/(.)\1/g, "$1");

const titles = /^(مدينة|مدينه|شعبية|محافظة|قضاء|ناحية|ناحيه|قسم|شياخة|قرية|بلدة|مديرية|بلدية|ولاية) (?=\S{3})|^مركز ?(?=\S{3})/;

/** An Arabic name without its title, marks and doubled blanks; ة and ى where a table writes ه and ي is left to the fixes. */
export const cleanArabic = (s) =>
  s
    .normalize("NFKC")
    .replace(marks, "")
    .replace(/[\u060c,/].*$/, "")
    .replace(/\s+- ..? ?.?$/, "")
    .replace(/\s*\(.*?\)\s*/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(titles, "");

/** Only letters of Arabic proper: no Persian, Kurdish, Urdu ones. */
export const isArabic = (s) => /^[\u0621-\u064a\u064b-\u0652\s-]+$/.test(s) && /[\u0621-\u064a]{2}/.test(s);

const article = /^(al|ad|adh|an|ar|as|ash|at|ath|az|el|ed|en|er|es|et)[ -](?=['‘’`]?\p{L})/iu;

/** "Ad Darbāsīyah" -> "Darbasiyah", "Al-Kut" -> "Kut", "Abū Kamāl" -> "Abu Kamal". */
export const englishName = (s) => {
  const plain = s
    .normalize("NFKD")
    .replace(/[\u0300-\u036f'‘’ʿʾ`´]/g, "")
    .replace(/ı/g, "i")
    .replace(/\s+/g, " ")
    .trim();
  const bare = plain
    .replace(/^Markaz /, "")
    .replace(/ - [A-Z]{2}$/, "")
    .replace(article, "");
  const name = bare.length >= 3 ? bare : plain;
  return (name[0].toUpperCase() + name.slice(1))
    .replace(/(?<= )(al|ad|adh|an|ar|as|ash|at|ath|az|el)[ -]/gi, "al-")
    .replace(/\bBayt\b/g, "Beit")
    .replace(/\bDayr\b/g, "Deir")
    .replace(/\bAyn\b/g, "Ain")
    .replace(/\bShaykh\b/g, "Sheikh")
    .replace(/^Nahiyat (al-)?/, "");
};

/** Latin consonants of an Arabic name, as GeoNames transliterates. */
const letters = {
  ب: "b",
  ت: "t",
  ث: "t",
  ج: "j",
  ح: "h",
  خ: "k",
  د: "d",
  ذ: "d",
  ر: "r",
  ز: "z",
  س: "s",
  ش: "s",
  ص: "s",
  ض: "d",
  ط: "t",
  ظ: "z",
  ع: "",
  غ: "g",
  ف: "f",
  ق: "q",
  ك: "k",
  ل: "l",
  م: "m",
  ن: "n",
  ه: "h",
  و: "",
  ي: "",
};
const skeleton = (ar) => [...ar.replace(/(^| )ال/g, "$1").replace(/[ةه](?= |$)/g, "")].map((c) => letters[c] ?? "").join("");
const latinSkeleton = (en) =>
  englishName(en)
    .toLowerCase()
    .replace(/al-/g, "")
    .replace(/sh/g, "s")
    .replace(/kh/g, "k")
    .replace(/dh/g, "d")
    .replace(/th/g, "t")
    .replace(/gh/g, "g")
    .replace(/h(?= |$)/g, "")
    .replace(/[^bcdfghjklmnpqrstvxz]/g, "");

/** How ill an Arabic spelling fits a transliteration: edit distance of the consonants. */
export const misfit = (ar, latin) => {
  const a = skeleton(ar);
  const b = latinSkeleton(latin);
  let row = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let k = 1; k <= b.length; k++) next[k] = Math.min(row[k] + 1, next[k - 1] + 1, row[k - 1] + (a[i - 1] === b[k - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length] + (/ة./.test(ar.replace(/ة /g, "")) ? 3 : 0) + (/^ا{2}/.test(ar) ? 3 : 0);
};
