// Saves batch after batch and says so once each is stored: node save-batches.mjs DATA REPORTS. For tests that kill it.
import { readFileSync } from "node:fs";
import { openRegister } from "../../dist/store/register.js";

const [, , data, file] = process.argv;
const saved = JSON.parse(readFileSync(file, "utf8"));
const register = await openRegister(data);
process.stdout.write("open\n");
for (let round = 0; ; round++) {
  const batch = saved.map((one) => {
    const id = `${one.record.document.id}-${round}`;
    return { ...one, record: { ...one.record, document: { ...one.record.document, id } } };
  });
  await register.saveReports(batch);
  process.stdout.write(`stored ${round}\n`);
}
