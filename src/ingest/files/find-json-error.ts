const token =
  /[^\S\u00a0\ufeff]*(?:([{}[\],:])|("(?:[^"\\\n\r\t]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.]))/y;

/**
 * Offset of the first thing that is wrong in broken JSON, the text's end where something is missing there.
 * JSON.parse tells it in some messages only.
 */
export function findJsonError(text: string): number {
  const open: ("{" | "[")[] = [];
  // What may stand next: a value, a key, a colon, or a comma or closing bracket after a value.
  let next: "value" | "key" | "colon" | "after" = "value";
  let empty = false; // the innermost bracket has just been opened
  let at = 0;
  for (;;) {
    token.lastIndex = at;
    const match = token.exec(text);
    if (!match) return skipSpace(text, at);
    const [, sign, string] = match;
    const start = token.lastIndex - (sign ?? string ?? "").length;
    const wrong = () => (sign === undefined && string === undefined ? skipSpace(text, at) : start);
    const inner = open.at(-1);
    const closes = sign === (inner === "{" ? "}" : "]") && inner !== undefined;
    if (closes && (next === "after" || empty)) {
      open.pop();
      next = "after";
    } else if (next === "value" && (sign === "{" || sign === "[")) {
      open.push(sign);
      next = sign === "{" ? "key" : "value";
    } else if (next === "value" && sign === undefined) next = "after";
    else if (next === "key" && string !== undefined) next = "colon";
    else if (next === "colon" && sign === ":") next = "value";
    else if (next === "after" && sign === "," && inner) next = inner === "{" ? "key" : "value";
    else return wrong();
    empty = sign === "{" || sign === "[";
    at = token.lastIndex;
  }
}

function skipSpace(text: string, at: number): number {
  while (at < text.length && /\s/.test(text[at]!)) at++;
  return at;
}
