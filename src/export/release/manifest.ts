import type { Profile } from "../profile.ts";

/** A file of a release. */
export interface ReleaseFile {
  readonly name: string;
  readonly bytes: number;
  /** SHA-256, hexadecimal. */
  readonly sha256: string;
}

/** What a release is: written once, beside its files. */
export interface Manifest {
  readonly release: number;
  /** ISO date-time. */
  readonly createdAt: string;
  /** Name and version of the program. */
  readonly engine: string;
  /** Tells apart what the program read with: 12 hex digits over its event models. */
  readonly models: string;
  readonly profile: { readonly label: string; readonly digest: string; readonly rules: Profile };
  readonly filter: string;
  readonly note: string | null;
  readonly counts: {
    readonly incidents: number;
    readonly samples: number;
    /** Incidents kept back, by reason. */
    readonly withheld: { readonly [reason: string]: number };
    /** Incidents that a format has no place for, by format and reason. */
    readonly outside: { readonly [format: string]: { readonly [reason: string]: number } };
    readonly added: number;
    readonly changed: number;
    readonly merged: number;
    readonly split: number;
    readonly withdrawn: number;
  };
  /** Set where incidents rest on composed texts. */
  readonly notice: string | null;
  readonly files: readonly ReleaseFile[];
  /** The release before, and the SHA-256 of its manifest: a chain that a later change would break. */
  readonly previous: { readonly release: number; readonly manifest: string } | null;
}

/** 1 -> "0001". */
export const releaseFolder = (release: number): string => String(release).padStart(4, "0");
