import { WARCRecord, WARCSerializer } from "warcio";

export interface ArchivedPage {
  readonly url: string;
  readonly html: string | Uint8Array;
  readonly date?: string;
  readonly status?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A WARC file of pages as an independent writer makes it; with `gzip` each record is a member of its own. */
export async function warcOf(pages: readonly ArchivedPage[], { gzip = false }: { readonly gzip?: boolean } = {}): Promise<Buffer> {
  const parts = [
    await WARCSerializer.serialize(WARCRecord.createWARCInfo({ filename: "test.warc", warcVersion: "WARC/1.1" }, { software: "test" }), {
      gzip,
    }),
  ];
  for (const {
    url,
    html,
    date = "2021-02-21T08:00:00Z",
    status = "HTTP/1.1 200 OK",
    headers = { "Content-Type": "text/html; charset=utf-8" },
  } of pages) {
    const bytes = typeof html === "string" ? Buffer.from(html) : html;
    const body = async function* () {
      yield bytes;
    };
    const common = { url, date, warcVersion: "WARC/1.1" } as const;
    const request = WARCRecord.create(
      { ...common, type: "request", httpHeaders: { Host: "x" }, statusline: "GET / HTTP/1.1" },
      (async function* () {})(),
    );
    parts.push(await WARCSerializer.serialize(request, { gzip }));
    const response = WARCRecord.create({ ...common, type: "response", httpHeaders: headers, statusline: status }, body());
    parts.push(await WARCSerializer.serialize(response, { gzip }));
  }
  return Buffer.concat(parts);
}
