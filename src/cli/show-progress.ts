import type { IngestProgress } from "#ingest/ingest-reports";

/** Shows how far an ingest is. */
export interface ProgressView {
  show(progress: IngestProgress): void;
  end(progress: IngestProgress): void;
}

/**
 * On a terminal one line that rewrites itself, with a bar where the number of reports is known;
 * elsewhere a plain line every ten seconds. Standard error: standard output is for records.
 */
export function progressView(total: number | null, stream: NodeJS.WriteStream = process.stderr): ProgressView {
  const started = performance.now();
  let last = -Infinity;
  const pause = stream.isTTY ? 100 : 10_000;
  return {
    show(progress) {
      const now = performance.now();
      if (progress.phase === "done" || (now - last < pause && progress.phase === "reading")) return;
      last = now;
      const line =
        progress.phase === "joining" ? "joining events into incidents …" : `${bar(progress.read, total)}${progress.read} reports read`;
      stream.write(stream.isTTY ? `\r\x1b[K${line}` : `${line}\n`);
    },
    end({ read, added, updated, unchanged, problems }) {
      const seconds = (performance.now() - started) / 1000;
      const rate = read > 0 ? `, ${Math.round(read / seconds)} a second` : "";
      if (stream.isTTY) stream.write("\r\x1b[K");
      const refused = problems > 0 ? `, ${problems} not read` : "";
      stream.write(`${read} reports in ${seconds.toFixed(1)} s${rate}: ${added} new, ${updated} edited, ${unchanged} known${refused}\n`);
    },
  };
}

const width = 30;

function bar(done: number, total: number | null): string {
  if (!total) return "";
  const share = Math.min(1, done / total);
  const filled = Math.round(share * width);
  return `${"█".repeat(filled)}${"░".repeat(width - filled)} ${String(Math.round(share * 100)).padStart(3)} %  `;
}
