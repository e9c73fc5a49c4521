import { join } from "node:path";
import type { Report } from "#model/document";
import type { Decision, MergeProposal, QueueItem, ReviewChange, ReviewedIncident } from "#model/decision";
import type { HeldEvent, Incident, KnownNames } from "#model/incident";
import type { DayCount, DocumentCard, DocumentVersion, Facets, IncidentCard, IncidentFilter, MapPoint } from "#model/query";
import type { ReportRecord } from "#model/record";
import { codableIncidents, getSample, insertSample, listCodings, saveCodings, type Coding, type CodingSample } from "./codings.ts";
import type { Database } from "./database.ts";
import { insertDecision, listDecisions } from "./decisions.ts";
import { identifyReports, type Identity } from "./document-identity.ts";
import {
  copiedDocuments,
  copyGroup,
  countedBetween,
  documentsUnder,
  incidentsAreStale,
  keepDiscounted,
  markUnjoined,
  readCounts,
  readDiscounted,
  readStandings,
  readUnjoined,
  statedAfter,
  type KeptStanding,
  type Unjoined,
} from "./joining.ts";
import { lockDirectory, type Unlock } from "./lock-directory.ts";
import { migrate } from "./migrate.ts";
import { openPglite } from "./open-pglite.ts";
import { prepareDirectory } from "./prepare-directory.ts";
import { countsByDay, facets } from "./read-counts.ts";
import { currentVersion, eachRecord, getDocument, getRecords, incidentsOfDocument, listDocuments, listVersions } from "./read-documents.ts";
import {
  eachIncident,
  getIncident,
  heldEvents,
  knownNames,
  listIncidents,
  mapPoints,
  type HeldQuery,
  type KeptIncident,
} from "./read-incidents.ts";
import { changedIncidents, getReviewed, mergeProposals, reviewQueue, type QueueQuery } from "./read-review.ts";
import type { SavedReport, SaveResult } from "./saved-report.ts";
import { readPages, readSources, writePages, writeSource, type PageState, type SourceState } from "./sources.ts";
import { writeDocuments } from "./write-documents.ts";
import {
  replaceIncidents,
  rewriteIncidents,
  writeJoinedPart,
  type IncidentPage,
  type IncidentRewrite,
  type JoinedPart,
} from "./write-incidents.ts";
import { addProposals, dropProposals, dropProposalsOf, replaceProposals, type KeptProposal } from "./write-proposals.ts";

