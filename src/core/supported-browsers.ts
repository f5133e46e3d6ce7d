/**
 * The oldest browsers that we build for and test our words against; the one place that says so. MapLibre 6 starts its
 * worker as a module (Firefox 114) and the arrays' copying methods (`toSorted`) set the rest: lib ES2023 in tsconfig.json.
 */
export const SUPPORTED_BROWSERS = {
  chrome: '111',
  edge: '111',
  firefox: '115',
  safari: '16.4',
} as const;
