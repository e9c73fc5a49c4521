/** Right, extra and missed, with precision, recall and their harmonic mean; 0 where nothing was counted. */
export class Tally {
  tp = 0;
  fp = 0;
  fn = 0;

  get precision(): number {
    return this.tp + this.fp ? this.tp / (this.tp + this.fp) : 0;
  }

  get recall(): number {
    return this.tp + this.fn ? this.tp / (this.tp + this.fn) : 0;
  }

  get f1(): number {
    return this.precision + this.recall ? (2 * this.precision * this.recall) / (this.precision + this.recall) : 0;
  }
}

/** A share of right ones. */
export class Rate {
  ok = 0;
  n = 0;

  add(right: boolean): void {
    this.n++;
    if (right) this.ok++;
  }

  get value(): number {
    return this.n ? this.ok / this.n : 0;
  }
}
