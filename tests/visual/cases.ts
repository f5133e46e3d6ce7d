import { readFileSync } from 'node:fs';

/** One picture: what it is called, what is opened, and how large and in which light. */
export interface VisualCase {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly colorScheme: 'light' | 'dark';
  /** Over the live map, or over the static one, which is there sooner and has the same arcs. */
  readonly map: 'live' | 'static';
}

const DEVICES = [
  { device: 'desktop', width: 1440, height: 900 },
  { device: 'tablet', width: 820, height: 1180 },
  { device: 'phone', width: 390, height: 844 },
] as const;

/** The five days with most acts. */
export const BUSIEST_DAYS = ['2025-11-20', '2025-11-21', '2025-11-23', '2025-11-25', '2025-11-26'] as const;

/** And the day with most lanes (31 December), and a day of each later wave. */
const INSTANTS = [...BUSIEST_DAYS, '2025-12-31', '2026-02-24', '2026-06-03'] as const;

/** By night the colours differ and nothing else: three instants that show every family. */
const BY_NIGHT: ReadonlySet<string> = new Set(['2025-11-26', '2025-12-31', '2026-06-03']);

/** Every instant on every device. */
const INSTANT_CASES: readonly VisualCase[] = DEVICES.flatMap(({ device, width, height }) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    INSTANTS.filter((instant) => colorScheme === 'light' || (BY_NIGHT.has(instant) && device !== 'tablet')).map(
      (instant) => ({
        name: `${device}-${colorScheme}-${instant}`,
        path: `?t=${instant}`,
        width,
        height,
        colorScheme,
        map: 'live',
      }),
    ),
  ),
);

const STORY = JSON.parse(readFileSync('data/stories/the-call.json', 'utf8')) as { readonly steps: readonly unknown[] };

/** Every step of the story in both lights: by day on a small page, by night on a phone, so that both forms are seen. */
const STORY_CASES: readonly VisualCase[] = STORY.steps.flatMap((_step, index) => {
  const number = String(index + 1);
  const path = `?story=the-call&step=${number}`;
  const name = number.padStart(2, '0');
  return [
    { name: `story-light-${name}`, path, width: 820, height: 700, colorScheme: 'light', map: 'static' },
    { name: `story-dark-${name}`, path, width: 390, height: 844, colorScheme: 'dark', map: 'static' },
  ];
});

export const VISUAL_CASES: readonly VisualCase[] = [...INSTANT_CASES, ...STORY_CASES];
