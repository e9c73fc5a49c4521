import { Option, type Command } from "commander";
import { eventTypes, type EventStatus, type EventType, type Salience } from "#model/event";
import type { Verification } from "#model/incident";
import type { IncidentFilter } from "#model/query";
import { calendarDay } from "./day-option.ts";
import { UserError } from "./user-error.ts";

const statuses = ["occurred", "ongoing", "planned", "possible", "denied"] as const satisfies readonly EventStatus[];
const verifications = ["provisional", "corroborated", "contested", "confirmed", "rejected"] as const satisfies readonly Verification[];
const saliences = ["main", "background"] as const satisfies readonly Salience[];

export interface FilterOptions {
  readonly from?: string;
  readonly to?: string;
  readonly country?: string;
  readonly admin1?: string;
  readonly place?: string;
  readonly region?: string;
  readonly box?: string;
  readonly type?: readonly string[];
  readonly actor?: string;
  readonly status?: readonly string[];
  readonly verification?: readonly string[];
  readonly salience?: string;
  readonly minConfidence?: string;
  readonly text?: string;
}

/** The options that narrow incidents down, the same for every verb that reads them. */
export function addFilterOptions(command: Command): Command {
  return command
    .option("--from <day>", "incidents that touch this day or a later one (YYYY-MM-DD)")
    .option("--to <day>", "incidents that touch this day or an earlier one")
    .option("--country <code>", "ISO 3166 code of two letters: IQ")
    .option("--admin1 <name>", "governorate, by its English name")
    .option("--place <name>", "place by name (Arabic or English) or id")
    .option("--region <id>", "named area by its id: baghdad-belt")
    .option("--box <west,south,east,north>", "area in degrees")
    .option("--type <types...>", `PLOVER types: ${eventTypes.slice(-4).join(", ")} …`)
    .option("--actor <name>", "who took part, by name or id")
    .option("--status <states...>", statuses.join(", "))
    .option("--verification <states...>", verifications.join(", "))
    .addOption(new Option("--salience <salience>", "told as news, or recalled").choices(saliences))
    .option("--min-confidence <number>", "least confidence, 0 to 1")
    .option("--text <words>", "words of the summary, the place or the actors");
}

/** The store's filter for the options; a mistake is named with the option. */
export function filterOf(options: FilterOptions): IncidentFilter {
  return {
    ...present("from", options.from && calendarDay("--from", options.from)),
    ...present("to", options.to && calendarDay("--to", options.to)),
    ...present("country", options.country && matching("--country", options.country.toUpperCase(), /^[A-Z]{2}$/, "a code of two letters")),
    ...present("admin1", options.admin1),
    ...present("place", options.place),
    ...present("region", options.region),
    ...present("box", options.box && box(options.box)),
    ...present(
      "types",
      listed<EventType>(
        "--type",
        options.type?.map((type) => type.toUpperCase()),
        eventTypes,
      ),
    ),
    ...present("actor", options.actor),
    ...present("statuses", listed<EventStatus>("--status", options.status, statuses)),
    ...present("verifications", listed<Verification>("--verification", options.verification, verifications)),
    ...present("salience", options.salience as Salience | undefined),
    ...present("minConfidence", options.minConfidence === undefined ? undefined : unit("--min-confidence", options.minConfidence)),
    ...present("text", options.text),
  };
}

function present<K extends keyof IncidentFilter>(key: K, value: IncidentFilter[K] | "" | undefined): Pick<IncidentFilter, K> | object {
  return value === undefined || value === "" ? {} : { [key]: value };
}

function matching(option: string, value: string, pattern: RegExp, kind: string): string {
  if (!pattern.test(value)) throw new UserError(`${option}: must be ${kind}, got ${value}`);
  return value;
}

function box(value: string): readonly [number, number, number, number] {
  const numbers = value.split(",").map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  const [west, south, east, north] = numbers as [number, number, number, number];
  const fits =
    numbers.length === 4 &&
    [west, east].every((n) => Math.abs(n) <= 180) &&
    [south, north].every((n) => Math.abs(n) <= 90) &&
    south <= north;
  if (!fits) throw new UserError(`--box: must be west,south,east,north in degrees, got ${value}`);
  return [west, south, east, north];
}

function unit(option: string, value: string): number {
  const number = value.trim() === "" ? Number.NaN : Number(value);
  if (!(number >= 0 && number <= 1)) throw new UserError(`${option}: must be a number from 0 to 1, got ${value}`);
  return number;
}

/** Values of an option that may be repeated or joined by commas. */
function listed<T extends string>(option: string, values: readonly string[] | undefined, known: readonly T[]): readonly T[] | undefined {
  const all = values?.flatMap((value) => value.split(",")).filter(Boolean);
  const wrong = all?.find((value) => !known.includes(value as T));
  if (wrong !== undefined) throw new UserError(`${option}: must be of ${known.join(", ")}, got ${wrong}`);
  return all as readonly T[] | undefined;
}
