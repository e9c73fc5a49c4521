import { readFile } from "node:fs/promises";
import { builtInProfile, builtInProfiles, type Profile } from "#export/profile";
import { UserError } from "./user-error.ts";

export const profileHelp = `who it is for: ${builtInProfiles.map(({ name }) => name).join(", ")}, or a file of your own (YAML or JSON)`;

/** The profile of a built-in name, of one in the data directory's `profiles` folder, or of a file. */
export async function profileOf(value: string, data?: string): Promise<Profile> {
  const known = builtInProfile(value);
  if (known) return known;
  if (data !== undefined && /^[a-z][a-z0-9-]*$/.test(value)) {
    const { listProfiles } = await import("#export/list-profiles");
    const own = (await listProfiles(data, () => {})).find(({ name }) => name === value);
    if (own) return own;
  }
  let text: string;
  try {
    text = await readFile(value, "utf8");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why =
      code === "ENOENT" ? `neither a built-in profile (${builtInProfiles.map(({ name }) => name).join(", ")}) nor a file` : message;
    throw new UserError(`--profile ${value}: ${why}`);
  }
  const { ProfileError, readProfile } = await import("#export/read-profile");
  try {
    return readProfile(text);
  } catch (error) {
    if (error instanceof ProfileError) throw new UserError(`${value}: ${error.message}`);
    throw error;
  }
}
