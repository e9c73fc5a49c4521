// A disk of $SIMULATED_BYTES at $SIMULATED_DISK, for machines on which none can be mounted: node --import simulated-disk.mjs. What Node's
// file functions write beyond it is refused as the kernel would, and statfs tells what is left. Worker threads load it too.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join, sep } from "node:path";

const { SIMULATED_DISK: disk = "", SIMULATED_BYTES } = process.env;
const size = Number(SIMULATED_BYTES);
const { fstatSync, lstatSync, openSync, readdirSync, statfsSync, writeFileSync, writeSync } = fs;
const within = (path) => path === disk || path.startsWith(disk + sep);

/** Bytes of all files on the disk. */
function used(folder = disk) {
  let sum = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    try {
      sum += entry.isDirectory() ? used(path) : lstatSync(path).size;
    } catch {
      // removed meanwhile
    }
  }
  return sum;
}

const fullError = (syscall) =>
  Object.assign(new Error(`ENOSPC: no space left on device, ${syscall}`), { code: "ENOSPC", errno: -28, syscall });
const files = new Set();
let written = used();

function take(bytes, syscall) {
  if (bytes <= 0) return;
  if (written + bytes > size) written = used(); // others may have written or removed
  if (written + bytes > size) throw fullError(syscall);
  written += bytes;
}

fs.openSync = (path, ...rest) => {
  const file = openSync(path, ...rest);
  if (within(String(path))) files.add(file);
  else files.delete(file);
  return file;
};
fs.writeSync = (file, data, ...rest) => {
  if (files.has(file) && typeof data !== "string") {
    const [, length = data.byteLength, position] = rest;
    const before = fstatSync(file).size;
    take((typeof position === "number" ? position : before) + length - before, "write");
  }
  return writeSync(file, data, ...rest);
};
fs.writeFileSync = (path, data, ...rest) => {
  if (within(String(path))) take(Buffer.byteLength(data), "write");
  return writeFileSync(path, data, ...rest);
};
fs.statfsSync = (path, ...rest) => {
  const real = statfsSync(path, ...rest);
  return within(String(path)) ? { ...real, bsize: 1, blocks: size, bavail: Math.max(0, size - used()) } : real;
};
syncBuiltinESMExports();
