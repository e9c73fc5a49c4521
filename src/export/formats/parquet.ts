import type { ColumnSource } from "hyparquet-writer";
import { columns, type CellValue } from "../columns.ts";
import { metaSentence, type ExportMeta } from "../export-meta.ts";
import { cleanText } from "../safe-text.ts";
import { sampleNotice } from "../shared-incident.ts";
import type { Format, FormatInput } from "./format.ts";

/** Rows of a row group: enough for the columns to compress, few enough to hold. */
const groupRows = 5_000;

const types = { text: "STRING", number: "DOUBLE", whole: "INT32", flag: "BOOLEAN" } as const;

/** The table as Parquet. What made it stands in the file's metadata (keys `sijill.*`) and in its first column. */
async function* write({ rows, meta }: FormatInput): AsyncGenerator<Uint8Array> {
  // Loaded here: the other formats need not wait for it.
  const { ByteWriter, ParquetWriter, schemaFromColumnData } = await import("hyparquet-writer");
  const bytes = new ByteWriter();
  const pairs = metadataOf(meta);
  const writer = new ParquetWriter({
    writer: bytes,
    schema: schemaFromColumnData({ columnData: columnData(columns.map(() => [])) }),
    kvMetadata: pairs,
    createdBy: meta.engine,
  });
  const fresh = () => columns.map((): CellValue[] => []);
  let group = fresh();
  let samples = 0;
  for await (const row of rows) {
    if (row.sample) samples++;
    columns.forEach((column, i) => {
      const value = column.value(row, meta);
      group[i]!.push(typeof value === "string" ? cleanText(value) : value);
    });
    if (group[0]!.length < groupRows) continue;
    await writer.write({ columnData: columnData(group), rowGroupSize: groupRows });
    group = fresh();
  }
  if (group[0]!.length > 0) await writer.write({ columnData: columnData(group), rowGroupSize: groupRows });
  if (samples > 0) pairs.push({ key: "sijill.notice", value: `${samples} incidents rest on ${sampleNotice}` });
  await writer.finish();
  yield new Uint8Array(bytes.getBuffer());
}

function columnData(data: readonly CellValue[][]): ColumnSource[] {
  return columns.map(({ name, kind }, i) => ({ name, data: data[i]!, type: types[kind], nullable: true }));
}

function metadataOf(meta: ExportMeta): { key: string; value: string }[] {
  const { profile, profileDigest, engine, generatedAt, filter } = meta;
  return Object.entries({ about: metaSentence(meta), profile, profileDigest, engine, generatedAt, filter }).map(([key, value]) => ({
    key: `sijill.${key}`,
    value,
  }));
}

export const parquet: Format = { id: "parquet", extension: "parquet", mediaType: "application/vnd.apache.parquet", binary: true, write };
