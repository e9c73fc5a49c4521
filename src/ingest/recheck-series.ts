import type { Plan } from "#incident/join";
import { alike, checkSeries, countedDays, type Counted } from "#incident/series-checks";
import type { SeriesCheck } from "#model/incident";
import type { JoiningStore } from "#store/register";
import { countOf, type CountData } from "./rebuild-incidents.ts";

/** Checks of what reports say of their incidents' order, by incident: those that were joined, and others that count one of them. */
export interface Rechecked {
  readonly own: ReadonlyMap<string, SeriesCheck[]>;
  readonly others: ReadonlyMap<string, SeriesCheck[]>;
}

/** Checks the statements that joining some incidents may change. `gone` are the incidents that these stand for now. */
export async function recheckSeries(
  store: JoiningStore,
  plans: readonly Plan[],
  gone: readonly string[],
  rejected: ReadonlySet<string>,
): Promise<Rechecked> {
  const replaced = new Set(gone);
  const before = (await store.readCounts(gone)) as ReadonlyMap<string, CountData>;
  const after = new Map(
    plans.flatMap((plan) => ((data) => (data ? [[plan.id, data as CountData] as const] : []))(countOf(plan, rejected)?.data)),
  );
  const now = [...after.values()].map(({ counted }) => counted);
  const checkOne = async ({ counted, statements }: CountData): Promise<SeriesCheck[]> => {
    const days = statements.flatMap((statement) => countedDays(statement, counted) ?? []);
    const from = Math.floor(Math.min(...days.map((range) => range.from)));
    const to = Math.max(...days.map((range) => range.to));
    const kept =
      days.length === 0 ? [] : ((await store.countedBetween(counted.type, Number.isFinite(from) ? from : null, to)) as CountData[]);
    const earlier = [...kept.map((one) => one.counted).filter(({ id }) => !replaced.has(id)), ...now].filter(({ id }) => id !== counted.id);
    return checkSeries(
      [counted, ...earlier],
      statements.map((statement) => ({ of: 0, ...statement })),
    ).get(0)!;
  };
  const own = new Map<string, SeriesCheck[]>();
  for (const [id, data] of after) if (data.statements.length > 0) own.set(id, await checkOne(data));

  const changed: Counted[] = ((await store.readDiscounted()) as CountData[]).map(({ counted }) => counted);
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(id)?.counted, after.get(id)?.counted];
    if (JSON.stringify(was) !== JSON.stringify(is)) changed.push(...[was, is].filter((one) => one !== undefined));
  }
  const days = changed.flatMap(({ day, happened }) => (happened && day !== null ? [day] : []));
  const others = new Map<string, SeriesCheck[]>();
  if (days.length === 0) return { own, others };
  for (const data of (await store.statedAfter(Math.min(...days))) as CountData[]) {
    if (!replaced.has(data.counted.id) && changed.some((one) => bearsOn(one, data))) others.set(data.counted.id, await checkOne(data));
  }
  return { own, others };
}

/** Whether an incident may be among those that another's reports count. */
function bearsOn({ day, type, ...rest }: Counted, { counted, statements }: CountData): boolean {
  if (day === null || type !== counted.type || !alike(counted, { day, type, ...rest })) return false;
  return statements.some((statement) => {
    const days = countedDays(statement, counted);
    return days !== null && day >= days.from && day < days.to;
  });
}
