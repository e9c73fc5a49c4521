import { expect, it } from "vitest";
import { startOnFreePort } from "./start-on-free-port.ts";

const taken = (ports: readonly number[]) => async (port: number) => {
  if (ports.includes(port)) throw Object.assign(new Error("taken"), { code: "EADDRINUSE" });
  return port;
};

it("takes the next port where the wanted one is taken", async () => {
  expect(await startOnFreePort(4600, taken([4600, 4601]))).toBe(4602);
});

it("gives up on other errors, and after twenty ports", async () => {
  await expect(startOnFreePort(1, () => Promise.reject(Object.assign(new Error("no"), { code: "EACCES" })))).rejects.toThrow("no");
  await expect(startOnFreePort(9, taken(Array.from({ length: 40 }, (_, i) => i)))).rejects.toThrow("taken");
});
