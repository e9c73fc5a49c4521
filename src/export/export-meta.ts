/** What every export says about itself. */
export interface ExportMeta {
  /** Name and version of the profile that made it: "public/1". */
  readonly profile: string;
  readonly profileTitle: string;
  /** Tells profiles of one name and version apart. */
  readonly profileDigest: string;
  readonly publishable: boolean;
  /** Name and version of the program. */
  readonly engine: string;
  /** ISO date-time of the export. */
  readonly generatedAt: string;
  /** The filter in words; "all incidents" where there is none. */
  readonly filter: string;
  /** Where the desk is reached, for links; null where it is on nobody else's machine. */
  readonly address: string | null;
}

/** The sentence under which an export stands. */
export function metaSentence(meta: ExportMeta): string {
  const use = meta.publishable ? "" : " Not for publication.";
  return `Made by ${meta.engine} on ${meta.generatedAt.slice(0, 10)} with profile ${meta.profile} (${meta.profileTitle}).${use}`;
}
