import { describe, expect, it } from 'vitest';
import { compactStyles } from '../../../src/build/vite/shrink-plugin.ts';

describe('compactStyles', () => {
  it('takes breaks and blanks out of the rules of a template, and the last semicolon', () => {
    expect(compactStyles('css`\n.a,\n.b {\ncolor: red;\nmargin: 0 0.5rem;\n}\n.c .d {\ntop: 0;\n}\n`')).toBe(
      'css`\n.a,\n.b{color:red;margin:0 .5rem}.c .d{top:0}`',
    );
  });

  it.each([
    'html`<a\nb=${c}\n.d=${e}\n@f=${g}>`',
    'html`<b>a</b>\n<i>${b}\n${c}</i>`',
    '"x; y: 0.5"',
    'f`kappa 0.88`',
    'a={b:c};d',
    'html`a: b\n{c}`',
  ])('leaves %j as it is', (code) => expect(compactStyles(code)).toBe(code));
});
