/**
 * Stands in for d3-color in the build. d3-transition asks of every value whether it is a colour; ours never are (colours
 * are the style sheets'), so that its parser and its colour spaces, 4 KB gzipped, would only ever answer no.
 */
export function color(): null {
  return null;
}

/** Never called: only what {@link color} has found is interpolated. */
export const rgb = color;
export const hsl = color;
export const lab = color;
export const hcl = color;
export const cubehelix = color;
