import { describe, expect, it } from 'vitest';
import { ready, withPage } from './harness.ts';
import { dayOf, frames, mapFrame, moveTo, playhead, playheadDay } from './parts.ts';

describe('dragging the playhead', () => {
  // A map that changes its size is painted anew, which takes 100 ms without a GPU, and slips away under the pointer.
  it.each([
    // Every sixth day where a headline wraps the most.
    [390, 844, '', 6],
    [360, 640, '?embed', 12],
    [820, 1180, '', 18],
    [1440, 900, '', 18],
  ])('leaves the map and the slider where they are: %i × %i %s', async (width, height, path, step) => {
    await withPage({ path, width, height, reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      const days = { from: dayOf('2025-10-01'), to: dayOf('2026-07-04'), step };
      const map = await mapFrame(page).elementHandle();
      // Within the page: a message for each day would take longer than the day.
      const places = await playhead(page).evaluate(
        async (slider: HTMLInputElement, { from, to, step, map }) => {
          const seen = new Set<string>();
          for (let day = from; day <= to; day += step) {
            slider.value = String(day);
            slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
            await new Promise((done) => requestAnimationFrame(done));
            const { y, height } = map.getBoundingClientRect();
            seen.add(
              [slider.valueAsNumber - day, y, height, slider.getBoundingClientRect().y].map(Math.round).join(' '),
            );
          }
          return [...seen];
        },
        { ...days, map },
      );
      expect(places).toHaveLength(1);
      expect(await playheadDay(page)).toBeGreaterThan(days.to - days.step);
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
