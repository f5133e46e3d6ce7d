/** One picture: what it is called, what is opened, and how large and in which light. */
export interface VisualCase {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly colorScheme: 'light' | 'dark';
}

const SIZES = [
  { device: 'desktop', width: 1440, height: 900 },
  { device: 'tablet', width: 820, height: 1180 },
  { device: 'phone', width: 390, height: 844 },
] as const;

/** A quiet start, the story's day, the drills around Taiwan, the measures of February, the end of the thread. */
const INSTANTS = ['2025-10-30', '2025-11-25', '2025-12-30', '2026-02-26', '2026-05-15'] as const;

/** Every instant at every size in both lights. */
export const VISUAL_CASES: readonly VisualCase[] = SIZES.flatMap(({ device, width, height }) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    INSTANTS.map((instant) => ({
      name: `${device}-${colorScheme}-${instant}`,
      path: `?t=${instant}`,
      width,
      height,
      colorScheme,
    })),
  ),
);
