import { createDeflateRaw, crc32 } from "node:zlib";

/** A file of an archive; its content is compressed as it comes. */
export interface ZipEntry {
  readonly name: string;
  readonly content: AsyncIterable<string> | Iterable<string>;
}

/** Most bytes of a part, and of the archive: beyond it ZIP needs its 64-bit form, which spreadsheets don't all read. */
const most = 0xffff_fffe;

interface Written {
  readonly name: Buffer;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/**
 * A ZIP archive (APPNOTE 6.3: deflate, UTF-8 names), part by part. Only a part's compressed bytes are held
 * in memory. `when` (ISO) is every entry's time, so that the same content gives the same bytes.
 */
export async function* zip(entries: AsyncIterable<ZipEntry> | Iterable<ZipEntry>, when: string): AsyncGenerator<Uint8Array> {
  const time = dosTime(when);
  const written: Written[] = [];
  let offset = 0;
  for await (const { name, content } of entries) {
    const { packed, crc, size } = await compress(content);
    const bytes = Buffer.from(name, "utf8");
    const length = packed.reduce((sum, chunk) => sum + chunk.length, 0);
    const entry = { name: bytes, crc, packed: length, size, offset };
    if (size > most || offset + length > most)
      throw new RangeError("the workbook is larger than 4 GB: narrow the filter, or take csv or parquet");
    const header = localHeader(entry, time);
    yield header;
    yield* packed;
    written.push(entry);
    offset += header.length + length;
  }
  const directory = Buffer.concat(written.map((entry) => directoryEntry(entry, time)));
  yield directory;
  yield endOfDirectory(written.length, directory.length, offset);
}

async function compress(content: ZipEntry["content"]): Promise<{ packed: Buffer[]; crc: number; size: number }> {
  const deflate = createDeflateRaw();
  const packed: Buffer[] = [];
  deflate.on("data", (chunk: Buffer) => packed.push(chunk));
  const ended = new Promise<void>((resolve, reject) => deflate.on("end", resolve).on("error", reject));
  let crc = 0;
  let size = 0;
  let waiting: string[] = [];
  let characters = 0;
  const push = async () => {
    const bytes = Buffer.from(waiting.join(""), "utf8");
    waiting = [];
    characters = 0;
    crc = crc32(bytes, crc);
    size += bytes.length;
    if (!deflate.write(bytes)) await new Promise((resolve) => deflate.once("drain", resolve));
  };
  for await (const text of content) {
    waiting.push(text);
    characters += text.length;
    if (characters > 65_536) await push();
  }
  if (waiting.length > 0) await push();
  deflate.end();
  await ended;
  return { packed, crc, size };
}

const utf8Names = 0x0800;
const deflated = 8;
const version = 20;

function localHeader({ name, crc, packed, size }: Written, [time, date]: readonly [number, number]): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(version, 4);
  header.writeUInt16LE(utf8Names, 6);
  header.writeUInt16LE(deflated, 8);
  header.writeUInt16LE(time, 10);
  header.writeUInt16LE(date, 12);
  header.writeUInt32LE(crc, 14);
  header.writeUInt32LE(packed, 18);
  header.writeUInt32LE(size, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name]);
}

function directoryEntry({ name, crc, packed, size, offset }: Written, [time, date]: readonly [number, number]): Buffer {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(version, 4);
  entry.writeUInt16LE(version, 6);
  entry.writeUInt16LE(utf8Names, 8);
  entry.writeUInt16LE(deflated, 10);
  entry.writeUInt16LE(time, 12);
  entry.writeUInt16LE(date, 14);
  entry.writeUInt32LE(crc, 16);
  entry.writeUInt32LE(packed, 20);
  entry.writeUInt32LE(size, 24);
  entry.writeUInt16LE(name.length, 28);
  entry.writeUInt32LE(offset, 42);
  return Buffer.concat([entry, name]);
}

function endOfDirectory(entries: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

/** A time as DOS kept it: two seconds fine, from 1980. */
function dosTime(when: string): readonly [time: number, date: number] {
  const at = new Date(when);
  const year = Math.max(0, at.getUTCFullYear() - 1980);
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  return [time, (year << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate()];
}
