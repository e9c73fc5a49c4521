import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openRegister, type Register } from "#store/register";

const root = new URL("../../", import.meta.url);

/** Of the database's version and the migrations: a template made by others is not used. */
function templateKey(): string {
  const hash = createHash("sha256").update(readFileSync(new URL("node_modules/@electric-sql/pglite/package.json", root)));
  for (const name of readdirSync(new URL("migrations/", root)).sort()) hash.update(readFileSync(new URL(`migrations/${name}`, root)));
  return hash.digest("hex").slice(0, 16);
}

/** A data directory of its own, with an empty database: making one takes seconds, copying one does not. */
export async function emptyDataDirectory(): Promise<string> {
  const template = join(tmpdir(), `sijill-test-template-${templateKey()}-${process.getuid?.() ?? 0}`);
  if (!existsSync(template)) {
    const making = mkdtempSync(join(tmpdir(), "sijill-test-template-"));
    await (await openRegister(making)).close();
    try {
      renameSync(making, template);
    } catch {
      rmSync(making, { recursive: true, force: true }); // another test run was faster
    }
  }
  const directory = mkdtempSync(join(tmpdir(), "sijill-test-"));
  cpSync(template, directory, { recursive: true });
  return directory;
}

/** A real register on a directory of its own; `remove` closes and deletes it. */
export async function openTestRegister(): Promise<{ register: Register; directory: string; remove: () => Promise<void> }> {
  const directory = await emptyDataDirectory();
  const register = await openRegister(directory);
  return {
    register,
    directory,
    remove: async () => {
      await register.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
