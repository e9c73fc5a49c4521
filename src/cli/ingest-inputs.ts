import { ingestReports } from "#ingest/ingest-reports";
import type { Resources } from "#language/language";
import type { Register } from "#store/register";
import { countReports } from "./count-reports.ts";
import { openInputs, tellProblem, type InputOptions } from "./input-options.ts";
import { progressView } from "./show-progress.ts";

/** Reads inputs into a register and shows how far it is. False where it was stopped (Ctrl-C): what was saved stays. */
export async function ingestInputs(
  register: Register,
  resources: Resources,
  files: readonly string[],
  options: InputOptions & { readonly anyLanguage?: boolean },
): Promise<boolean> {
  const stop = new AbortController();
  // First Ctrl-C: finish the batch and close; a second one kills, which is safe as well.
  const abort = () => stop.abort();
  process.once("SIGINT", abort).once("SIGTERM", abort);
  const view = progressView(process.stderr.isTTY ? await countReports(files) : null);
  const result = await ingestReports(register, resources, openInputs(files, options, { memory: register, signal: stop.signal }), {
    ...(options.anyLanguage ? { anyLanguage: true } : {}),
    onProgress: (progress) => view.show(progress),
    onProblem: tellProblem,
    signal: stop.signal,
  });
  process.off("SIGINT", abort).off("SIGTERM", abort);
  view.end(result);
  if (!stop.signal.aborted) return true;
  process.stdin.destroy(); // a pipe that never ends would keep the process
  process.stderr.write("stopped: run the same command again to go on\n");
  process.exitCode = 130;
  return false;
}
