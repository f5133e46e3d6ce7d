/** The custom properties of styles/tokens.css that the base map paints with. */
const TOKENS = {
  sea: '--sea',
  land: '--land',
  border: '--border',
  coast: '--coast',
  jp: '--tint-jp',
  cn: '--tint-cn',
  tw: '--tint-tw',
  us: '--tint-us',
  labelSea: '--label-sea',
  labelLand: '--ink-quiet',
  disputed: '--ink-quiet',
  halo: '--paper',
} as const;

export type MapColors = Readonly<Record<keyof typeof TOKENS, string>>;

/**
 * The colours of the theme that holds where the element stands.
 * @throws when a token is not defined there: the stylesheet is missing, or the element is not in the page
 */
export function readColors(element: HTMLElement): MapColors {
  const style = getComputedStyle(element);
  const read = (token: string): string => {
    const value = style.getPropertyValue(token).trim();
    if (value === '') throw new Error(`expected the custom property ${token} on the map's container, got none`);
    return value;
  };
  return Object.fromEntries(Object.entries(TOKENS).map(([name, token]) => [name, read(token)])) as MapColors;
}

/** The page's own font families, as MapLibre draws labels with: unquoted names, without any font server. */
export function readFonts(element: HTMLElement): string[] {
  return getComputedStyle(element)
    .fontFamily.split(',')
    .map((family) => family.replaceAll(/["']/g, '').trim());
}
