import { joinRecords } from "#incident/index";
import type { ReportRecord } from "#model/record";
import type { Register } from "#store/register";

/** Joins the events of every stored report into incidents anew; those that stay keep their names. */
export async function rebuildIncidents(register: Register): Promise<void> {
  const records: ReportRecord[] = [];
  for await (const record of register.eachRecord()) records.push(record);
  const { incidents, aliases } = joinRecords(records, await register.knownNames());
  await register.replaceIncidents(incidents, aliases);
}
