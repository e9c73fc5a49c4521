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

const titles = /^(مدينة|مدينه|محافظة|قضاء|ناحية|ناحيه|قسم|شياخة|قرية|بلدة|مديرية|بلدية|ولاية) (?=\S{3})|^مركز ?(?=\S{3})/;

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
  return name[0].toUpperCase() + name.slice(1);
};
