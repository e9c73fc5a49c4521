import { expect, it } from "vitest";
import { readCoordinates } from "./coordinates.ts";

it("reads latitude and longitude as people paste them", () => {
  for (const text of ["33.67, 44.38", " 33.67,44.38 ", "33.67 44.38", "33.67°، 44.38°", "٣٣٫٦٧، ٤٤٫٣٨"])
    expect(readCoordinates(text), text).toEqual({ lat: 33.67, lon: 44.38 });
  expect(readCoordinates("-33, −44.5")).toEqual({ lat: -33, lon: -44.5 });
});

it("reads nothing else", () => {
  for (const text of ["", "33.67", "33,67, 44,38", "91, 44", "33, 181", "north, 44", "33.67, 44.38, 12"])
    expect(readCoordinates(text), text).toBeNull();
});
