import { PhraseIndex } from "#lexicon/phrase-index";
import { holidays, type HolidayDate } from "../ar/holidays.ts";
import { isLight } from "../tags.ts";
import { readShift, type Component } from "./day.ts";

const index = new PhraseIndex<HolidayDate>(holidays);
const firstWords = new Set(holidays.map(([phrase]) => phrase.split(" ")[0]!));

/** "عاشوراء", "عيد الفطر الماضي", "رأس السنة 2022". */
export const holiday: Component = (spec, c, i) => {
  if (spec.holiday !== undefined || spec.day !== undefined || i >= c.to) return 0;
  if (!c.tokens[i]!.forms.some((f) => firstWords.has(f.stem))) return 0;
  const match = index.longestAt(c.tokens, i, c.to);
  if (!match || !isLight(match.prefix)) return 0;
  spec.holiday = match.values[0]!;
  const shift = readShift(c, match.to);
  if (!shift || shift.relative) return match.to;
  spec.modifier = shift.shift;
  return shift.to;
};
