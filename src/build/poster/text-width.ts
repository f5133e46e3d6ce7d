import type { TextKind } from '../../core/layout/layout.ts';

/** Size in px and weight of each kind of text of the map. */
export const TEXT: Readonly<Record<TextKind, { readonly size: number; readonly weight: number }>> = {
  badge: { size: 13, weight: 600 },
  chip: { size: 14, weight: 600 },
  principal: { size: 16, weight: 600 },
  other: { size: 13, weight: 600 },
  sea: { size: 12, weight: 400 },
};

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

/** How wide a text is at most in the fonts that pages use, in px: there is no font to ask at build time. */
export function measureText(text: string, kind: TextKind): number {
  const { size, weight } = TEXT[kind];
  const units = Array.from(text, (sign) => WIDTHS.find(([signs]) => signs.test(sign))?.[1] ?? WIDEST);
  return Math.ceil((units.reduce((sum, unit) => sum + unit, 0) / 1000) * size * (weight > 400 ? BOLD : 1));
}
