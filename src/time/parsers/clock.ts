import { readOrdinal } from "#numeral/parsers/ordinal";
import { isLight, readPart, readUnit, word } from "../tags.ts";
import { hasArticle, type Component } from "./day.ts";

const hourDigits = /^\d{1,2}$/;

/** "الساعة 3:21", "الساعة الثامنة والنصف", "10:30 صباحا", "عند الحادية عشرة": a time of day. */
export const clock: Component = (spec, c, i) => {
  if (spec.clock) return 0;
  let k = i;
  if (/^(في|عند|حوالي|نحو|قرابه|تمام)$/.test(word(c, k))) k++;
  const noun = /^[وفبل]?(الساعه|ساعه)$/.test(word(c, k)) && word(c, k).endsWith("الساعه");
  if (noun) k++;
  const token = c.tokens[k];
  if (!token || k >= c.to) return 0;
  if (token.kind === "number" && hourDigits.test(token.folded)) {
    const minutes = word(c, k + 1) === ":" && /^\d{2}$/.test(word(c, k + 2));
    const to = k + (minutes ? 3 : 1);
    const part = readPart(c.tokens[to]);
    if (Number(token.folded) > 24 || (!noun && !minutes && !part) || (!noun && !minutes && readUnit(c.tokens[to]))) return 0;
    if (!noun && !minutes && part && !/ا$|^م$|^ص$|^ال|^بعد/.test(part.word)) return 0;
    spec.clock = true;
    return to;
  }
  if (noun && token.kind === "number" && /^\d{1,2}[.]\d{2}$/.test(token.folded)) {
    spec.clock = true;
    return k + 1;
  }
  const hour = readOrdinal(c.tokens, k, c.to) ?? (/^(الواحده|الحاديه)$/.test(token.folded) ? { to: k + 1, value: 1, prefix: "ال" } : null);
  if (!hour || hour.value > 12 || !hasArticle(hour.prefix)) return 0;
  let to = hour.to;
  if (/^(والنصف|والربع|والثلث|ونصف|وربع)$/.test(word(c, to))) to++;
  else if (word(c, to) === "الا" && /^(ربعا|الربع|ثلثا|الثلث|خمس)/.test(word(c, to + 1))) to += 2;
  const part = readPart(c.tokens[word(c, to) === "من" ? to + 1 : to]);
  if (!noun && !(part && isLight(part.prefix.replace("ال", "")))) return 0;
  spec.clock = true;
  return to;
};
