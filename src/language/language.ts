import type { ActorRegister } from "#actor/register";
import type { EventModels } from "#event/decide";
import type { Analysis } from "#model/analysis";
import type { Gazetteer } from "#place/gazetteer";

/** What the engine is given besides the report: tables that are read once and shared by every document. */
export interface Resources {
  readonly gazetteer: Gazetteer;
  readonly actors: ActorRegister;
  readonly eventModels: EventModels;
}

/** One dimension's turn on a document: it returns the fields that it adds. */
export interface Stage {
  readonly name: string;
  /** Why it stands where it stands in the order. */
  readonly reason: string;
  readonly run: (analysis: Analysis, resources: Resources) => Partial<Analysis>;
}

/** A language: its ordered stages. Adding one is a subfolder per dimension and one file beside `ar.ts`. */
export interface Language {
  /** BCP 47 */
  readonly code: string;
  readonly stages: readonly Stage[];
}
