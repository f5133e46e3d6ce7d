import { describe, expect, it } from 'vitest';
import { VISUAL_CASES } from './cases.ts';
import { compareWithExpected, isUpdating, takePicture, TOLERANCE, updateExpected } from './harness.ts';

describe('the page looks as expected', () => {
  it.each(VISUAL_CASES)('$name', async (visualCase) => {
    const picture = await takePicture(visualCase);
    if (isUpdating) updateExpected(visualCase.name, picture);
    else expect(compareWithExpected(visualCase.name, picture)).toBeLessThanOrEqual(TOLERANCE);
  });
});
