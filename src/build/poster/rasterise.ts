import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';

const require = createRequire(import.meta.url);
/** From a package, so that a machine without fonts makes the same picture. */
const FONTS = [
  '400Regular/SourceSans3_400Regular',
  '400Regular_Italic/SourceSans3_400Regular_Italic',
  '600SemiBold/SourceSans3_600SemiBold',
];

/** An SVG as PNG, in its own size. */
export function rasterise(svg: string): Buffer {
  const fontFiles = FONTS.map((name) => require.resolve(`@expo-google-fonts/source-sans-3/${name}.ttf`));
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' };
  return Buffer.from(new Resvg(svg, { font }).render().asPng());
}
