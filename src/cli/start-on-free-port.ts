/** Ports tried after the wanted one, so that a second register needs no thought. */
const attempts = 20;

/** Starts on the port, or, saying so, on the first free one after it. 0 takes any. */
export async function startOnFreePort<T>(wanted: number, start: (port: number) => Promise<T>): Promise<T> {
  for (let free = wanted; ; free++) {
    try {
      return await start(free);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE" || wanted === 0 || free >= wanted + attempts) throw error;
      process.stderr.write(`port ${free} is taken, trying ${free + 1}\n`);
    }
  }
}
