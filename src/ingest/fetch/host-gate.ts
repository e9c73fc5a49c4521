import { setTimeout as wait } from "node:timers/promises";

/** One request at a time to a host, and a pause between two. Hosts don't wait for each other. */
export class HostGate {
  private readonly lines = new Map<string, Promise<void>>();
  /** When a host may be asked again, in milliseconds of the monotonic clock. */
  private readonly free = new Map<string, number>();

  /** Runs `work` in the host's turn, `pause` milliseconds or more after its last request ended. */
  async run<T>(host: string, pause: number, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    const before = this.lines.get(host) ?? Promise.resolve();
    const turn = before.then(async () => {
      const due = (this.free.get(host) ?? 0) - performance.now();
      if (due > 0) await wait(due, undefined, signal ? { signal } : {});
      try {
        return await work();
      } finally {
        this.free.set(host, performance.now() + pause);
      }
    });
    const line = turn.then(
      () => {},
      () => {},
    );
    this.lines.set(host, line);
    void line.then(() => {
      if (this.lines.get(host) === line) this.lines.delete(host);
    });
    return turn;
  }
}
