import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { acled } from "#export/codebooks/acled";
import { ucdp } from "#export/codebooks/ucdp";
import { formatIds } from "#export/formats/index";
import { builtInProfiles } from "#export/profile";
import { readProfile } from "#export/read-profile";

const page = readFileSync(new URL("../../docs/EXPORTS.md", import.meta.url), "utf8");

it("EXPORTS names every format and every built-in profile", () => {
  for (const name of [...formatIds, ...builtInProfiles.map(({ name }) => name)]) expect(page).toContain(`\`${name}\``);
});

it("EXPORTS lists every loss with its clause, and none that isn't there", () => {
  const rows = [...page.matchAll(/^\| ((?!`loss`)`[a-z-]+` \| .+ \| .+) \|$/gm)]
    .map(([, row]) => row)
    .filter((row) => /^`[a-z]+(-[a-z]+)*` \| .+ \| [A-Za-z_]/.test(row!));
  const losses = [...acled.losses, ...ucdp.losses].map(({ flag, lost, clause }) => `\`${flag}\` | ${lost} | ${clause}`);
  expect(rows).toEqual(losses);
});

it("EXPORTS shows a profile that can be read", () => {
  const [, yaml] = /```yaml\n([\s\S]+?)```/.exec(page)!;
  expect(readProfile(yaml!)).toMatchObject({
    name: "newsroom",
    version: "3",
    publishable: true,
    place: { finest: "governorate", gridDegrees: 0.5 },
  });
});
