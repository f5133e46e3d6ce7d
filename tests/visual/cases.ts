import { readFileSync } from 'node:fs';

/** One picture: what it is called, what is opened, and how large and in which light. */
export interface VisualCase {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly colorScheme: 'light' | 'dark';
}

const SIZES = [
  { device: 'desktop', width: 1440, height: 900, lights: ['light', 'dark'] },
  { device: 'tablet', width: 820, height: 1180, lights: ['light'] },
  { device: 'phone', width: 390, height: 844, lights: ['light', 'dark'] },
] as const;

/** The busiest day of each wave (25 and 26 November are the story's), and the one with most lanes (31 December). */
const INSTANTS = ['2025-11-20', '2025-11-25', '2025-11-26', '2025-12-31', '2026-02-24', '2026-06-03'] as const;

/** Every instant at every size. */
const INSTANT_CASES: readonly VisualCase[] = SIZES.flatMap(({ device, width, height, lights }) =>
  lights.flatMap((colorScheme) =>
    INSTANTS.map((instant) => ({
      name: `${device}-${colorScheme}-${instant}`,
      path: `?t=${instant}`,
      width,
      height,
      colorScheme,
    })),
  ),
);

const STORY = JSON.parse(readFileSync('data/stories/the-call.json', 'utf8')) as { readonly steps: readonly unknown[] };

/** Every step of the story in both lights: by day on a small page, by night on a phone, so that both forms are seen. */
const STORY_CASES: readonly VisualCase[] = STORY.steps.flatMap((_step, index) => {
  const number = String(index + 1);
  const path = `?story=the-call&step=${number}`;
  const name = number.padStart(2, '0');
  return [
    { name: `story-light-${name}`, path, width: 820, height: 700, colorScheme: 'light' },
    { name: `story-dark-${name}`, path, width: 390, height: 844, colorScheme: 'dark' },
  ];
});

export const VISUAL_CASES: readonly VisualCase[] = [...INSTANT_CASES, ...STORY_CASES];
