import { parseHTML } from "linkedom";
import { cleanHtml } from "./clean-html.ts";
import { paragraphsOf } from "./paragraphs.ts";

/** Paragraphs of a piece of HTML (a feed's content); null where it is made to keep a parser busy. */
export function htmlParagraphs(html: string): string[] | null {
  if (html.length > 2_000_000) return null;
  if (!/[<&]/.test(html))
    return html
      .split("\n")
      .map((line) => line.replace(/\s+/gu, " ").trim())
      .filter(Boolean);
  const clean = cleanHtml(html, 3000);
  if (!clean || clean.html.length > 500_000 || (clean.html.match(/&/g)?.length ?? 0) > 3000 || nestsDeeply(clean.html)) return null;
  return paragraphsOf(parseHTML(`<!doctype html><html><head></head><body>${clean.html}</body></html>`).document.body);
}

/** The parser recurses where elements are removed or written; ours is flat, but its own isn't. */
function nestsDeeply(html: string): boolean {
  let depth = 0;
  for (const [, closing, name] of html.matchAll(/<(\/?)([a-z][\w:-]*)/g)) {
    if (closing) depth--;
    else if (!/^(?:br|hr|img|input|meta|link|p|li)$/.test(name!) && ++depth > 300) return true;
  }
  return false;
}
