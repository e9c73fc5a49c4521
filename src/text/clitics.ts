import type { TokenForm } from "#model/token";

/**
 * Readings of a folded word with ever more proclitics taken off. Every reading is only possible:
 * the lexicon decides. Longest remainder first.
 *
 *   وبالقوات -> ["وبالقوات"], و+"بالقوات", وب+"القوات", وبال+"قوات"
 *   للجيش    -> ["للجيش"], ل+"الجيش", لل+"جيش"
 */
export function cliticForms(folded: string): readonly TokenForm[] {
  const forms: TokenForm[] = [{ stem: folded, prefix: "" }];
  const take = (prefix: string, stem: string) => {
    if (stem.length >= 2) forms.push({ prefix, stem });
  };
  const strip = (prefix: string, rest: string) => {
    const first = rest[0];
    if (rest.startsWith("لل")) {
      take(`${prefix}ل`, `ال${rest.slice(2)}`);
      take(`${prefix}لل`, rest.slice(2));
      take(`${prefix}ل`, rest.slice(1));
      return;
    }
    if (first === "ب" || first === "ل" || first === "ك") {
      take(prefix + first, rest.slice(1));
      if (rest.startsWith("ال", 1)) take(`${prefix}${first}ال`, rest.slice(3));
    }
    if (rest.startsWith("ال")) take(`${prefix}ال`, rest.slice(2));
  };
  const first = folded[0];
  if (first === "و" || first === "ف") {
    take(first, folded.slice(1));
    strip(first, folded.slice(1));
  }
  strip("", folded);
  return forms;
}
