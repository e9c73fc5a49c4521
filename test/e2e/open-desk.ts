import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { readInputs } from "#ingest/files/read-inputs";
import { ingestReports } from "#ingest/ingest-reports";
import { loadResources } from "#resources/load-resources";
import { startServer } from "#server/index";
import type { Register } from "#store/register";
import { openTestRegister } from "../support/open-test-register.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The real desk: the bundled samples read into a real register, the web built as for a release, the server on a free port. */
export async function openDesk(): Promise<{ address: string; register: Register; close: () => Promise<void> }> {
  const web = mkdtempSync(join(tmpdir(), "sijill-desk-"));
  await build({ root: join(root, "src/web"), configFile: join(root, "vite.config.ts"), logLevel: "warn", build: { outDir: web } });
  const resources = await loadResources();
  const { register, remove } = await openTestRegister();
  await ingestReports(register, resources, readInputs([join(root, "samples/reports.jsonl")], {}, "2026-01-01T00:00:00Z"));
  const server = await startServer({ register, resources, port: 0, webDirectory: web });
  return {
    address: server.address,
    register,
    close: async () => {
      await server.close();
      await remove();
      rmSync(web, { recursive: true, force: true });
    },
  };
}
