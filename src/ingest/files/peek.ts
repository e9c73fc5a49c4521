/**
 * The beginning of a stream (at least `length` bytes where it has them, or up to `enough`), and the whole of
 * it again. Chunks are Buffers over the stream's own memory.
 */
export async function peek(
  stream: AsyncIterable<Uint8Array>,
  length: number,
  enough: (head: Buffer) => boolean = () => false,
): Promise<{ head: Buffer; rest: AsyncIterable<Buffer> }> {
  const chunks = stream[Symbol.asyncIterator]();
  const first: Buffer[] = [];
  let held = 0;
  let done = false;
  while (!done && held < length && !(first.length > 0 && enough(first.at(-1)!))) {
    const next = await chunks.next();
    if (next.done) done = true;
    else {
      first.push(asBuffer(next.value));
      held += next.value.length;
    }
  }
  const rest = (async function* () {
    try {
      while (first.length > 0) yield first.shift()!;
      if (done) return;
      for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield asBuffer(next.value);
    } finally {
      await chunks.return?.();
    }
  })();
  return { head: Buffer.concat(first), rest };
}

const asBuffer = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
