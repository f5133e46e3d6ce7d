import type { TextKind } from '../../core/layout/layout.ts';
import { TEXT_STYLE } from '../../core/layout/text-style.ts';

/** Advance of signs in thousandths of the type size, in a broad sans serif; the reader's may be narrower. */
const WIDTHS: readonly (readonly [signs: RegExp, width: number])[] = [
  [/[ijl|.,:;'’·!]/, 290],
  [/[frtI()[\]/\- –]/, 370],
  [/[mwMW@%—]/, 900],
  [/[A-Z&0-9+=→↔]/, 660],
  [/[ -~\u00a0-\u024f]/, 570],
];
const WIDEST = 1000;
/** Semibold beside regular type. */
const BOLD = 1.04;

/** How wide a text of the map is at most in the fonts that pages use, in px: there is no font to ask at build time. */
export function measureText(text: string, kind: TextKind): number {
  const { size, weight } = TEXT_STYLE[kind];
  return Math.ceil(reckonWidth(text, size, weight));
}

/** How wide any text is at most, in the unit of its size. */
export function reckonWidth(text: string, size: number, weight: number): number {
  const units = Array.from(text, (sign) => WIDTHS.find(([signs]) => signs.test(sign))?.[1] ?? WIDEST);
  return (units.reduce((sum, unit) => sum + unit, 0) / 1000) * size * (weight > 400 ? BOLD : 1);
}
