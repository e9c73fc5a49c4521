import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, expect, it } from "vitest";
import { addGazetteer } from "#ingest/gazetteer/add-gazetteer";
import { servePages } from "../support/serve-pages.ts";

const folder = mkdtempSync(join(tmpdir(), "sijill-gazetteer-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
// A line of GeoNames' dumps.
const row = [
  7,
  "Arsal",
  "Arsal",
  "عرسال",
  "34.2",
  "36.4",
  "P",
  "PPL",
  "LB",
  "",
  "",
  "",
  "",
  "",
  30000,
  "",
  "",
  "Asia/Beirut",
  "2024-01-01",
].join("\t");

it("addresses are read by the rules of every fetch: no private one unless it is allowed, nor a redirect to it", async () => {
  const dump = gzipSync(`${row}\n`);
  const site = await servePages({
    "/LB.txt.gz": { body: dump, headers: { "content-type": "application/octet-stream" } },
    "/moved.txt": { status: 302, headers: { location: "http://169.254.169.254/latest/meta-data" } },
    "/plain.txt": { body: dump, headers: { "content-encoding": "gzip" } },
  });
  const data = join(folder, "data-fetched");
  const addUrl = (path: string, allowPrivate: readonly string[]) =>
    addGazetteer({
      dataDirectory: data,
      source: `${site.origin}${path}`,
      fetching: { allowPrivate },
      known: [],
      now: "",
      onProblem: () => {},
    });
  await expect(addUrl("/LB.txt.gz", [])).rejects.toThrow("127.0.0.1 is not a public address: --allow-private 127.0.0.1 lets it be read");
  expect(site.requests).toEqual([]);
  await expect(addUrl("/moved.txt", ["127.0.0.1"])).rejects.toThrow("169.254.169.254 is not a public address");
  await expect(addUrl("/none.txt", ["127.0.0.1"])).rejects.toThrow(`${site.origin}/none.txt: the server answered 404`);
  expect(await addUrl("/LB.txt.gz", ["127.0.0.1"])).toMatchObject({ name: "lb", places: 1 });
  // Packed on the way only.
  expect(await addUrl("/plain.txt", ["127.0.0.1"])).toMatchObject({ name: "plain", places: 1 });
  await site.close();
});
