import type { Quad } from "../words/terms.ts";

/** Colours that canvas drawings take from the page's style sheet (styles/tokens.css), so that there is one palette. */
export interface Palette {
  readonly quad: Readonly<Record<Quad, string>>;
  readonly sea: string;
  readonly land: string;
  readonly border: string;
  readonly coast: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly paper: string;
  readonly accent: string;
}

const read = new Map<boolean, Palette>();

/** The palette of the theme that the page shows now. */
export function paletteOf(dark: boolean): Palette {
  const palette = read.get(dark) ?? readPalette();
  read.set(dark, palette);
  return palette;
}

function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const value = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    quad: {
      "material-conflict": value("material-conflict"),
      "verbal-conflict": value("verbal-conflict"),
      "material-cooperation": value("material-cooperation"),
      "verbal-cooperation": value("verbal-cooperation"),
      other: value("other"),
    },
    sea: value("sea"),
    land: value("land"),
    border: value("border"),
    coast: value("coast"),
    ink: value("ink"),
    muted: value("muted"),
    line: value("line"),
    paper: value("paper"),
    accent: value("accent"),
  };
}
