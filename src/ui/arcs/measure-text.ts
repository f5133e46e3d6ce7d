import type { TextKind } from '../../core/layout/layout.ts';
import { TEXT_STYLE } from '../../core/layout/text-style.ts';

/**
 * Creates a function that measures a text in the font of an element, in CSS px, and remembers what it has measured. The
 * font is read with the first text: reading it while a page is made would force its styles twice.
 */
export function createTextMeasure(element: Element): (text: string, kind: TextKind) => number {
  let fontFamily = '';
  const canvas = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, kind) => {
    const key = `${kind} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const { size, weight } = TEXT_STYLE[kind];
    fontFamily ||= getComputedStyle(element).fontFamily;
    if (canvas !== null) canvas.font = `${weight} ${size}px ${fontFamily}`;
    const width = canvas === null ? text.length * size * 0.6 : canvas.measureText(text).width;
    known.set(key, width);
    return width;
  };
}
