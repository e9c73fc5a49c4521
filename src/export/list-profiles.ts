import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Profile } from "./profile.ts";
import { ProfileError, readProfile } from "./read-profile.ts";

/** Profiles of a data directory's `profiles` folder, by file name. A file with a mistake is told and left out. */
export async function listProfiles(dataDirectory: string, onProblem: (message: string) => void): Promise<Profile[]> {
  const folder = join(dataDirectory, "profiles");
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  const profiles: Profile[] = [];
  for (const name of names.filter((file) => /\.(ya?ml|json)$/.test(file)).sort()) {
    const path = join(folder, name);
    try {
      const profile = readProfile(await readFile(path, "utf8"));
      if (profiles.some((other) => other.name === profile.name))
        throw new ProfileError(`name: "${profile.name}" is another file's already`);
      profiles.push(profile);
    } catch (error) {
      if (!(error instanceof ProfileError)) throw error;
      onProblem(`${path}: ${error.message}`);
    }
  }
  return profiles;
}
