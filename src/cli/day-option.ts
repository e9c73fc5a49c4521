import { UserError } from "./user-error.ts";

/** A day of the calendar as ISO; a mistake is named with the option. */
export function calendarDay(option: string, value: string): string {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  if (date === null || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value) {
    throw new UserError(`${option}: must be a day as YYYY-MM-DD, got ${value}`);
  }
  return value;
}

/** The moment that an export counts from: now, or the beginning of a day that has come. */
export function dayOption(option: string, value: string | undefined): string {
  const now = new Date().toISOString();
  if (value === undefined) return now;
  const day = calendarDay(option, value);
  // A day to come would let out what a delay keeps back today.
  if (day > now.slice(0, 10)) throw new UserError(`${option}: must not lie in the future, got ${value}`);
  return `${day}T00:00:00.000Z`;
}
