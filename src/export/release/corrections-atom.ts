import { xmlText } from "../safe-text.ts";
import { correctionText, type Correction } from "./corrections.ts";

/** A release's corrections, as the feed tells them. */
export interface FeedRelease {
  readonly release: number;
  readonly createdAt: string;
  readonly profile: string;
  readonly engine: string;
  readonly notice: string | null;
  readonly corrections: readonly Correction[];
}

/** Corrections as an Atom feed (RFC 4287), the newest release first: an entry a correction. */
export function correctionsAtom(releases: readonly FeedRelease[]): string {
  const newest = releases.toSorted((a, b) => b.release - a.release);
  const first = newest[0];
  const sentence = first ? `Profile ${first.profile}, made by ${first.engine}.${first.notice ? ` ${first.notice}.` : ""}` : "";
  const entries = newest.flatMap(({ release, createdAt, profile, notice, corrections }) =>
    corrections.map((correction) => {
      const { kind, id, reasons, fields } = correction;
      const title = correctionText(correction);
      const content = [
        ...(notice ? [`<p><strong>${xmlText(notice)}</strong></p>`] : []),
        `<p>${xmlText(title)}</p>`,
        ...fields.flatMap(({ field, from, to }) =>
          from === undefined && to === undefined
            ? []
            : [`<p>${xmlText(`${field}: ${JSON.stringify(from ?? null)} → ${JSON.stringify(to ?? null)}`)}</p>`],
        ),
        `<ul>${reasons.map(({ text }) => `<li dir="auto">${xmlText(text)}</li>`).join("")}</ul>`,
        `<p>Release ${release}, profile ${xmlText(profile)}</p>`,
      ].join("");
      return `<entry><id>urn:sijill:correction:${release}:${xmlText(encodeURIComponent(id))}</id><title>${xmlText(title)}</title><updated>${xmlText(createdAt)}</updated><category term="${kind}"/><content type="html">${xmlText(content)}</content></entry>\n`;
    }),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:sijill:corrections</id><title>Sijill: corrections</title><subtitle>${xmlText(sentence)}</subtitle><updated>${xmlText(first?.createdAt ?? "1970-01-01T00:00:00Z")}</updated><author><name>Sijill</name></author>\n${entries.join("")}</feed>\n`;
}
