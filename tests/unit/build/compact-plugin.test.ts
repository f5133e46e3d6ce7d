import { describe, expect, it } from 'vitest';
import { compact } from '../../../src/build/vite/compact-plugin.ts';

describe('compact', () => {
  it('takes indentation out of templates and keeps every line', () => {
    expect(compact('const a = css`\n    b {\n      color: red;\n    }\n  `;\n')).toBe(
      'const a = css`\nb {\ncolor: red;\n}\n`;\n',
    );
  });

  it('takes out comments that have a line of their own, and no code', () => {
    expect(compact('  /* Quiet. */\n  b /* loud */ {}\nlet c = 1; // why\n')).toBe(
      'b /* loud */ {}\nlet c = 1; // why\n',
    );
  });
});
