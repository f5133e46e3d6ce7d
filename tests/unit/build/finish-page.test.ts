import { describe, expect, it } from 'vitest';
import { CONTENT_POLICY } from '../../../src/build/content-policy.ts';
import { finishPage } from '../../../src/build/vite/page-plugin.ts';

const SCRIPT = '<script type="module" crossorigin src="./assets/app-1.js"></script>';
const STYLE = '<link rel="stylesheet" crossorigin href="./assets/style-1.css">';

describe('finishPage', () => {
  it('puts the policy first and makes script and style load in an opaque origin', () => {
    const page = finishPage(`<html><head><meta charset="utf-8">${SCRIPT}${STYLE}</head></html>`);
    expect(page.indexOf(CONTENT_POLICY)).toBeLessThan(page.indexOf('charset'));
    expect(page).toContain('<script defer src="./assets/app-1.js"></script>');
    expect(page).toContain('<link rel="stylesheet" href="./assets/style-1.css">');
  });

  it.each(['<html><head></head></html>', `<html>${SCRIPT}</html>`])('refuses a page it does not know: %s', (page) => {
    expect(() => finishPage(page)).toThrow(/^finishPage: /);
  });
});