/** An event register on disk. What a promise of it has answered is stored. */
export interface Register {
  /** Real path of its data directory. */
  readonly directory: string;
  /** Which documents reports are, and whether they are stored as they stand. */
  identify(reports: readonly Report[]): Promise<Identity[]>;
  /** Saves a batch in one transaction: all of it or nothing. */
  saveReports(batch: readonly SavedReport[]): Promise<SaveResult>;
  /** Makes the register's incidents exactly these; `aliases` leads from ids that are gone to ids that are there. */
  replaceIncidents(
    pages: Iterable<IncidentPage>,
    aliases?: ReadonlyMap<string, string>,
    proposals?: readonly KeptProposal[],
    standings?: Iterable<KeptStanding>,
  ): Promise<void>;
  /** What joining some more documents asks and writes. */
  readonly joining: JoiningStore;
  /** The names that incidents and their events have; of some incidents, where named. */
  knownNames(ids?: readonly string[]): Promise<KnownNames>;
  /** Every decision, the oldest first, undone ones too. */
  listDecisions(): Promise<Decision[]>;
  /** Appends a decision and writes the incidents that it changes, in one transaction. */
  recordDecision(
    draft: Omit<Decision, "id">,
    rewrite: (decision: Decision) => IncidentRewrite & { readonly proposals?: readonly KeptProposal[] },
  ): Promise<Decision>;
  /** Incidents by their present ids, with how they stand in review. */
  getReviewed(ids: readonly string[]): Promise<ReviewedIncident[]>;
  reviewQueue(query: QueueQuery): Promise<{ total: number; items: QueueItem[] }>;
  changedIncidents(limit?: number): Promise<{ id: string; changes: ReviewChange[] }[]>;
  mergeProposals(query: { id?: string; limit?: number }): Promise<MergeProposal[]>;
  getRecords(ids: readonly string[]): Promise<Map<string, ReportRecord>>;
  /** Every incident with its documents. */
  codableIncidents(): Promise<{ id: string; documents: string[] }[]>;
  insertSample(sample: CodingSample): Promise<void>;
  getSample(name: string): Promise<CodingSample | null>;
  /** What coders said of a sample: all of them, or one. */
  listCodings(sample: string, coder?: string): Promise<Coding[]>;
  saveCodings(sample: string, codings: readonly Coding[]): Promise<void>;
  /** Whether documents were saved since the last joining, or decided on so that joining them again may change something. */
  incidentsAreStale(): Promise<boolean>;
  /** A page of incidents, newest first, those without a date last. `limit` is 50 where not given. */
  listIncidents(filter: IncidentFilter): Promise<{ total: number; items: IncidentCard[] }>;
  mapPoints(filter: IncidentFilter): Promise<MapPoint[]>;
  countsByDay(filter: IncidentFilter): Promise<DayCount[]>;
  facets(filter: IncidentFilter): Promise<Facets>;
  /** By id, by an id it had before a merge, or by the name of an event that it rests on. */
  getIncident(id: string): Promise<Incident | null>;
  getDocument(id: string): Promise<ReportRecord | null>;
  /** Incident of each event of a document, by event id. */
  incidentsOfDocument(id: string): Promise<Record<string, string>>;
  /** Earlier versions of a document, the oldest first. */
  listVersions(documentId: string): Promise<DocumentVersion[]>;
  /** The version of a document that stands. */
  currentVersion(documentId: string): Promise<DocumentVersion | null>;
  listDocuments(page: { readonly limit: number; readonly offset: number }): Promise<{ total: number; items: DocumentCard[] }>;
  /** Every record, in order of arrival. */
  eachRecord(): AsyncIterable<ReportRecord>;
  /** The incidents of a filter, whole, oldest first; `limit` and `offset` don't count. */
  eachIncident(filter: IncidentFilter): AsyncIterable<KeptIncident>;
  /** States of the sources that were polled, by name. */
  sourceStates(): Promise<SourceState[]>;
  saveSource(state: SourceState): Promise<void>;
  /** What is known of pages that were fetched, by address. */
  knownPages(urls: readonly string[]): Promise<Map<string, PageState>>;
  /** Keeps that pages were stored, or refused for good. */
  markPages(pages: readonly PageState[]): Promise<void>;
  close(): Promise<void>;
}

/** What is kept between joinings (migrations/000007_joining.sql). */
export interface JoiningStore {
  readUnjoined(): Promise<Unjoined>;
  /** Joined documents that stand under one of some numbers. */
  documentsUnder(numbers: readonly number[]): Promise<string[]>;
  readStandings(ids: readonly string[]): Promise<KeptStanding[]>;
  /** Of documents what each copies. */
  copiedDocuments(ids: readonly string[]): Promise<Map<string, string | null>>;
  /** Documents that copy one of these, or what one of these copies; these too. */
  copyGroup(ids: readonly string[]): Promise<string[]>;
  /** Events that incidents hold. */
  heldEvents(query: HeldQuery): Promise<HeldEvent[]>;
  /** What is counted of incidents: by id, of a type on days from one up to another, and of those that count up to a later day. */
  readCounts(ids: readonly string[]): Promise<Map<string, unknown>>;
  countedBetween(type: string, from: number | null, to: number): Promise<unknown[]>;
  statedAfter(day: number): Promise<unknown[]>;
  /** What was counted of incidents that decisions have replaced since the last joining. */
  readDiscounted(): Promise<unknown[]>;
  /** Writes a part in one transaction; the proposals of `keys` are replaced. */
  writePart(part: JoinedPart, keys: readonly string[], proposals: readonly KeptProposal[]): Promise<void>;
}

/**
 * Opens the register in a directory, made where it is missing. Throws DirectoryInUseError where another
 * process (or this one) has it open already, DirectoryError where it can't be written, NoSpaceError where the disk is full.
 */
export async function openRegister(dataDirectory: string): Promise<Register> {
  const directory = prepareDirectory(dataDirectory);
  const unlock = await lockDirectory(directory);
  let database: Database | null = null;
  try {
    database = await openPglite(join(directory, "register"));
    await migrate(database);
    return registerOver(database, directory, unlock);
  } catch (error) {
    await database?.close().catch(() => {}); // the first error is the one to tell
    await unlock();
    throw error;
  }
}

