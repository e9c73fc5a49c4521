/**
 * Bidirectional embeddings, overrides and isolates: in a table they would reorder the cells beside them, or
 * show a text as another. Marks (U+200E, U+200F, U+061C) order only what stands next to them and stay.
 */
const bidiControls = /[\u202a-\u202e\u2066-\u2069]/gu;

/** Control characters that no text format of ours may hold; tab and line ends stay. */
// oxlint-disable-next-line no-control-regex -- these are what it looks for
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/gu;

/** Halves of a character: no encoding can hold them. */
const lone = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text without what would break a file or show it as another text. */
export function cleanText(text: string): string {
  return text.replace(lone, "\ufffd").replace(controls, "").replace(bidiControls, "");
}

/**
 * Signs with which a spreadsheet begins a formula, also after what it skips (blanks, invisible marks), also in
 * full width: = + - @ and tab, carriage return, line feed.
 */
const formulaStart =
  /^(?:[\t\r\n]|[\s\u00ad\u061c\u200b-\u200f\u2060\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20\u2212\ufe62\ufe63\ufe66\ufe6b])/u;

/** A cell's text: cleaned, and with an apostrophe before what a spreadsheet would run as a formula. */
export function cellText(text: string): string {
  const clean = cleanText(text).replace(/\r\n?/g, "\n");
  return formulaStart.test(text) || formulaStart.test(clean) ? `'${clean}` : clean;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

/** A text inside XML, as content or as an attribute's value. */
export function xmlText(text: string): string {
  return cleanText(text).replace(/[&<>"']/g, (sign) => entities[sign]!);
}
