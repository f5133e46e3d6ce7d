import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { headlineAt, readBuiltModel } from './built-model.ts';
import { ready, withPage } from './harness.ts';
import {
  badges,
  boxesOf,
  chips,
  dayOf,
  findOverlaps,
  frames,
  headline,
  headlineDate,
  laneIds,
  mapFrame,
  playhead,
} from './parts.ts';
import { colorDistance, readToken, takeMapPicture } from './pixels.ts';

const SIZES = [
  ['page', 1440, 900, ''],
  ['page', 820, 1180, ''],
  ['page', 390, 844, ''],
  ['frame', 320, 480, '&embed'],
  ['frame', 1200, 800, '&embed'],
] as const;

describe('the picture of 25 November 2025', () => {
  it('shows both calls, the ban and the warning', async () => {
    await withPage({ path: '?t=2025-11-25' }, async (page) => {
      await ready(page, 'static');
      await expect
        .poll(() => laneIds(page))
        .toEqual(expect.arrayContaining(['JP=US:call', 'CN=US:call', 'CN>JP:sanction', 'CN>JP:advisory']));
    });
  });

  it('opens with that day where the address names none', async () => {
    await withPage({}, async (page) => {
      await ready(page, 'static');
      expect(Number(await playhead(page).inputValue())).toBe(dayOf('2025-11-25'));
    });
  });

  it('ties what leads to the third party that it concerns, and what is quiet only under the pointer', async () => {
    await withPage({ path: '?t=2025-11-25', reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      const tethers = () =>
        page.locator('path[data-about]').evaluateAll((all) => all.map((path) => path.getAttribute('data-about')));
      const leading = await tethers();
      // The remark, the ban, the warning and the Trump–Xi call are about Taiwan; the other call is about China.
      expect(leading.filter((about) => about === 'TW').length).toBeGreaterThanOrEqual(4);
      expect(leading).toContain('CN');
      await page.locator('button[data-lane="CN>JP:protest"]').hover();
      await expect.poll(tethers).toHaveLength(leading.length + 1);
    });
  });

  it('keeps the arcs of the selected act on top once the camera has moved', async () => {
    await withPage({ path: '?event=2025-11-21-cn-un-letter-1', reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'live');
      const isOnTop = () =>
        page.locator('path.lane').evaluateAll((all) => {
          const forward = all.map((path) => path.classList.contains('forward'));
          // All that is forward lies behind all that is not, in the order of drawing.
          return forward.includes(true) && forward.lastIndexOf(false) < forward.indexOf(true);
        });
      await expect.poll(isOnTop).toBe(true);
      await page.getByRole('button', { name: 'Zoom in' }).click();
      await expect.poll(() => new URL(page.url()).searchParams.has('map')).toBe(true);
      await expect.poll(isOnTop).toBe(true);
    });
  });

  it('shows no advisory on 5 November, before there was one', async () => {
    await withPage({ path: '?t=2025-11-05&lanes=all' }, async (page) => {
      await ready(page, 'static');
      const lanes = await laneIds(page);
      expect(lanes.length).toBeGreaterThan(0);
      expect(lanes.filter((lane) => lane.startsWith('CN>JP:advisory'))).toEqual([]);
    });
  });
});

describe('badges', () => {
  it.each(SIZES)(
    'never lie over one another, a chip or a control: %s of %i × %i',
    async (_kind, width, height, more) => {
      await withPage({ path: `?t=2025-11-25${more}`, width, height, reducedMotion: 'reduce' }, async (page) => {
        await ready(page, 'static');
        const faults: string[] = [];
        let seen = 0;
        for (let day = dayOf('2025-10-05'); day <= dayOf('2026-07-04'); day += 17) {
          await playhead(page).fill(String(day));
          await frames(page);
          const boxes = await boxesOf(badges(page));
          const others = [
            ...(await boxesOf(chips(page))),
            ...(await boxesOf(page.locator('tension-map').getByRole('button', { name: /zoom|pacific|all acts/i }))),
          ];
          const frame = (await mapFrame(page).boundingBox())!;
          const small = boxes.filter((box) => box.width < 24 || box.height < 24).map(({ name }) => `${name} is small`);
          const out = boxes
            .filter(({ x, y, width: w, height: h }) =>
              [
                x < frame.x - 1,
                y < frame.y - 1,
                x + w > frame.x + frame.width + 1,
                y + h > frame.y + frame.height + 1,
              ].some(Boolean),
            )
            .map(({ name }) => `${name} is out of the frame`);
          for (const fault of [...findOverlaps(boxes), ...findOverlaps(boxes, others), ...small, ...out])
            faults.push(`day ${day}: ${fault}`);
          for (const name of await findCovered(page)) faults.push(`day ${day}: ${name} is covered`);
          seen += boxes.length;
        }
        const [words, map] = [(await headline(page).boundingBox())!, (await mapFrame(page).boundingBox())!];
        if (words.y + words.height > map.y + 0.5) faults.push('the headline lies over the map');
        expect(seen).toBeGreaterThan(40);
        expect(faults).toEqual([]);
      });
    },
  );
});