/** Decisions that change more than the incidents that they are about: what stands together, and what counts. */
const joinsAnew: ReadonlySet<Decision["kind"]> = new Set(["merge", "split", "keep-apart", "confirm", "reject", "undo"]);

function registerOver(db: Database, directory: string, unlock: Unlock): Register {
  return {
    directory,
    identify: (reports) => identifyReports(db, reports),
    saveReports: (batch) => db.transaction((tx) => writeDocuments(tx, batch)),
    replaceIncidents: (pages, aliases, proposals = [], standings = []) =>
      db.transaction(async (tx) => {
        await replaceIncidents(tx, pages, aliases, standings);
        await replaceProposals(tx, proposals);
      }),
    joining: {
      readUnjoined: () => readUnjoined(db),
      documentsUnder: (numbers) => db.transaction((tx) => documentsUnder(tx, numbers)),
      readStandings: (ids) => readStandings(db, ids),
      copiedDocuments: (ids) => copiedDocuments(db, ids),
      copyGroup: (ids) => copyGroup(db, ids),
      heldEvents: (query) => heldEvents(db, query),
      readCounts: (ids) => readCounts(db, ids),
      countedBetween: (type, from, to) => countedBetween(db, type, from, to),
      readDiscounted: () => readDiscounted(db),
      statedAfter: (day) => statedAfter(db, day),
      writePart: (part, keys, proposals) =>
        db.transaction(async (tx) => {
          await writeJoinedPart(tx, part);
          await dropProposalsOf(tx, keys);
          await addProposals(tx, proposals);
        }),
    },
    knownNames: (ids) => knownNames(db, ids),
    listDecisions: () => listDecisions(db),
    recordDecision: (draft, rewrite) =>
      db.transaction(async (tx) => {
        const decision = await insertDecision(tx, draft);
        const { proposals = [], ...written } = rewrite(decision);
        if (joinsAnew.has(decision.kind)) await keepDiscounted(tx, written.remove);
        await rewriteIncidents(tx, written);
        await dropProposals(
          tx,
          decision.groups.flat().flatMap(({ key }) => key ?? []),
        );
        await addProposals(tx, proposals);
        // joined again with the whole register around them at the next occasion
        if (joinsAnew.has(decision.kind)) await markUnjoined(tx, [...new Set(decision.groups.flat().map(({ documentId }) => documentId))]);
        return decision;
      }),
    getReviewed: (ids) => getReviewed(db, ids),
    reviewQueue: (query) => reviewQueue(db, query),
    changedIncidents: (limit) => changedIncidents(db, limit),
    mergeProposals: (query) => mergeProposals(db, query),
    getRecords: (ids) => getRecords(db, ids),
    codableIncidents: () => codableIncidents(db),
    insertSample: (sample) => db.transaction((tx) => insertSample(tx, sample)),
    getSample: (name) => getSample(db, name),
    listCodings: (sample, coder) => listCodings(db, sample, coder),
    saveCodings: (sample, codings) => db.transaction((tx) => saveCodings(tx, sample, codings)),
    incidentsAreStale: () => incidentsAreStale(db),
    listIncidents: (filter) => listIncidents(db, filter),
    mapPoints: (filter) => mapPoints(db, filter),
    countsByDay: (filter) => countsByDay(db, filter),
    facets: (filter) => facets(db, filter),
    getIncident: (id) => getIncident(db, id),
    getDocument: (id) => getDocument(db, id),
    incidentsOfDocument: (id) => incidentsOfDocument(db, id),
    listVersions: (id) => listVersions(db, id),
    currentVersion: (id) => currentVersion(db, id),
    listDocuments: (page) => listDocuments(db, page),
    eachRecord: () => eachRecord(db),
    eachIncident: (filter) => eachIncident(db, filter),
    sourceStates: () => readSources(db),
    saveSource: (state) => db.transaction((tx) => writeSource(tx, state)),
    knownPages: (urls) => readPages(db, urls),
    markPages: (pages) => db.transaction((tx) => writePages(tx, pages)),
    close: async () => {
      try {
        await db.close();
      } finally {
        await unlock();
      }
    },
  };
}
