import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { listProfiles } from "#export/list-profiles";

it("reads the profiles of a data directory, and tells mistakes by file", async () => {
  const data = mkdtempSync(join(tmpdir(), "sijill-profiles-"));
  const problems: string[] = [];
  expect(await listProfiles(data, (problem) => problems.push(problem))).toEqual([]);
  mkdirSync(join(data, "profiles"));
  const put = (name: string, text: string) => writeFileSync(join(data, "profiles", name), text);
  put("b.yaml", "name: ours\nversion: 2\n");
  put("a.json", '{"name":"theirs","version":"1"}');
  put("c.yml", "name: bad\n");
  put("d.yml", "name: ours\nversion: 3\n");
  put("notes.txt", "no profile");
  expect((await listProfiles(data, (problem) => problems.push(problem))).map(({ name, version }) => `${name}/${version}`)).toEqual([
    "theirs/1",
    "ours/2",
  ]);
  expect(problems).toEqual([
    expect.stringMatching(/c\.yml: version: must be/),
    expect.stringMatching(/d\.yml: name: "ours" is another file's/),
  ]);
  rmSync(data, { recursive: true });
});
