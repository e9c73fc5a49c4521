import { userInfo } from "node:os";
import { Option, type Command } from "commander";
import type { DecisionKind } from "#model/decision";
import { reviewStates } from "#model/decision";
import { codedFields, drawSample, nextTask, sampleAgreement, saveCoding } from "#review/coding";
import { fields } from "#review/fields";
import { historyOf, reviewChanges } from "#review/history";
import { ReviewError } from "#review/review-error";
import { Reviewer, type DecisionRequest } from "#review/reviewer";
import type { Register } from "#store/register";
import { addDataOption, withRegister } from "../data-option.ts";
import { mustHoldRegister } from "../open-existing.ts";
import { UserError } from "../user-error.ts";
import { writeOut } from "../write-out.ts";

interface Options {
  readonly data: string;
  readonly author: string;
  readonly reason?: string;
}

/** `sijill review …`: what people decide over what the machine read. Answers are JSON lines. */
export function addReviewCommand(program: Command): void {
  const review = program
    .command("review")
    .description("decide over what the machine read; see what waits, who decided what, and how coders agree");
  addReading(review);
  addDeciding(review);
  addCoding(review);
  for (const command of review.commands) command.exitOverride();
}

function addReading(review: Command): void {
  verb(review, "queue", "incidents that wait for review, the most doubtful and heaviest first")
    .addOption(new Option("--state <state>", "those in this state").choices(reviewStates))
    .option("--assignee <person>", "those that somebody works on; none for what nobody does")
    .option("--limit <number>", "how many", "20")
    .action((options: Options & { state?: (typeof reviewStates)[number]; assignee?: string; limit: string }) =>
      over(options, async (register) => {
        const { state, assignee } = options;
        const limit = wholeNumber("--limit", options.limit);
        const query = {
          limit,
          ...(state ? { state } : {}),
          ...(assignee === undefined ? {} : { assignee: assignee === "none" ? "" : assignee }),
        };
        const { total, items } = await register.reviewQueue(query);
        for (const item of items) await print(item);
        process.stderr.write(`sijill: ${items.length} of ${total}\n`);
      }),
    );
  verb(review, "proposals", "pairs of incidents that were nearly joined").action((options: Options) =>
    over(options, async (register) => {
      for (const proposal of await register.mergeProposals({})) await print(proposal);
    }),
  );
  verb(review, "changes", "what newer readings changed under decisions, and decisions whose incident is gone").action((options: Options) =>
    over(options, async (register) => {
      const { incidents, lost } = await reviewChanges(register);
      for (const incident of incidents) await print(incident);
      for (const decision of lost) await print({ lost: decision });
    }),
  );
  verb(review, "history", "an incident as shown, the machine's record, and everything decided on it")
    .argument("<incident>")
    .action((id: string, options: Options) =>
      over(options, async (register) => {
        const { reviewed, aliases, entries } = await historyOf(register, id);
        const { machine, ...standing } = reviewed.standing;
        await print({ incident: reviewed.incident, machine, ...standing, aliases });
        for (const entry of entries) await print(entry);
      }),
    );
}

function addDeciding(review: Command): void {
  const simple: readonly (readonly [kind: DecisionKind, words: string])[] = [
    ["confirm", "say that an incident is right as shown"],
    ["reject", "say that it didn't happen so, or is no incident"],
    ["comment", "leave words, given as --reason"],
  ];
  for (const [kind, words] of simple)
    deciding(review, kind, words)
      .argument("<incident>")
      .action((incident: string, options: Options) => decide(options, { kind, incident }));
  deciding(review, "correct", `set a field: ${[...fields.keys()].join(", ")}`)
    .argument("<incident>")
    .argument("<field>")
    .argument("<value>", "JSON, or plain words; null where nothing is known")
    .action((incident: string, field: string, value: string, options: Options) =>
      decide(options, { kind: "correct", incident, field, value: parseValue(value) }),
    );
  deciding(review, "merge", "say that two incidents are one")
    .argument("<incident>")
    .argument("<other>")
    .action((incident: string, other: string, options: Options) => decide(options, { kind: "merge", incident, value: other }));
  deciding(review, "apart", "say that two incidents are not one")
    .argument("<incident>")
    .argument("<other>")
    .action((incident: string, other: string, options: Options) => decide(options, { kind: "keep-apart", incident, value: other }));
  deciding(review, "split", "make events of an incident one of their own")
    .argument("<incident>")
    .argument("<event...>", "document#event")
    .action((incident: string, events: string[], options: Options) => decide(options, { kind: "split", incident, events }));
  deciding(review, "assign", "say who works on it")
    .argument("<incident>")
    .argument("[person]", "nobody where left out")
    .action((incident: string, person: string | undefined, options: Options) =>
      decide(options, { kind: "assign", incident, value: person ?? null }),
    );
  deciding(review, "state", `set its state: ${reviewStates.join(", ")}`)
    .argument("<incident>")
    .argument("<state>")
    .action((incident: string, state: string, options: Options) => decide(options, { kind: "progress", incident, value: state }));
  deciding(review, "sensitive", "mark it as sensitive: publication profiles withhold it")
    .argument("<incident>")
    .option("--off", "take the mark away")
    .action((incident: string, options: Options & { off?: boolean }) =>
      decide(options, { kind: "sensitive", incident, value: !options.off }),
    );
  deciding(review, "undo", "take a decision back, by its number in the history")
    .argument("<decision>")
    .action((id: string, options: Options) => decide(options, { kind: "undo", value: wholeNumber("decision", id) }));
}

