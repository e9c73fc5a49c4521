import { parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { readZip } from "./read-zip.ts";

/** Everything that can be read in a file, also in what is packed. */
export async function readText(format: string, bytes: Buffer): Promise<string> {
  if (format === "xlsx") return [...readZip(bytes).values()].map((part) => part.toString("utf8")).join("\n");
  if (format === "parquet") {
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
    const [metadata, rows] = await Promise.all([parquetMetadataAsync(file), parquetReadObjects({ file })]);
    // Statistics stand in the metadata, and uncompressed words in the bytes themselves.
    return (
      [metadata, rows]
        .map((part) => JSON.stringify(part, (_key, value: unknown) => (typeof value === "bigint" ? Number(value) : value)))
        .join("\n") + bytes.toString("utf8")
    );
  }
  return bytes.toString("utf8");
}
