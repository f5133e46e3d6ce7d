/** A length in px as pictures have it: to a tenth. */
export function roundPx(value: number): number {
  return Math.round(value * 10) / 10;
}