function addCoding(review: Command): void {
  verb(review, "sample", "draw a sample of incidents for blind double coding")
    .argument("<name>")
    .option("--size <number>", "how many incidents", "50")
    .option("--seed <words>", "the same seed draws the same", "sijill")
    .option("--author <name>", "who draws it", defaultAuthor())
    .action((name: string, options: Options & { size: string; seed: string }) =>
      over(options, async (register) => {
        const size = wholeNumber("--size", options.size);
        const sample = await drawSample(register, { name, size, seed: options.seed, author: options.author, now: new Date() });
        process.stderr.write(`sijill: "${name}" holds ${sample.units.length} incidents\n`);
      }),
    );
  verb(review, "code", "code the next unit of a sample: without values it prints the reports to read, and nothing else")
    .argument("<sample>")
    .argument("[values...]", `field=value: ${[...codedFields].map(([name, { hint }]) => `${name} (${hint})`).join("; ")}`)
    .option("--author <name>", "the coder", defaultAuthor())
    .option("--unit <number>", "code this unit, again or out of turn")
    .action((sample: string, values: string[], options: Options & { unit?: string }) =>
      over(options, async (register) => {
        const task = await nextTask(register, sample, options.author);
        const position = options.unit === undefined ? task?.position : wholeNumber("--unit", options.unit);
        if (values.length === 0) return task ? print(task) : void process.stderr.write("sijill: every unit is coded\n");
        if (position === undefined) throw new UserError("every unit is coded; --unit codes one again");
        await saveCoding(register, sample, { coder: options.author, position, values: parseCoding(values) });
      }),
    );
  verb(review, "agreement", "Krippendorff's alpha of each field of a sample")
    .argument("<sample>")
    .action((sample: string, options: Options) =>
      over(options, async (register) => {
        const { coders, units, fields: rows } = await sampleAgreement(register, sample);
        for (const row of rows) await print(row);
        process.stderr.write(`sijill: ${units} units, ${coders.map(({ name, coded }) => `${name} ${coded}`).join(", ")}\n`);
      }),
    );
}

const verb = (review: Command, name: string, words: string) => addDataOption(review.command(name).description(words));
const deciding = (review: Command, name: string, words: string) =>
  verb(review, name, words).option("--author <name>", "who decides", defaultAuthor()).option("--reason <words>", "why");

const print = (value: unknown) => writeOut(`${JSON.stringify(value)}\n`);

async function decide(options: Options, request: Omit<DecisionRequest, "author" | "reason">): Promise<void> {
  await over(options, async (register) => {
    const { decision, incidents } = await new Reviewer(register).decide({
      ...request,
      author: options.author,
      reason: options.reason ?? null,
    });
    await print({
      decision: decision.id,
      incidents: incidents.map(({ incident, standing }) => ({ id: incident.id, summary: incident.summary, state: standing.state })),
    });
  });
}

async function over(options: Options, work: (register: Register) => Promise<void>): Promise<void> {
  mustHoldRegister(options.data);
  try {
    await withRegister(options.data, work);
  } catch (error) {
    if (error instanceof ReviewError) throw new UserError(error.message);
    throw error;
  }
}

function parseCoding(values: readonly string[]): Record<string, string | null> {
  return Object.fromEntries(
    values.map((pair) => {
      const at = pair.indexOf("=");
      if (at < 1) throw new UserError(`${pair}: must be field=value`);
      const value = pair.slice(at + 1);
      return [pair.slice(0, at), value === "" || value === "null" ? null : value];
    }),
  );
}

/** JSON where it is some ("7", "null", "{…}"), else the words themselves. */
function parseValue(value: string): unknown {
  try {
    return JSON.parse(value) as unknown;
  } catch {
    if (/^[[{]/.test(value)) throw new UserError(`${value}: is no JSON`);
    return value;
  }
}

function wholeNumber(name: string, value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new UserError(`${name}: must be a whole number from 1, got ${value}`);
  return number;
}

function defaultAuthor(): string {
  try {
    return userInfo().username;
  } catch {
    return "unknown";
  }
}
