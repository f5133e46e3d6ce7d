import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { getWords } from '../../src/core/words/get-words.ts';
import { buildSummary, type Summary } from '../../src/core/words/summary/build-summary.ts';
import { findNarrowing, hasFilters } from '../../src/state/narrowing.ts';
import { findAccessFaults } from './axe.ts';
import { readBuiltModel, viewAt } from './built-model.ts';
import { ready, withPage } from './harness.ts';
import { dayOf, frames, mapFrame, moveTo, playhead } from './parts.ts';

const model = readBuiltModel();

/** What the core says of an address. */
function summaryAt(search: string): Summary {
  const { state, view } = viewAt(model, search);
  const { scene, listed } = view;
  const [narrowing, filtered] = [findNarrowing(state), hasFilters(state)];
  return buildSummary({ model, scene, listed, narrowing, filtered, t: state.t }, getWords(state.lang));
}

/** The text that describes the map to who does not see it, as the browser resolves it. */
function description(page: Page): Promise<string | null> {
  return mapFrame(page).evaluate((section) => {
    const root = section.getRootNode() as ShadowRoot;
    return root.getElementById(section.getAttribute('aria-describedby') ?? '')?.textContent ?? null;
  });
}

const announcer = (page: Page) => page.locator('tension-announcer').getByRole('status');
const words = (page: Page) => page.locator('tension-words');

