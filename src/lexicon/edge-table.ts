/**
 * Steps of a trie: (node, word) -> node, in flat arrays with open addressing. Half the memory of a Map and no
 * number is boxed.
 */
export class EdgeTable {
  #nodes = new Int32Array(64).fill(-1);
  #words = new Int32Array(64);
  #next = new Int32Array(64);
  #size = 0;

  /** The node that `word` leads to from `node`, or -1. */
  get(node: number, word: number): number {
    const slot = this.#find(node, word);
    return this.#nodes[slot]! < 0 ? -1 : this.#next[slot]!;
  }

  /** Adds a step that isn't there yet. */
  set(node: number, word: number, next: number): void {
    if (this.#size * 2 >= this.#nodes.length) this.#grow();
    const slot = this.#find(node, word);
    this.#nodes[slot] = node;
    this.#words[slot] = word;
    this.#next[slot] = next;
    this.#size++;
  }

  /** Slot of the step, or the free one where it would stand. */
  #find(node: number, word: number): number {
    const mask = this.#nodes.length - 1;
    const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (this.#nodes[slot]! >= 0 && !(this.#nodes[slot] === node && this.#words[slot] === word)) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const nodes = this.#nodes;
    const words = this.#words;
    const next = this.#next;
    this.#nodes = new Int32Array(nodes.length * 2).fill(-1);
    this.#words = new Int32Array(nodes.length * 2);
    this.#next = new Int32Array(nodes.length * 2);
    this.#size = 0;
    for (let i = 0; i < nodes.length; i++) if (nodes[i]! >= 0) this.set(nodes[i]!, words[i]!, next[i]!);
  }
}
