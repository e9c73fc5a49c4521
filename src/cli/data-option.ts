import { resolve } from "node:path";
import type { Command } from "commander";
import { openRegister, type Register } from "#store/register";

/** Where the register lies unless told otherwise. */
export const defaultData = ".sijill/data";

export function addDataOption(command: Command): Command {
  return command.option("--data <dir>", "directory of the register", defaultData);
}

/** Opens the register, hands it over and closes it, whatever happens. */
export async function withRegister<T>(data: string, work: (register: Register) => Promise<T>): Promise<T> {
  const register = await openRegister(resolve(data));
  try {
    return await work(register);
  } finally {
    await register.close();
  }
}
