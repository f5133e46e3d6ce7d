import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { generateGeometry } from './generate-geometry.ts';

/** Writes data/geo/ and says how heavy each file is: `npx tsx src/build/geometry/build-geometry.ts`. */
const folder = fileURLToPath(new URL('../../../data/geo/', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(generateGeometry())) {
  writeFileSync(`${folder}${name}`, text);
  const kilobytes = (gzipSync(text).length / 1024).toFixed(1);
  console.log(`data/geo/${name}: ${kilobytes} KB gzipped`);
}
