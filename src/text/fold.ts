/**
 * Folding: the spelling differences that Arabic newsrooms don't keep are taken out, so that one
 * lexicon entry matches all of them. Lengths may shrink; `FoldedText.offsets` leads back.
 *
 * - marks (tashkeel, superscript alef), tatweel, zero-width and bidi controls: dropped
 * - أ إ آ ٱ -> ا, ى ی -> ي, ة -> ه, ک -> ك; decomposed hamza on waw or ya is composed
 * - Arabic-Indic and Persian digits -> 0-9; ٫ -> . ٬ -> , ٪ -> %
 * - presentation forms (ﻻ, ﷲ …): their compatibility decomposition
 */
export interface FoldedText {
  readonly text: string;
  /** `offsets[i]` is the offset in the original of folded character i; one more entry for the end. */
  readonly offsets: Int32Array;
}

const dropped = new Uint8Array(0x10000);
const mapped = new Uint16Array(0x10000);
const drop = (from: number, to = from) => {
  for (let c = from; c <= to; c++) dropped[c] = 1;
};
drop(0x0610, 0x061a);
drop(0x064b, 0x065f);
drop(0x0670);
drop(0x06d6, 0x06ed);
drop(0x0640);
drop(0x200b, 0x200f);
drop(0x202a, 0x202e);
drop(0x2066, 0x2069);
drop(0xfeff);
drop(0x061c);
drop(0x00ad);
const map = (from: string, to: string) => {
  for (const c of from) mapped[c.charCodeAt(0)] = to.charCodeAt(0);
};
map("أإآٱ", "ا");
map("ىی", "ي");
map("ةۀہە", "ه");
map("ک", "ك");
map("٫", ".");
map("٬", ",");
map("٪", "%");
map("\u00a0\u202f\u2009", " ");
for (let d = 0; d < 10; d++) {
  mapped[0x660 + d] = 48 + d;
  mapped[0x6f0 + d] = 48 + d;
}

/** Not the few signs among them that decompose to nothing else (﷽). */
const isPresentationForm = (c: number) =>
  ((c >= 0xfb50 && c <= 0xfdff) || (c >= 0xfe70 && c <= 0xfefc)) && String.fromCharCode(c).normalize("NFKC") !== String.fromCharCode(c);

const isPlain = (c: number) => !dropped[c] && !mapped[c] && !isPresentationForm(c);

/** Folds a word or a phrase, without an offset map. `fold("القُوّات الأمنيّة") === "القوات الامنيه"` */
export function fold(text: string): string {
  let same = 0;
  while (same < text.length && isPlain(text.charCodeAt(same))) same++;
  if (same === text.length) return text;
  let out = text.slice(0, same);
  for (let i = same; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (dropped[c]) {
      if (c === 0x654) out = composeHamza(out);
      continue;
    }
    out += mapped[c] ? String.fromCharCode(mapped[c]!) : isPresentationForm(c) ? fold(text[i]!.normalize("NFKC")) : text[i]!;
  }
  return out;
}

/** Hamza above, written as a mark of its own: و + ٔ is ؤ, ي + ٔ is ئ. */
function composeHamza(out: string): string {
  const last = out.at(-1);
  return last === "و" ? `${out.slice(0, -1)}ؤ` : last === "ي" ? `${out.slice(0, -1)}ئ` : out;
}

/** Folds a text and keeps the way back to the original. */
export function foldWithOffsets(text: string): FoldedText {
  const offsets: number[] = [];
  let out = "";
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (dropped[c]) {
      if (c === 0x654) out = composeHamza(out);
      continue;
    }
    const piece = mapped[c] ? String.fromCharCode(mapped[c]!) : isPresentationForm(c) ? fold(text[i]!.normalize("NFKC")) : text[i]!;
    for (let k = 0; k < piece.length; k++) offsets.push(i);
    out += piece;
  }
  offsets.push(text.length);
  return { text: out, offsets: Int32Array.from(offsets) };
}

/** Whether a raw word carries a damma on its first letter (or on its second after a clitic): قُتل, وأُصيب. */
export function hasPassiveMark(raw: string): boolean {
  return /^[وفسلب]?.\u064f/u.test(raw.normalize("NFC"));
}
