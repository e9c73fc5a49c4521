import { childText, findAll, readXml } from "./read-xml.ts";
import { readZip } from "./read-zip.ts";

export type Cell = string | number | boolean;

/** Rows of every sheet by name: each a map from the column's letters to its value. Throws where the package isn't whole. */
export function readXlsx(bytes: Buffer): Map<string, Map<string, Cell>[]> {
  const files = readZip(bytes);
  const xml = (name: string) => readXml((files.get(name) ?? fail(`${name} is missing`)).toString("utf8"));
  const types = findAll(xml("[Content_Types].xml"), "Override").map((o) => o.attributes["PartName"]!.slice(1));
  for (const part of types) if (!files.has(part)) fail(`${part} is declared and missing`);
  const targets = new Map(
    findAll(xml("xl/_rels/workbook.xml.rels"), "Relationship").map((r) => [r.attributes["Id"]!, r.attributes["Target"]!]),
  );
  const sheets = findAll(xml("xl/workbook.xml"), "sheet").map((sheet) => {
    const rows = findAll(xml(`xl/${targets.get(sheet.attributes["r:id"]!)}`), "row").map((row) => {
      const cells = row.children.map((cell): [string, Cell] => {
        if (findAll(cell, "f").length > 0) fail("a formula");
        const value = cell.attributes["t"] === "inlineStr" ? findAll(cell, "t")[0]!.text : childText(cell, "v")!;
        const at = cell.attributes["r"]!.replace(/\d+$/, "");
        return [at, cell.attributes["t"] === "b" ? value === "1" : cell.attributes["t"] === "inlineStr" ? value : Number(value)];
      });
      return new Map(cells);
    });
    return [sheet.attributes["name"]!, rows] as const;
  });
  return new Map(sheets);
}

/** A sheet as records, by the names in its first row. */
export function recordsOf(rows: readonly Map<string, Cell>[]): Record<string, Cell>[] {
  const [head, ...rest] = rows;
  return rest.map((row) => Object.fromEntries([...row].map(([at, value]) => [String(head!.get(at)), value])));
}

function fail(message: string): never {
  throw new Error(message);
}