describe('the base map', () => {
  // Behind the data's end no arc is drawn: nothing lies over sea and land.
  const bare = 'to=2026-12-31&t=2026-12-01';

  it.each(['light', 'dark'] as const)('is drawn in the colours of the tokens, %s', async (theme) => {
    const camera = { zoom: 3, lat: 30, lng: 125 };
    await withPage(
      { path: `?${bare}&map=3/30/125&theme=${theme}&hide=header`, reducedMotion: 'reduce' },
      async (page) => {
        await ready(page, 'live');
        const picture = await takeMapPicture(mapFrame(page), camera);
        const places: [token: string, lng: number, lat: number][] = [
          ['--sea', 150, 20],
          ['--land', 103, 47],
          ['--tint-jp', 138.4, 36.2],
          ['--tint-cn', 104, 33],
          ['--tint-tw', 121, 23.8],
        ];
        for (const [token, lng, lat] of places) {
          const [expected, got] = [await readToken(page, token), picture.colorAt(lng, lat)];
          expect(colorDistance(got, expected), `${token} at ${lng}, ${lat}: got ${got.join(' ')}`).toBeLessThanOrEqual(
            3,
          );
        }
      },
    );
  });

  it('tints the United States, Alaska included, across the antimeridian', async () => {
    await withPage({ path: `?${bare}&map=2/45/-150&hide=header` }, async (page) => {
      await ready(page, 'live');
      const picture = await takeMapPicture(mapFrame(page), { zoom: 2, lat: 45, lng: -150 });
      const tint = await readToken(page, '--tint-us');
      for (const [lng, lat] of [
        [-100, 40],
        [-153, 65],
      ] as const)
        expect(colorDistance(picture.colorAt(lng, lat), tint)).toBeLessThanOrEqual(3);
      expect(colorDistance(picture.colorAt(-180, 30), await readToken(page, '--sea'))).toBeLessThanOrEqual(3);
    });
  });
});

describe('the headline', () => {
  const model = readBuiltModel();

  it.each(['en', 'ja'])('says what the core says of five days, lang=%s', async (lang) => {
    await withPage({ path: `?lang=${lang}&t=2025-10-10` }, async (page) => {
      await ready(page, 'static');
      for (const date of ['2025-10-30', '2025-11-07', '2025-11-25', '2025-12-30', '2026-03-20']) {
        await playhead(page).fill(String(dayOf(date)));
        const { date: day, sentence } = headlineAt(model, `?lang=${lang}&t=${date}`);
        await expect.poll(() => headline(page).textContent()).toBe(sentence);
        expect(await headlineDate(page).textContent()).toBe(day);
      }
    });
  });
});

/** Badges in sight that a pointer does not meet at their middle. */
function findCovered(page: Page): Promise<string[]> {
  return badges(page).evaluateAll((buttons) =>
    buttons
      .filter((button) => {
        const { x, y, width, height } = button.getBoundingClientRect();
        const middle = [x + width / 2, y + height / 2] as const;
        if (middle[1] > innerHeight || middle[1] < 0) return false;
        return (button.getRootNode() as ShadowRoot).elementFromPoint(...middle)?.closest('button') !== button;
      })
      .map((button) => button.getAttribute('data-lane') ?? ''),
  );
}
