/** A page without what holds no words of it, and what had to be taken out before. */
export interface CleanHtml {
  readonly html: string;
  /** Contents of the JSON-LD scripts. */
  readonly jsonLd: readonly string[];
  readonly elements: number;
}

/** Elements whose content is no part of the page's words. Their end is looked for as text, as browsers do. */
const dropped = new Set([
  "script",
  "style",
  "noscript",
  "svg",
  "template",
  "iframe",
  "object",
  "canvas",
  "math",
  "select",
  "textarea",
  "video",
  "audio",
  "map",
]);
/** Attributes that tell what an element is; data, scripts and pictures in others only cost time. */
const kept = new Set(
  "class id itemprop itemscope itemtype datetime pubdate content name property href rel type lang dir http-equiv charset role style hidden aria-hidden title".split(
    " ",
  ),
);
const longestValue = 4000;

/**
 * Takes comments, scripts, styles, pictures and idle attributes out of a page in one pass, and writes
 * numeric references to letters as the letters. The page's parser takes time in the square of what this
 * removes; what is left is counted, so that a page made to keep it busy can be refused.
 */
export function cleanHtml(html: string, mostElements: number): CleanHtml | null {
  const out: string[] = [];
  const jsonLd: string[] = [];
  let elements = 0;
  let at = 0;
  for (;;) {
    const open = html.indexOf("<", at);
    if (open < 0) break;
    out.push(html.slice(at, open));
    const next = html.charCodeAt(open + 1);
    if (next === 0x21 || next === 0x3f) {
      at = endOfDeclaration(html, open);
      continue;
    }
    const closing = next === 0x2f;
    const name = tagName(html, open + (closing ? 2 : 1));
    if (name === "") {
      if (++elements > mostElements) return null;
      out.push("&lt;"); // a sign in the text
      at = open + 1;
      continue;
    }
    const end = endOfTag(html, open + 1);
    if (closing) {
      if (!dropped.has(name)) out.push(`</${name}>`);
    } else {
      if (++elements > mostElements) return null;
      const tag = html.slice(open + 1 + name.length, end - 1);
      if (dropped.has(name)) {
        const close = name === "svg" && tag.endsWith("/") ? end : endOfElement(html, end, name);
        if (name === "script" && /\btype\s*=\s*["']?\s*application\/ld\+json/i.test(tag)) jsonLd.push(html.slice(end, close));
        at = close;
        continue;
      }
      out.push(`<${name}${cleanAttributes(tag)}>`);
    }
    at = end;
  }
  out.push(html.slice(at));
  return { html: writeReferences(out.join("")), jsonLd, elements };
}

function endOfDeclaration(html: string, open: number): number {
  const comment = html.startsWith("<!--", open);
  const end = comment ? html.indexOf("-->", open + 4) : html.indexOf(">", open);
  return end < 0 ? html.length : end + (comment ? 3 : 1);
}

/** Lower-case name of the tag at `from`; empty where no tag begins there. */
function tagName(html: string, from: number): string {
  let to = from;
  for (; to < html.length && to - from < 40; to++) {
    const c = html.charCodeAt(to) | 32;
    const letter = c >= 97 && c <= 122;
    if (!letter && (to === from || !((html.charCodeAt(to) >= 48 && html.charCodeAt(to) <= 58) || html.charCodeAt(to) === 45))) break;
  }
  return html.slice(from, to).toLowerCase();
}

/** Offset after the tag's ">", quotes heeded; one that never ends is taken up to the next ">" or "<". */
function endOfTag(html: string, from: number): number {
  let i = from;
  for (; i < html.length; i++) {
    const c = html.charCodeAt(i);
    if (c === 62) return i + 1;
    if (c !== 34 && c !== 39) continue;
    if (html.charCodeAt(i - 1) !== 61 && !/\s/.test(html[i - 1]!)) continue; // a stray quote opens nothing
    const close = html.indexOf(html[i]!, i + 1);
    if (close < 0 || close - i > 2_000_000) break;
    i = close;
  }
  const plain = html.indexOf(">", from);
  return plain < 0 ? html.length : plain + 1;
}

/** Offset of the "</name" that ends an element; the text's end where there is none. */
function endOfElement(html: string, from: number, name: string): number {
  const close = closers.get(name)!;
  close.lastIndex = from;
  return close.exec(html)?.index ?? html.length;
}
const closers = new Map([...dropped].map((name) => [name, new RegExp(`</${name}(?![\\w-])`, "gi")]));

const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;

function cleanAttributes(tag: string): string {
  if (tag.trim() === "") return "";
  let out = "";
  let count = 0;
  for (const [, name = "", double, single, bare] of tag.matchAll(attribute)) {
    if (++count > 100) break;
    const own = name.toLowerCase();
    if (!kept.has(own)) continue;
    const value = double ?? single ?? bare ?? "";
    if (value.length > longestValue) continue;
    out += ` ${own}="${value.replaceAll('"', "&quot;")}"`;
  }
  return out;
}

const named: Readonly<Record<string, string>> = {
  nbsp: "\u00a0",
  laquo: "«",
  raquo: "»",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  zwnj: "\u200c",
  zwj: "\u200d",
  lrm: "\u200e",
  rlm: "\u200f",
  bull: "•",
  middot: "·",
};

/** References to letters and quotation marks as themselves; those that are signs of HTML stay, and loose ampersands too. */
function writeReferences(html: string): string {
  if (!html.includes("&")) return html;
  return html.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal);
    return code > 0x9f && code <= 0x10_ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole;
  });
}
