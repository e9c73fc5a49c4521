import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { modesOf } from "#event/attributes";
import { arabic } from "#language/ar";
import { eventTypes } from "#model/event";

// The documents are held to the code they tell of.
const root = fileURLToPath(new URL("../", import.meta.url));
const read = (file: string) => readFileSync(join(root, file), "utf8");
const pages = [".", "docs"].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name)),
);
const foldersOf = (path: string) => readdirSync(join(root, path), { withFileTypes: true }).filter((entry) => entry.isDirectory());
const filesUnder = (path: string): string[] =>
  readdirSync(join(root, path), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(join(path, entry.name)) : [join(path, entry.name)],
  );

/** Anchors of a page's headings, as GitHub makes them. */
const anchorsOf = (text: string) =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, "")
      .trim()
      .replace(/\s/g, "-"),
  );

test("the pages that a reader looks for are there", () => {
  for (const page of ["README.md", "ARCHITECTURE.md", "GLOSSARY.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/ACCURACY.md"])
    expect(pages).toContain(page);
  for (const file of ["LICENSE", "NOTICE"]) expect(read(file).length).toBeGreaterThan(300);
});

test.each(pages)("%s: every link to a file of ours leads somewhere", (page) => {
  const broken = [...read(page).matchAll(/\]\((?!https?:|mailto:)([^)\s#]*)(?:#([^)\s]+))?\)/g)].filter(([, path, anchor]) => {
    const target = path ? join(dirname(page), path) : page;
    if (!existsSync(join(root, target))) return true;
    return anchor !== undefined && !anchorsOf(read(target)).includes(anchor);
  });
  expect(broken.map(([link]) => link)).toEqual([]);
});

test.each(pages)("%s: every npm script it names is there", (page) => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const named = [...read(page).matchAll(/npm run ([a-z][a-z:-]*)|npm (start|test)\b/g)].map(([, run, short]) => run ?? short!);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test("README shows every verb of the command line, and none that isn't there", () => {
  const verbs = readdirSync(join(root, "src/cli/commands")).map((name) => name.replace(/\.ts$/, ""));
  const code = [...read("README.md").matchAll(/```[\s\S]*?```|`[^`\n]+`/g)].map(([part]) => part).join("\n");
  const shown = new Set([...code.matchAll(/\bsijill(?:\.js)? ([a-z]+)\b/g)].map(([, verb]) => verb));
  expect([...shown].filter((verb) => !verbs.includes(verb!))).toEqual([]);
  const prose = read("README.md").toLowerCase();
  expect(verbs.filter((verb) => !prose.includes(`**${verb}**`))).toEqual([]);
});

test("README names no option that the command line lacks", () => {
  const sources = filesUnder("src/cli").map(read).join("\n");
  const named = [...read("README.md").matchAll(/(?<=[\s`])--[a-z][a-z-]+/g)].map(([option]) => option);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((option) => !new RegExp(`${option}(?![a-z-])`).test(sources))).toEqual([]);
});

test("ARCHITECTURE names every folder of src/ in its tree", () => {
  const text = read("ARCHITECTURE.md");
  expect(foldersOf("src").filter(({ name }) => !new RegExp(`^  ${name}/ +\\S`, "m").test(text))).toEqual([]);
});

test("ARCHITECTURE lists the stages in their order", () => {
  const listed = [...read("ARCHITECTURE.md").matchAll(/^\d\. \*\*([a-z]+)\*\*:/gm)].map(([, name]) => name);
  expect(listed).toEqual(arabic.stages.map(({ name }) => name));
});

test("GLOSSARY explains every event type with its modes", () => {
  const rows = new Map(
    read("GLOSSARY.md")
      .split("\n")
      .flatMap((line) => {
        const type = /^\| ([A-Z]+) \|/.exec(line)?.[1];
        return type ? [[type, line] as const] : [];
      }),
  );
  const missing = eventTypes.flatMap((type) => {
    const row = rows.get(type);
    if (!row) return [type];
    return (modesOf[type] ?? []).filter((mode) => mode !== null && !row.includes(`\`${mode}\``)).map((mode) => `${type}/${mode}`);
  });
  expect(missing).toEqual([]);
});

test("ACCURACY keeps the marks that scores are written between", () => {
  const text = read("docs/ACCURACY.md");
  for (const name of ["scores", "gsr"]) expect(text).toMatch(new RegExp(`^<!-- ${name} -->$[\\s\\S]+^<!-- /${name} -->$`, "m"));
});
