// Runs one input through reading and extraction, and says what became of it.

/**
 * @param {{ readInputs: Function, readReport: Function, extract: Function }} code of src/ or of dist/
 * @param {object} resources
 * @param {string} file
 * @returns {Promise<{ ms: number, reports: number, problems: string[], crash: string | null }>}
 */
export async function judgeInput({ readInputs, readReport, extract }, resources, file) {
  const started = performance.now();
  const before = process.cpuUsage();
  // Whichever is less: a busy machine makes the clock run ahead, the collector's threads the processor.
  const time = () => {
    const { user, system } = process.cpuUsage(before);
    return Math.min(performance.now() - started, (user + system) / 1000);
  };
  const problems = [];
  let reports = 0;
  try {
    for await (const item of readInputs([file], {}, "2021-03-01T00:00:00.000Z")) {
      if (item.kind === "problem") problems.push(`${item.problem.file}: ${item.problem.message}`);
      else if (item.kind === "report") {
        reports++;
        // Thousands of reports in one file are thousands of inputs: a few of them show.
        if (reports <= 5) readReport(item.incoming.report, resources, extract);
        if (reports === 5_000) break;
      }
    }
  } catch (error) {
    return { ms: time(), reports, problems, crash: error?.stack ?? String(error) };
  }
  return { ms: time(), reports, problems, crash: null };
}
