import { readdir, readFile } from "node:fs/promises";
import { joinActors, parseActors, parseOffices, parsePosts } from "#actor/parse-actors";
import { commonBodiesOf, parseCommonBodies, parseNations } from "#actor/parse-nations";
import type { Actor, Nation, Office } from "#model/actor";

/** Tables of `data/actors` that aren't tables of actors. */
const special = ["nations.tsv", "bodies.tsv", "posts.tsv", "offices.tsv"];

/** Reads the project's actor register from `data/actors`. Throws with file, line and field on a bad row. */
export async function loadActors(dataDirectory: URL): Promise<{ actors: Actor[]; offices: Office[]; nations: Nation[] }> {
  const directory = new URL("actors/", dataDirectory);
  const files = (await readdir(directory)).filter((name) => name.endsWith(".tsv")).sort();
  const read = (name: string) => readFile(new URL(name, directory), "utf8");
  const [nationTable, bodyTable, postTable, officeTable] = await Promise.all(special.map(read));
  const regions = await Promise.all(
    files.filter((name) => !special.includes(name)).map(async (name) => parseActors(await read(name), name)),
  );
  const nations = parseNations(nationTable!, "nations.tsv");
  const common = commonBodiesOf(nations, parseCommonBodies(bodyTable!, "bodies.tsv"));
  return {
    actors: joinActors(common, ...regions),
    offices: parseOffices(officeTable!, "offices.tsv", parsePosts(postTable!, "posts.tsv"), new Map(nations.map((n) => [n.country, n]))),
    nations,
  };
}
