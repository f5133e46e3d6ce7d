/** Length of a jump from the tokens, in ms; 0 where the reader wants no motion. */
export function readMotionMs(element: Element): number {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return 0;
  const text = getComputedStyle(element).getPropertyValue('--motion-jump').trim();
  const value = Number.parseFloat(text);
  if (!Number.isFinite(value)) return 0;
  return text.endsWith('ms') ? value : value * 1000;
}
