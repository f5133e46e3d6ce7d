import { describe, expect, it } from 'vitest';
import { formatOtherZones } from '../../../../src/core/words/format-zones.ts';

describe('a known minute on other clocks', () => {
  it('was Tuesday morning in Tokyo and Monday evening in Washington', () => {
    const call = Date.UTC(2025, 10, 25, 1, 0);
    expect(formatOtherZones(call, 'en')).toEqual([
      '09:00 in Beijing and Taipei',
      'Monday 20:00 in Washington',
      '01:00 UTC',
    ]);
    expect(formatOtherZones(call, 'ja')).toEqual(['北京・台北 09:00', 'ワシントン 月曜日20:00', '協定世界時 01:00']);
  });

  it('follows the summer time of Washington and tells midnight as 00:00', () => {
    expect(formatOtherZones(Date.UTC(2026, 3, 17, 4, 0), 'en')).toEqual([
      '12:00 in Beijing and Taipei',
      '00:00 in Washington',
      '04:00 UTC',
    ]);
  });
});
