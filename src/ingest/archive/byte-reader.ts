/** Reads lines and stretches of a stream of bytes; holds no more than a chunk and what is asked for. */
export class ByteReader {
  private readonly chunks: AsyncIterator<Uint8Array>;
  private chunk: Buffer = Buffer.alloc(0);
  private at = 0;
  private ended = false;
  /** Bytes that were read and passed over so far. */
  consumed = 0;

  constructor(stream: AsyncIterable<Uint8Array>) {
    this.chunks = stream[Symbol.asyncIterator]();
  }

  /**
   * The next line without its end; at most `most` bytes of it, the rest is passed over.
   * Null at the end of the stream.
   */
  async line(most: number): Promise<string | null> {
    const parts: Buffer[] = [];
    let length = 0;
    for (;;) {
      if (this.at >= this.chunk.length && !(await this.next())) break;
      const end = this.chunk.indexOf(10, this.at);
      const to = end < 0 ? this.chunk.length : end;
      if (length < most) parts.push(this.chunk.subarray(this.at, Math.min(to, this.at + most - length)));
      length += to - this.at;
      this.consumed += to - this.at;
      this.at = end < 0 ? to : end + 1;
      if (end >= 0) return Buffer.concat(parts).toString("utf8").replace(/\r$/, "");
    }
    return length === 0 ? null : Buffer.concat(parts).toString("utf8").replace(/\r$/, "");
  }

  /** The next `length` bytes, fewer where the stream ends before. */
  async take(length: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    let missing = length;
    while (missing > 0 && (this.at < this.chunk.length || (await this.next()))) {
      const part = this.chunk.subarray(this.at, this.at + missing);
      parts.push(part);
      this.at += part.length;
      missing -= part.length;
    }
    return Buffer.concat(parts);
  }

  /** Passes over `length` bytes; false where the stream ends before. */
  async skip(length: number): Promise<boolean> {
    let missing = length;
    while (missing > 0 && (this.at < this.chunk.length || (await this.next()))) {
      const step = Math.min(missing, this.chunk.length - this.at);
      this.at += step;
      missing -= step;
    }
    return missing === 0;
  }

  /** Lets the stream go. */
  async close(): Promise<void> {
    await this.chunks.return?.();
  }

  private async next(): Promise<boolean> {
    while (!this.ended) {
      const next = await this.chunks.next();
      if (next.done) this.ended = true;
      else if (next.value.length > 0) {
        this.chunk = Buffer.from(next.value.buffer, next.value.byteOffset, next.value.length);
        this.at = 0;
        return true;
      }
    }
    return false;
  }
}
