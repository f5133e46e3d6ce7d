import { describe, expect, it } from 'vitest';
import { ready, withPage } from './harness.ts';
import { dayOf, frames, mapFrame, moveTo, playhead } from './parts.ts';

describe('dragging the playhead', () => {
  // A map that changes its size is painted anew, which takes 100 ms without a GPU, and slips away under the pointer.
  it.each([
    [1440, 900, ''],
    [820, 1180, ''],
    [390, 844, ''],
    [360, 640, '?embed'],
  ])('leaves the map and the slider where they are: %i × %i %s', async (width, height, path) => {
    await withPage({ path, width, height, reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      const places = new Set<string>();
      for (let day = dayOf('2025-10-01'); day <= dayOf('2026-07-04'); day += 6) {
        await playhead(page).fill(String(day));
        await frames(page, 1);
        const [map, slider] = [(await mapFrame(page).boundingBox())!, (await playhead(page).boundingBox())!];
        places.add([map.y, map.height, slider.y].map(Math.round).join(' '));
      }
      expect([...places]).toHaveLength(1);
    });
  });

  // A browser styles and lays out anew for every write, also of what was there before: of the whole page for its language.
  it('writes neither to the document nor to a capital that stands still', async () => {
    await withPage({ reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'live');
      const written = await page.evaluateHandle(() => {
        const found: string[] = [];
        const observer = new MutationObserver((records) =>
          found.push(...records.map(({ target, attributeName }) => `${target.nodeName} ${String(attributeName)}`)),
        );
        const map = document.querySelector('tension-app')?.shadowRoot?.querySelector('tension-map');
        const arcs = map?.shadowRoot?.querySelector('tension-arcs')?.shadowRoot;
        const tokyo = [...(arcs?.querySelectorAll('text') ?? [])].find(({ textContent }) => textContent === 'Tokyo');
        observer.observe(document.documentElement, { attributes: true });
        if (tokyo !== undefined) observer.observe(tokyo, { attributes: true, childList: true, characterData: true });
        else found.push('no Tokyo');
        return found;
      });
      for (const iso of ['2025-11-24', '2025-11-23', '2025-11-26', '2025-11-25']) await moveTo(page, iso);
      await frames(page, 2);
      expect(await written.jsonValue()).toEqual([]);
    });
  });
});
