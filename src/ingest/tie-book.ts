import type { Tie } from "#incident/join";
import { threshold } from "#incident/score";
import type { KeptStanding } from "#store/joining";
import type { JoiningStore } from "#store/register";

/** The ties of documents as the register keeps them, with those that a joining finds. */
export class TieBook {
  private readonly standings = new Map<string, KeptStanding>();
  private readonly isChanged = new Set<string>();
  private readonly store: JoiningStore;
  /** Events that were tied with one of the replaced, by document and name. */
  readonly former: (readonly [document: string, key: string])[] = [];

  constructor(store: JoiningStore) {
    this.store = store;
  }

  async load(ids: Iterable<string>): Promise<void> {
    const missing = [...ids].filter((id) => !this.standings.has(id));
    for (const standing of await this.store.readStandings(missing)) this.standings.set(standing.documentId, standing);
  }

  /** The ties of some documents are these and no others; `numbers` are those that each stands under. */
  async replace(numbers: ReadonlyMap<string, readonly number[]>, ties: readonly Tie[]): Promise<void> {
    await this.load(numbers.keys());
    const others = new Set<string>();
    for (const id of numbers.keys()) {
      for (const { keys, documents } of this.standings.get(id)?.ties ?? []) {
        documents.forEach((document, i) => {
          others.add(document);
          this.former.push([document, keys[i]!]);
        });
      }
    }
    for (const { documents } of ties) for (const id of documents) others.add(id);
    await this.load(others);
    const found = new Map<string, Tie[]>();
    for (const tie of ties) {
      for (const id of new Set(tie.documents)) {
        const list = found.get(id);
        if (list) list.push(tie);
        else found.set(id, [tie]);
      }
    }
    for (const id of new Set([...numbers.keys(), ...others])) {
      const before = this.standings.get(id);
      const kept = (before?.ties ?? []).filter(({ documents }) => !documents.some((document) => numbers.has(document)));
      this.isChanged.add(id);
      this.standings.set(id, {
        documentId: id,
        numbers: numbers.get(id) ?? before?.numbers ?? [],
        ties: [...kept, ...(found.get(id) ?? [])],
      });
    }
  }

  /** Events that a document's event is tied to so well that they may stand together. */
  strongOf(document: string, key: string): (readonly [document: string, key: string])[] {
    return (this.standings.get(document)?.ties ?? []).flatMap(({ keys, documents, score }) =>
      score < threshold
        ? []
        : keys[0] === key
          ? [[documents[1], keys[1]] as const]
          : keys[1] === key
            ? [[documents[0], keys[0]] as const]
            : [],
    );
  }

  /** The ties of some documents, each once. */
  of(documents: readonly string[]): Tie[] {
    const ties = new Map<string, Tie>();
    for (const id of documents) for (const tie of this.standings.get(id)?.ties ?? []) ties.set(tie.keys.join(" "), tie);
    return [...ties.values()];
  }

  changed(): KeptStanding[] {
    return [...this.isChanged].map((id) => this.standings.get(id)!);
  }
}
