import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { WatchStatus } from "#ingest/watch/status";
import { finished, root, sijill, startProcess } from "../support/cli.ts";
import { emptyDataDirectory } from "../support/open-test-register.ts";
import { articlePage } from "../support/read-all.ts";
import { servePages } from "../support/serve-pages.ts";

it("watches a list: stores, opens the desk with the state of the sources, and tells it to others meanwhile", async () => {
  const site = await servePages({ "/1": { body: articlePage("خبر", 3) }, "/2": { body: articlePage("آخر", 4) }, "/bad": { status: 500 } });
  const data = await emptyDataDirectory();
  const list = join(data, "sources.yaml");
  writeFileSync(
    list,
    `allowPrivate: [127.0.0.1]\nsources:\n  - {name: good, url: "${site.origin}/1"}\n  - {name: bad, url: "${site.origin}/bad", robots: false}\n`,
  );
  expect(await sijill(["watch", "--status", "--data", data])).toMatchObject({ code: 2, stdout: "" });

  const child = startProcess([join(root, "bin/sijill.js"), "watch", list, "--data", data, "--port", "0"]);
  const ended = finished(child);
  let said = "";
  await new Promise<void>((resolve) => {
    child.stderr!.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes("good: 1 new") && said.includes("bad: failed")) resolve();
    });
    child.once("close", () => resolve());
  });
  const address = /the state of the sources at (\S+)\/sources/.exec(said)?.[1];
  const served = (await (await fetch(`${address}/api/sources`)).json()) as WatchStatus;
  expect(served.sources).toMatchObject([
    { name: "good", reports: 1, failures: 0 },
    { name: "bad", failures: 1, lastError: "the server answered 500" },
  ]);
  await new Promise((resolve) => setTimeout(resolve, 1500)); // the file follows within a second
  const told = await sijill(["watch", "--status", "--format", "json", "--data", data]);
  expect(JSON.parse(told.stdout)).toMatchObject({ running: true, sources: [{ name: "good" }, { name: "bad", failures: 1 }] });
  expect((await sijill(["watch", list, "--data", data])).stderr).toContain("is in use by");

  // The list is read again when it changes; one with mistakes is named and nothing else.
  const hears = async (words: string) => {
    while (!said.includes(words)) await new Promise((resolve) => setTimeout(resolve, 50));
  };
  writeFileSync(list, "sources:\n  - {name: good, adress: nowhere}\n");
  await hears("sources.yaml has changed, and the list before stays: ");
  expect(said).toContain('"adress" is not a key of a source');
  writeFileSync(
    list,
    `allowPrivate: [127.0.0.1]\nsources:\n  - {name: good, url: "${site.origin}/1"}\n  - {name: more, url: "${site.origin}/2"}\n`,
  );
  await hears("sources.yaml has changed: 2 sources are watched");
  await hears("more: 1 new");
  const changed = (await (await fetch(`${address}/api/sources`)).json()) as WatchStatus;
  expect(changed.sources).toMatchObject([
    { name: "good", polls: 1 },
    { name: "more", reports: 1 },
  ]);

  child.kill("SIGTERM");
  expect((await ended).code).toBe(0);
  expect((await sijill(["watch", "--status", "--data", data])).stdout).toMatch(/^not running; last seen .*\n.*\ngood\twaiting\t/);
  await site.close();
  rmSync(data, { recursive: true, force: true });
});

it("ingests addresses once, and refuses private ones that aren't allowed", async () => {
  const site = await servePages({ "/1": { body: articlePage("خبر", 3) } });
  const data = await emptyDataDirectory();
  const refused = await sijill(["ingest", `${site.origin}/1`, "--data", data]);
  expect(refused).toMatchObject({ code: 2 });
  expect(refused.stderr).toContain("127.0.0.1 is not a public address: --allow-private 127.0.0.1 lets it be read");
  expect(site.requests).toEqual([]);
  const allowed = ["ingest", `${site.origin}/1`, "--allow-private", "127.0.0.1", "--data", data];
  expect((await sijill(allowed)).stderr).toContain("1 new, 0 edited, 0 known");
  expect((await sijill(allowed)).stderr).toContain("0 new, 0 edited, 1 known");
  await site.close();
  rmSync(data, { recursive: true, force: true });
});
