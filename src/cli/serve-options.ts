import { InvalidArgumentError, type Command } from "commander";

/** The options of every verb that opens the desk. */
export function addServeOptions(command: Command): Command {
  return command
    .option("--port <number>", "port; the next free one where it is taken", portNumber, 4600)
    .option("--host <address>", "address to listen on; the desk has no accounts yet, so keep it local", "127.0.0.1");
}

function portNumber(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new InvalidArgumentError("expected a port number");
  return port;
}
