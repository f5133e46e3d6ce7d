import type { Language } from '../actor.ts';

/** Where a known minute is told beside Tokyo: the other capitals of the four, and the zone of none. */
const ZONES = [
  { timeZone: 'Asia/Taipei', en: 'in Beijing and Taipei', ja: '北京・台北' },
  { timeZone: 'America/New_York', en: 'in Washington', ja: 'ワシントン' },
  { timeZone: 'UTC', en: 'UTC', ja: '協定世界時' },
] as const;

interface Clock {
  readonly day: string;
  readonly weekday: string;
  readonly time: string;
}

function readClock(ms: number, timeZone: string, language: Language): Clock {
  const locale = language === 'ja' ? 'ja-JP' : 'en-GB';
  const read = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone, ...options }).format(ms);
  return {
    day: read({ year: 'numeric', month: 'numeric', day: 'numeric' }),
    weekday: read({ weekday: 'long' }),
    time: read({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  };
}

/**
 * The same minute on the other clocks, with the weekday where it is another day than in Tokyo: "09:00 in Beijing and
 * Taipei", "Monday 20:00 in Washington", "01:00 UTC". `ms` since the epoch.
 */
export function formatOtherZones(ms: number, language: Language): string[] {
  const tokyo = readClock(ms, 'Asia/Tokyo', language);
  return ZONES.map((zone) => {
    const { day, weekday, time } = readClock(ms, zone.timeZone, language);
    if (language === 'ja') return `${zone.ja} ${day === tokyo.day ? '' : weekday}${time}`;
    return `${day === tokyo.day ? '' : `${weekday} `}${time} ${zone.en}`;
  });
}
