/** A calibrated confidence (0 to 1) as a percentage. */
export function percent(confidence: number): string {
  return `${Math.round(confidence * 100)}%`;
}
