import { columns, type CellValue } from "../columns.ts";
import { metaSentence, type ExportMeta } from "../export-meta.ts";
import { cellText, xmlText } from "../safe-text.ts";
import { sampleNotice, type SharedRow } from "../shared-incident.ts";
import { zip, type ZipEntry } from "../zip.ts";
import type { Format, FormatInput } from "./format.ts";

/** Limits of the format: rows of a sheet, characters of a cell. */
export const sheetRows = 1_048_576;
const cellCharacters = 32_767;
const cut = " … (cut here; whole in jsonl and csv)";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";

/** Widths of the columns that differ, in characters. */
const widths: Readonly<Record<string, number>> = {
  summary_ar: 48,
  summary_en: 48,
  sources: 44,
  spans: 60,
  initiators: 26,
  targets: 26,
  id: 22,
};

/**
 * A workbook (ISO 29500): the incidents, on as many sheets as they need, and a sheet that tells what made
 * it. Texts are inline strings, which are never formulas; they are disarmed all the same, for whoever saves
 * the sheet as CSV.
 */
async function* write(input: FormatInput): AsyncGenerator<Uint8Array> {
  yield* zip(partsOf(input), input.meta.generatedAt);
}

/** `most`: rows of a sheet, its head included. */
export async function* partsOf({ rows, meta }: Pick<FormatInput, "rows" | "meta">, most: number = sheetRows): AsyncGenerator<ZipEntry> {
  const iterator = rows[Symbol.asyncIterator]();
  let next = await iterator.next();
  let sheets = 0;
  let count = 0;
  let samples = 0;
  async function* sheet(): AsyncGenerator<string> {
    yield `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;
    yield `<cols>${columns.map(({ name }, i) => `<col min="${i + 1}" max="${i + 1}" width="${widths[name] ?? 15}" customWidth="1"/>`).join("")}</cols><sheetData>`;
    yield rowXml(
      1,
      columns.map(({ name }) => name),
      1,
    );
    for (let row = 2; row <= most && !next.done; row++) {
      if (next.value.sample) samples++;
      count++;
      yield rowXml(
        row,
        columns.map((column) => column.value(next.value as SharedRow, meta)),
        0,
      );
      next = await iterator.next();
    }
    yield "</sheetData></worksheet>";
  }
  do {
    sheets++;
    yield { name: `xl/worksheets/sheet${sheets}.xml`, content: sheet() };
  } while (!next.done);
  yield { name: `xl/worksheets/sheet${sheets + 1}.xml`, content: [aboutSheet(meta, count, samples)] };
  yield* frame(sheets, meta);
}

function rowXml(row: number, cells: readonly CellValue[], style: number): string {
  return `<row r="${row}">${cells.map((value, i) => cellXml(`${columnName(i)}${row}`, value, style)).join("")}</row>`;
}

function cellXml(at: string, value: CellValue, style: number): string {
  const s = style > 0 ? ` s="${style}"` : "";
  if (value === null) return "";
  if (typeof value === "number") return Number.isFinite(value) ? `<c r="${at}"${s}><v>${value}</v></c>` : "";
  if (typeof value === "boolean") return `<c r="${at}"${s} t="b"><v>${value ? 1 : 0}</v></c>`;
  const text = cellText(value);
  const whole = text.length > cellCharacters ? text.slice(0, cellCharacters - cut.length).replace(/[\ud800-\udbff]$/, "") + cut : text;
  return `<c r="${at}"${s} t="inlineStr"><is><t xml:space="preserve">${xmlText(whole)}</t></is></c>`;
}

/** 0 -> A, 25 -> Z, 26 -> AA. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

function aboutSheet(meta: ExportMeta, count: number, samples: number): string {
  const facts: [string, CellValue][] = [
    ["about", metaSentence(meta)],
    ["profile", meta.profile],
    ["profile digest", meta.profileDigest],
    ["made by", meta.engine],
    ["made at", meta.generatedAt],
    ["filter", meta.filter],
    ["incidents", count],
    ["notice", samples > 0 ? `${samples} incidents rest on ${sampleNotice}` : null],
  ];
  const rows = facts.map(([name, value], i) => `<row r="${i + 1}">${cellXml(`A${i + 1}`, name, 1)}${cellXml(`B${i + 1}`, value, 0)}</row>`);
  return `${head}<worksheet xmlns="${main}"><cols><col min="1" max="1" width="18" customWidth="1"/><col min="2" max="2" width="90" customWidth="1"/></cols><sheetData>${rows.join("")}</sheetData></worksheet>`;
}

/** The parts that hold a workbook together. */
function* frame(sheets: number, meta: ExportMeta): Generator<ZipEntry> {
  const names = [...Array.from({ length: sheets }, (_, i) => (i === 0 ? "incidents" : `incidents ${i + 1}`)), "about"];
  const part = (name: string, xml: string): ZipEntry => ({ name, content: [head + xml] });
  yield part(
    "xl/workbook.xml",
    `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join("")}</sheets></workbook>`,
  );
  yield part(
    "xl/_rels/workbook.xml.rels",
    `<Relationships xmlns="${packaged}/relationships">${names.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${office}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join("")}<Relationship Id="rId${names.length + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  );
  yield part(
    "xl/styles.xml",
    `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Arial"/></font><font><b/><sz val="11"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/></cellXfs></styleSheet>`,
  );
  yield part(
    "docProps/core.xml",
    `<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Incidents, profile ${xmlText(meta.profile)}</dc:title><dc:description>${xmlText(metaSentence(meta))}</dc:description><dc:creator>${xmlText(meta.engine)}</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${meta.generatedAt.slice(0, 19)}Z</dcterms:created></cp:coreProperties>`,
  );
  yield part(
    "_rels/.rels",
    `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${packaged}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
  );
  const kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  yield part(
    "[Content_Types].xml",
    `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/>${names.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${kind}.worksheet+xml"/>`).join("")}<Override PartName="/xl/styles.xml" ContentType="${kind}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
  );
}

export const xlsx: Format = {
  id: "xlsx",
  extension: "xlsx",
  mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  binary: true,
  write,
};