/** Writes down whatever the live region says from now on. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await announcer(page).evaluate((region) => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    new MutationObserver(() => said.push(region.textContent)).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  return () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
}

describe('the description of the map', () => {
  it.each(['?t=2025-11-25', '?t=2025-11-14&lang=ja', '?t=2026-01-06&types=sanction', '?to=2026-08-01&t=2026-07-20'])(
    'is what the core says of the picture: %s',
    async (path) => {
      await withPage({ path, reducedMotion: 'reduce' }, async (page) => {
        await ready(page, 'static');
        expect(await description(page)).toBe(summaryAt(path).paragraph);
      });
    },
  );

  it('follows at rest', async () => {
    await withPage({ reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      await moveTo(page, '2026-01-06');
      await expect.poll(() => description(page)).toBe(summaryAt('?t=2026-01-06').paragraph);
      await page.getByRole('button', { name: /^Sanction/ }).click();
      await expect.poll(() => description(page)).toBe(summaryAt('?t=2026-01-06&types=sanction').paragraph);
    });
  });
});

describe('the live region', () => {
  it('says nothing at first, and one sentence after a drag has ended', async () => {
    await withPage({}, async (page) => {
      await ready(page, 'static');
      expect(await announcer(page).textContent()).toBe('');
      const said = await listen(page);
      const box = (await playhead(page).boundingBox())!;
      const [min, max, day] = await playhead(page).evaluate((input: HTMLInputElement) => [
        +input.min,
        +input.max,
        input.valueAsNumber,
      ]);
      const xOf = (at: number) => box.x + 12 + ((at - min) / (max - min)) * (box.width - 24);
      const y = box.y + box.height / 2;
      await page.mouse.move(xOf(day), y);
      await page.mouse.down();
      await page.mouse.move(xOf(dayOf('2025-12-20')), y, { steps: 6 });
      // Who holds the thumb still for two seconds is still dragging.
      await frames(page, 120);
      expect(await said()).toEqual([]);
      await page.mouse.up();
      await expect.poll(said).toHaveLength(1);
      const at = await playhead(page).inputValue();
      const { told } = summaryAt(`?t=${new Date(Number(at) * 86_400_000).toISOString().slice(0, 10)}`);
      expect(await said()).toEqual([told]);
      await frames(page, 60);
      expect(await said()).toHaveLength(1);
    });
  });

  it('leaves date and number to the slider while that has the focus, and says them where it has not', async () => {
    await withPage({ reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      const said = await listen(page);
      await playhead(page).focus();
      await page.keyboard.press('ArrowLeft');
      await expect.poll(said).toEqual([summaryAt('?t=2025-11-24').told]);
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await expect.poll(said).toEqual([summaryAt('?t=2025-11-24').told, summaryAt('?t=2025-11-25').told]);
      await page.getByRole('button', { name: 'Next act' }).click();
      const day = await playhead(page).inputValue();
      const iso = new Date(Number(day) * 86_400_000).toISOString().slice(0, 10);
      await expect.poll(async () => (await said()).at(-1)).toBe(summaryAt(`?t=${iso}`).short);
      expect(await said()).toHaveLength(3);
    });
  });

  it('says what a filter leaves and where a walk has come, and nothing while it plays', async () => {
    await withPage({ path: '?t=2025-11-25' }, async (page) => {
      await ready(page, 'static');
      const said = await listen(page);
      await page.getByRole('button', { name: /^Call/ }).click();
      await expect.poll(said).toEqual([summaryAt('?t=2025-11-25&types=call').short]);
      await page.getByRole('button', { name: 'Play' }).click();
      await expect.poll(() => playhead(page).inputValue()).not.toBe(String(dayOf('2025-11-25')));
      await frames(page, 90);
      expect(await said()).toHaveLength(1);
      await page.getByRole('button', { name: 'Pause' }).click();
      await expect.poll(said).toHaveLength(2);
    });
    await withPage({ path: '?event=2025-11-14-cn-jp-travel-advisory', reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'static');
      const said = await listen(page);
      await page.getByRole('button', { name: 'Next in the chain' }).click();
      await expect.poll(said).toEqual([expect.stringMatching(/^Step 3 of \d+: .+\.$/)]);
      // An act that is closed gives the focus back, which speaks for itself.
      await page.keyboard.press('Escape');
      await frames(page, 60);
      expect(await said()).toHaveLength(1);
    });
  });
});

describe('the picture in words', () => {
  it('is shown on demand, moves nothing on the map, and is clean for axe', async () => {
    await withPage({ reducedMotion: 'reduce' }, async (page) => {
      await ready(page, 'live');
      const before = await mapFrame(page).boundingBox();
      await words(page).getByText('In words').click();
      await words(page).getByText(summaryAt('?t=2025-11-25').paragraph).waitFor();
      expect(await mapFrame(page).boundingBox()).toEqual(before);
      expect(await findAccessFaults(page)).toEqual([]);
      await moveTo(page, '2026-01-06');
      await words(page).getByText(summaryAt('?t=2026-01-06').paragraph).waitFor();
    });
  });

  it('is copied with its date, where it comes from and its address', async () => {
    await withPage(
      {
        path: '?t=2026-01-06',
        width: 390,
        height: 844,
        prepare: (context) => context.grantPermissions(['clipboard-read', 'clipboard-write']),
      },
      async (page) => {
        await ready(page, 'static');
        await words(page).getByText('In words').click();
        await words(page).getByRole('button', { name: 'Copy text' }).click();
        await words(page).getByRole('button', { name: 'Text copied' }).waitFor();
        const text = await page.evaluate(() => navigator.clipboard.readText());
        expect(text.split('\n\n')).toEqual([
          'Indo-Pacific Tensions Map, Tuesday, 6 January 2026',
          summaryAt('?t=2026-01-06').paragraph,
          expect.stringMatching(/public reports and official texts.*data version .*sources/),
        ]);
        expect(text).toContain(page.url());
      },
    );
  });

  it('stands there to be copied where the clipboard is refused', async () => {
    const refuse = () => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('refused')) },
      });
    };
    await withPage({ prepare: async (context) => void (await context.addInitScript(refuse)) }, async (page) => {
      await ready(page, 'static');
      await words(page).getByText('In words').click();
      await words(page).getByRole('button', { name: 'Copy text' }).click();
      const box = words(page).getByRole('textbox', { name: /could not be copied/ });
      expect(await box.inputValue()).toContain(summaryAt('?t=2025-11-25').paragraph);
      await box.focus();
      expect(await box.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart)).toBe(
        (await box.inputValue()).length,
      );
      expect(await findAccessFaults(page)).toEqual([]);
    });
  });
});
