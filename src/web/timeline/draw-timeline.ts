import uPlot from "uplot";
import type { Palette } from "../components/palette.ts";
import { monthName, rangeText } from "../words/dates.ts";
import { quads } from "../words/terms.ts";
import type { Words } from "../words/words.ts";
import { isoDay, type Bin, type BinUnit } from "./bins.ts";

interface Drawing {
  readonly bins: readonly Bin[];
  readonly unit: BinUnit;
  readonly width: number;
  readonly words: Words;
  readonly palette: Palette;
  readonly chosen: { readonly from?: string; readonly to?: string };
  readonly onChoose: (range: { from: string; to: string }) => void;
}

const height = 138;
/** Fewest days across the chart. */
const fewest = 28;
const font = "12px 'Noto Sans Arabic'";

/** Draws stacked bars into `box`, running as the language does. Returns what takes them away again. */
export function drawTimeline(box: HTMLElement, drawing: Drawing): () => void {
  const { bins, palette, words } = drawing;
  const rtl = words.dir === "rtl";
  const tip = document.createElement("div");
  tip.className = "timeline-tip";
  tip.hidden = true;
  let showing = false; // set while the chosen range is drawn, so that drawing it doesn't choose it again

  const bars = (uPlot.paths.bars as uPlot.Series.BarsPathBuilderFactory)({ align: 1, size: [0.82, 40], radius: [0.12, 0] });
  const plot = new uPlot(
    {
      width: drawing.width,
      height,
      padding: [8, 0, 0, 0],
      legend: { show: false },
      cursor: { drag: { x: true, y: false, setScale: false, dist: 4 }, points: { show: false }, y: false },
      scales: {
        x: { time: true, dir: rtl ? -1 : 1, range: () => rangeOf(bins) },
        y: { range: (_u, _min, max) => [0, Math.max(4, max * 1.08)] },
      },
      axes: [
        {
          stroke: palette.muted,
          font,
          space: 84,
          size: 26,
          gap: 4,
          grid: { show: false },
          ticks: { stroke: palette.line, size: 5, width: 1 },
          values: (_u, splits) => splits.map((s) => tickText(words, s, splits)),
        },
        {
          side: rtl ? 1 : 3,
          stroke: palette.muted,
          font,
          size: 34,
          space: 34,
          gap: 4,
          grid: { stroke: palette.line, width: 1 },
          ticks: { show: false },
          incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000, 10_000],
        },
      ],
      series: [{}, ...quads.map((quad) => ({ label: quad, fill: palette.quad[quad], width: 0, paths: bars, points: { show: false } }))],
      tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1e3), "Etc/UTC"),
      hooks: {
        ready: [
          (u) => {
            u.over.append(tip);
            showing = true;
            showChosen(u, drawing);
            showing = false;
          },
        ],
        setCursor: [(u) => showTip(u, tip, drawing)],
        setSelect: [
          (u) => {
            if (showing || u.select.width < 4) return;
            const ends = [u.posToVal(u.select.left, "x"), u.posToVal(u.select.left + u.select.width, "x")].sort((a, b) => a - b);
            drawing.onChoose(snap(bins, ends[0] as number, ends[1] as number));
          },
        ],
      },
    },
    [bins.map((b) => b.start), ...stacked(bins)] as uPlot.AlignedData,
    box,
  );

  plot.over.addEventListener("click", (event) => {
    if (plot.select.width > 0 && !showing && dragged) return;
    const at = plot.posToVal(event.offsetX, "x");
    const bin = bins.find((b) => at >= b.start && at < b.end);
    if (bin) drawing.onChoose({ from: isoDay(bin.start), to: isoDay(bin.end - 1) });
  });
  let down = 0;
  let dragged = false;
  plot.over.addEventListener("mousedown", (event) => {
    down = event.clientX;
    dragged = false;
  });
  plot.over.addEventListener("mousemove", (event) => {
    if (event.buttons === 1 && Math.abs(event.clientX - down) >= 4) dragged = true;
  });

  return () => plot.destroy();
}

/** From the first bin to the last; a lone bar keeps room around it, so that it doesn't fill the chart. */
function rangeOf(bins: readonly Bin[]): [number, number] {
  const [start, end] = [(bins[0] as Bin).start, (bins.at(-1) as Bin).end];
  const missing = Math.max(0, fewest * 86_400 - (end - start));
  return [start - Math.floor(missing / 2 / 86_400) * 86_400, end + Math.ceil(missing / 2 / 86_400) * 86_400];
}

/** Cumulated counts, the whole stack first: uPlot draws series one over the other. */
function stacked(bins: readonly Bin[]): number[][] {
  return quads.map((_, from) => bins.map((b) => quads.slice(from).reduce((sum, quad) => sum + b.counts[quad], 0)));
}

/** The whole bins that a dragged range touches by more than a tenth. */
function snap(bins: readonly Bin[], start: number, end: number): { from: string; to: string } {
  const touched = bins.filter((b) => Math.min(end, b.end) - Math.max(start, b.start) > (b.end - b.start) / 10);
  const [first, last] = [touched[0], touched.at(-1)];
  return first && last ? { from: isoDay(first.start), to: isoDay(last.end - 1) } : { from: isoDay(start), to: isoDay(end) };
}

/** Month, with the year at the first tick and wherever it changes; the year alone where ticks are years apart. */
function tickText(words: Words, seconds: number, all: readonly number[]): string {
  const at = all.indexOf(seconds);
  const date = new Date(seconds * 1000);
  const year = date.getUTCFullYear();
  const before = at > 0 ? new Date((all[at - 1] as number) * 1000) : null;
  const step = all.length > 1 ? ((all[1] as number) - (all[0] as number)) / 86_400 : 0;
  if (step > 300) return String(year);
  // A canvas doesn't know the page's direction: the mark keeps "6 نيسان 2021" in its order.
  const mark = words.dir === "rtl" ? "\u200F" : "";
  const month = monthName(words.code, date.getUTCMonth() + 1, true);
  const text = step > 0 && step < 27 ? `${date.getUTCDate()} ${month}` : month;
  return mark + (before === null || before.getUTCFullYear() !== year ? `${text} ${year}` : text);
}

/** Draws the chosen range over the bars. Only once the chart is ready: before, it knows no positions. */
function showChosen(plot: uPlot, { bins, chosen: { from, to } }: Drawing): void {
  if (!from && !to) return;
  const [first, last] = rangeOf(bins);
  const clamp = (seconds: number) => Math.min(last, Math.max(first, seconds));
  const ends = [from ? Date.parse(from) / 1000 : first, to ? Date.parse(to) / 1000 + 86_400 : last]
    .map((seconds) => plot.valToPos(clamp(seconds), "x"))
    .sort((a, b) => a - b) as [number, number];
  plot.setSelect({ left: ends[0], top: 0, width: Math.max(2, ends[1] - ends[0]), height: plot.over.clientHeight }, false);
}

function showTip(plot: uPlot, tip: HTMLElement, { bins, words }: Drawing): void {
  const left = plot.cursor.left ?? -1;
  const at = left < 0 ? null : plot.posToVal(left, "x");
  const bin = at === null ? undefined : bins.find((b) => at >= b.start && at < b.end);
  tip.hidden = !bin;
  if (!bin) return;
  tip.textContent = `${rangeText(words.code, isoDay(bin.start), isoDay(bin.end - 1))} · ${words.incidents(bin.total)}`;
  tip.dir = words.dir;
  const room = plot.over.clientWidth - tip.offsetWidth;
  tip.style.left = `${Math.max(0, Math.min(room, left - tip.offsetWidth / 2))}px`;
}
