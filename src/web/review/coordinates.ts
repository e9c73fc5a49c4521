export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/**
 * Latitude and longitude in decimal degrees, as people paste them: "33.67, 44.38", "33.67 44.38", "٣٣٫٦٧، ٤٤٫٣٨".
 * Null where it isn't two numbers, or no point of the earth.
 */
export function readCoordinates(text: string): Point | null {
  const western = text
    .replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/٫/gu, ".")
    .replace(/[°\u200e\u200f]/gu, "")
    .replace(/−/gu, "-")
    .trim();
  const numbers = /^([+-]?\d{1,3}(?:\.\d+)?)(?:\s*[,،;]\s*|\s+)([+-]?\d{1,3}(?:\.\d+)?)$/u.exec(western);
  if (!numbers) return null;
  const [lat, lon] = [Number(numbers[1]), Number(numbers[2])];
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : null;
}
