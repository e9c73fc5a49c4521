import { InvalidArgumentError, type Command } from "commander";
import { startServer } from "#server/index";
import { addDataOption, withRegister } from "../data-option.ts";

/** Ports tried after the wanted one, so that a second register needs no thought. */
const attempts = 20;

export function addServeCommand(program: Command): void {
  const command = program
    .command("serve")
    .description("open the desk: a map, a timeline and a list of the register's incidents, in a browser")
    .option("--port <number>", "port; where it is taken, the next free one", port, 4600)
    .option("--host <address>", "address to listen on; the desk has no accounts, so keep it off the network", "127.0.0.1");
  addDataOption(command).action((options: { readonly data: string; readonly port: number; readonly host: string }) =>
    withRegister(options.data, async (register) => {
      const server = await startOnFreePort(options.port, (free) => startServer({ register, port: free, host: options.host }));
      process.stderr.write(`desk: ${server.address}\ndata: ${register.directory}\nCtrl-C stops it.\n`);
      await new Promise<void>((resolve) => {
        process.once("SIGINT", resolve);
        process.once("SIGTERM", resolve);
      });
      await server.close();
    }),
  );
}

/** Starts on the port, or, saying so, on the first free one after it. 0 takes any. */
export async function startOnFreePort<T>(wanted: number, start: (port: number) => Promise<T>): Promise<T> {
  for (let free = wanted; ; free++) {
    try {
      return await start(free);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE" || wanted === 0 || free >= wanted + attempts) throw error;
      process.stderr.write(`Port ${free} is taken; trying ${free + 1}.\n`);
    }
  }
}

function port(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new InvalidArgumentError("a port is a whole number from 0 to 65535.");
  return number;
}
