/** Forms of a counted noun. Arabic: one, two, few (3-10, with the number), many (11-99, with the number), other (100 …). */
export interface PluralForms {
  readonly zero: string;
  readonly one: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

const rules = { ar: new Intl.PluralRules("ar"), en: new Intl.PluralRules("en") };

/**
 * A count with its noun: `{n}` in a form stands for the number, in Western digits, grouped.
 * @example counted("ar", 2, { zero: "لا تقارير", one: "تقرير واحد", two: "تقريران", few: "{n} تقارير", many: "{n} تقريراً", other: "{n} تقرير" }) // "تقريران"
 */
export function counted(language: "ar" | "en", n: number, forms: PluralForms): string {
  const form = n === 0 ? forms.zero : (forms[rules[language].select(n)] ?? forms.other);
  return form.replace("{n}", numberText(n));
}

/** A number in Western digits with grouping, in both languages. */
export function numberText(n: number): string {
  return n.toLocaleString("en-US");
}
