import { resolve } from "node:path";
import { Option, type Command } from "commander";
import { addGazetteer, removeGazetteer } from "#ingest/gazetteer/add-gazetteer";
import { SourceError } from "#ingest/gazetteer/open-source";
import { loadPlaces } from "#resources/load-places";
import { bundledData } from "#resources/load-resources";
import { listUserGazetteers, type GazetteerMeta } from "#resources/load-user-gazetteers";
import { addDataOption } from "../data-option.ts";
import { UserError } from "../user-error.ts";
import { writeOut } from "../write-out.ts";

interface AddOptions {
  readonly data: string;
  readonly name?: string;
  readonly format?: GazetteerMeta["format"];
  readonly alternateNames?: string;
  readonly allowPrivate: readonly string[];
  readonly userAgent?: string;
}

/** `sijill gazetteer add|list|remove`: the user's own places, beside the built-in ones. */
export function addGazetteerCommand(program: Command): void {
  const gazetteer = program.command("gazetteer").description("places of your own: GeoNames dumps, OCHA boundaries, GeoJSON, lists");
  addDataOption(
    gazetteer
      .command("add")
      .description("read a gazetteer from a file or a URL; it is used beside the built-in one, and wins where both know a place")
      .argument(
        "<source>",
        "GeoNames country dump (.txt), OCHA COD-AB table (.csv) or boundaries (.geojson), GeoJSON of your own, or a table (.tsv); .gz as well",
      )
      .option("--name <name>", "name to keep it under (default: of the file)")
      .addOption(
        new Option("--format <format>", "what the source is (default: told by its beginning)").choices([
          "geonames",
          "cod",
          "geojson",
          "table",
        ]),
      )
      .option("--alternate-names <source>", "GeoNames: the alternateNames file, for names in Arabic")
      .option("--allow-private <host>", "fetch from this host although its address is private or local (may be repeated)", collect, [])
      .option("--user-agent <name>", "name to give to servers; add an address where they can reach you"),
  ).action(add);
  addDataOption(gazetteer.command("list").description("print the gazetteers that were added, one JSON object a line")).action(
    async ({ data }: { data: string }) => {
      for (const meta of await listUserGazetteers(resolve(data))) await writeOut(`${JSON.stringify(meta)}\n`);
    },
  );
  addDataOption(gazetteer.command("remove").description("remove a gazetteer").argument("<name>", "name as `list` prints it")).action(
    async (name: string, { data }: { data: string }) => {
      if (!(await removeGazetteer(resolve(data), name)))
        throw new UserError(`no gazetteer is called ${name}: sijill gazetteer list names them`);
    },
  );
  for (const command of gazetteer.commands) command.exitOverride();
}

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

/** Problems shown one by one; the rest is counted. */
const shown = 50;

async function add(source: string, options: AddOptions): Promise<void> {
  let problems = 0;
  try {
    const meta = await addGazetteer({
      dataDirectory: resolve(options.data),
      source,
      ...(options.name === undefined ? {} : { name: options.name }),
      ...(options.format === undefined ? {} : { format: options.format }),
      ...(options.alternateNames === undefined ? {} : { alternateNames: options.alternateNames }),
      fetching: { allowPrivate: options.allowPrivate, ...(options.userAgent === undefined ? {} : { userAgent: options.userAgent }) },
      known: await loadPlaces(bundledData),
      now: new Date().toISOString(),
      onProblem: ({ line, message }) => {
        if (problems++ < shown) process.stderr.write(`${source}:${line}: ${message}\n`);
      },
    });
    if (problems > shown) process.stderr.write(`and ${problems - shown} more\n`);
    const left = [`${meta.unnamed} without an Arabic name or of no use`, `${meta.skipped} unreadable`].join(", ");
    process.stderr.write(`${meta.name}: ${meta.places} places (${meta.format}); left out: ${left}\n`);
  } catch (error) {
    if (error instanceof SourceError) throw new UserError(error.message);
    throw error;
  }
}
