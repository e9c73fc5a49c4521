import type { TokenForm, TokenKind } from "#model/token";
import { cliticForms } from "./clitics.ts";
import { fold } from "./fold.ts";

/** What all tokens of one spelling share. */
export interface Spelling {
  readonly raw: string;
  /** "" for marks that folding drops. */
  readonly folded: string;
  readonly kind: TokenKind;
  readonly forms: readonly TokenForm[];
  readonly facts: unknown[];
}

/** Beyond this the table is emptied; tokens alive keep their spellings. */
const limit = 1 << 16;
/** Open addressing; at most half full. */
let table = empty(1 << 12);
/** Hash of the spelling in each slot: most wrong ones are told from the right one without a look at them. */
let hashes = new Int32Array(table.length);
let size = 0;

function empty(length: number): (Spelling | undefined)[] {
  return Array<Spelling | undefined>(length).fill(undefined);
}

/**
 * The spelling of `text[start, end)`. News repeats its words: each is cut out, folded and read once, and found
 * again by its letters in place, without a string of its own. `kind` must follow from the letters.
 */
export function spellingAt(text: string, start: number, end: number, kind: TokenKind): Spelling {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  let slot = (hash ^ (hash >>> 15)) & (table.length - 1);
  for (let known = table[slot]; known; known = table[slot]) {
    if (hashes[slot] === hash && stands(known.raw, text, start, end)) return known;
    slot = (slot + 1) & (table.length - 1);
  }
  const raw = copy(text, start, end);
  const folded = fold(raw);
  const forms = kind === "word" ? cliticForms(folded) : [{ stem: folded, prefix: "" }];
  const spelling: Spelling = { raw, folded, kind, forms, facts: [] };
  if (size >= limit) {
    table = empty(table.length);
    hashes = new Int32Array(table.length);
    size = 0;
  } else if (size * 2 >= table.length) grow();
  put(spelling, hash);
  return spelling;
}

function put(spelling: Spelling, hash: number): void {
  let slot = (hash ^ (hash >>> 15)) & (table.length - 1);
  while (table[slot]) slot = (slot + 1) & (table.length - 1);
  table[slot] = spelling;
  hashes[slot] = hash;
  size++;
}

function grow(): void {
  const old = table;
  const known = hashes;
  table = empty(old.length * 2);
  hashes = new Int32Array(table.length);
  size = 0;
  for (let i = 0; i < old.length; i++) if (old[i]) put(old[i]!, known[i]!);
}

function stands(raw: string, text: string, start: number, end: number): boolean {
  if (raw.length !== end - start) return false;
  for (let i = 0; i < raw.length; i++) if (raw.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** A string of its own: a slice would keep the whole report in memory. */
function copy(text: string, start: number, end: number): string {
  const units: number[] = [];
  for (let i = start; i < end; i++) units.push(text.charCodeAt(i));
  let out = "";
  for (let i = 0; i < units.length; i += 1000) out += String.fromCharCode(...units.slice(i, i + 1000));
  return out;
}
