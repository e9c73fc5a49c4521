import { readFileSync } from "node:fs";

const { name, version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  name: string;
  version: string;
};

/** Name and version of the program: "sijill 0.1.0". */
export const engineVersion = `${name} ${version}`;
