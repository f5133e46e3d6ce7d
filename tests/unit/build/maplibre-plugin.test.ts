import { expect, it } from 'vitest';
import { compileMaplibre } from '../../../src/build/vite/maplibre-plugin.ts';

it('keeps what a superclass of MapLibre’s fills into the fields of a subclass', async () => {
  const source = `class Filled { constructor() { this.fill(); } fill(): void {} }
class Layout extends Filled { view: Uint8Array; size = 2; fill(): void { this.view = new Uint8Array(1); } }
globalThis.__layout = new Layout();`;
  const { code } = await compileMaplibre(source, '/maplibre-gl/src/layout.ts');
  expect(code).not.toMatch(/view;/);
  expect(code).toContain('this.size = 2');
});
