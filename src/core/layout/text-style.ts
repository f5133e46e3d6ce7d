import type { TextKind } from './layout.ts';

/** Size in CSS px and weight of each kind of text; styles/poster.css and arcs-styles.ts write with the same. */
export const TEXT_STYLE: Readonly<Record<TextKind, { readonly size: number; readonly weight: 400 | 600 }>> = {
  badge: { size: 13, weight: 600 },
  chip: { size: 14, weight: 600 },
  principal: { size: 16, weight: 600 },
  other: { size: 13, weight: 600 },
  sea: { size: 12, weight: 400 },
};
