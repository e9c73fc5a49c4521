/** Shifts an ISO date by an ISO duration of years, months, weeks and days ("-P3D", "P2M"). null for anything else. */
export function shiftDate(date: string, offset: string): string | null {
  const m = /^([+-]?)P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(offset);
  const [y, mo, d] = date.slice(0, 10).split("-").map(Number);
  if (!m || !y || !mo || !d) return null;
  const sign = m[1] === "-" ? -1 : 1;
  const n = (i: number) => sign * Number(m[i] ?? 0);
  const moved = new Date(Date.UTC(y + n(2), mo - 1 + n(3), d + 7 * n(4) + n(5)));
  return moved.toISOString().slice(0, 10);
}
