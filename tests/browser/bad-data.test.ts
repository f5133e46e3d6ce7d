import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage, ready, withPage, type PageOptions } from './harness.ts';
import { badges, detail, laneIds, rows } from './parts.ts';
import {
  breakFile,
  copyIndex,
  readDetailsScript,
  recordRequests,
  replaceBlock,
  replaceIndex,
  type Failure,
} from './tampering.ts';

const HTML = '<!doctype html><html><body><h1>Please sign in</h1></body></html>';
const whole = JSON.stringify(copyIndex());

/** What browsers say by themselves of a file that could not be had. */
const NOT_FOUND = [/Failed to load resource/];

const BAD_BLOCKS: readonly (readonly [what: string, text: string | null])[] = [
  ['missing', null],
  ['truncated', whole.slice(0, whole.length / 2)],
  ['JSON of another kind', '[1, 2, 3]'],
];

async function expectWholePage(page: Page): Promise<void> {
  await ready(page, 'static');
  await expect.poll(() => laneIds(page)).toContain('CN>JP:sanction');
  expect(await rows(page).count()).toBeGreaterThan(5);
}

describe('a page whose index is unusable', () => {
  it.each(BAD_BLOCKS)('falls back to the data files: %s', async (_what, text) => {
    const prepare = (context: BrowserContext) => replaceBlock(context, text);
    await withPage({ prepare }, expectWholePage);
  });

  const FAILURES: readonly (readonly [what: string, failure: Failure])[] = [
    ['missing', { status: 404 }],
    ['a web page with status 200', { body: HTML, type: 'text/html' }],
    ['truncated', { body: whole.slice(0, 5000), type: 'application/json' }],
  ];

  it.each(FAILURES)(
    'says so in a sentence where the file is bad too (%s), and loads on a retry',
    async (_what, failure) => {
      let heal = () => Promise.resolve();
      const options: PageOptions = {
        expected: NOT_FOUND,
        prepare: async (context) => {
          await replaceBlock(context, null);
          heal = await breakFile(context, /\/data\/events\.json$/, failure);
        },
      };
      await withPage(options, async (page) => {
        const alert = page.getByRole('alert');
        await alert.waitFor();
        expect(await alert.innerText()).toMatch(/The data could not be read\./);
        const retry = page.getByRole('button', { name: 'Load again' });
        // Tried again in vain, it still says so, once.
        await retry.click();
        await alert.waitFor();
        expect(await alert.count()).toBe(1);
        await heal();
        await retry.click();
        await expectWholePage(page);
        expect(await alert.count()).toBe(0);
      });
    },
  );
});

describe('the parser', () => {
  const PARSER = /\/assets\/parser-[\w-]{8}\.js$/;
  const uncheck = (context: BrowserContext) => replaceIndex(context, () => undefined);

  it('is never asked for where the build has checked the data', async () => {
    const asked: string[] = [];
    const prepare = (context: BrowserContext) => recordRequests(context, asked);
    await withPage({ path: '?event=2026-01-06-cn-jp-dual-use-ban', prepare }, async (page) => {
      await ready(page, 'static');
      await detail(page).getByRole('link').first().waitFor();
      expect(asked.some((path) => /\/details-/.test(path))).toBe(true);
      expect(asked.filter((path) => /parser|data\/events/.test(path))).toEqual([]);
    });
  });

  it('reads an index that nobody has checked, and finds the same in it', async () => {
    const lanes: string[][] = [];
    for (const prepare of [() => Promise.resolve(), uncheck]) {
      const asked: string[] = [];
      const watch = async (context: BrowserContext) => {
        await recordRequests(context, asked);
        await prepare(context);
      };
      await withPage({ prepare: watch }, async (page) => {
        await expectWholePage(page);
        lanes.push(await laneIds(page));
        expect(asked.filter((path) => PARSER.test(path))).toHaveLength(prepare === uncheck ? 1 : 0);
        expect(await page.getByRole('region', { name: 'Problems with the data' }).count()).toBe(0);
      });
    }
    expect(lanes[1]).toEqual(lanes[0]);
  });

  it('reads details of another version of the data than the index', async () => {
    const script = readDetailsScript();
    const prepare = async (context: BrowserContext) => {
      const body = script.replace(/"version":"[^"]*"/, '"version":"another"');
      expect(body).not.toBe(script);
      await breakFile(context, /\/data\/details-[\w-]+\.js$/, { body, type: 'text/javascript' });
    };
    await withPage({ path: '?event=2026-01-06-cn-jp-dual-use-ban', prepare }, async (page) => {
      const parser = page.waitForRequest((request) => PARSER.test(request.url()));
      await page.reload();
      await parser;
      await detail(page).getByRole('link').first().waitFor();
    });
  });

  it('is missed in a sentence where it cannot be had, and asked for again on a retry', async () => {
    let heal = () => Promise.resolve();
    const prepare = async (context: BrowserContext) => {
      await uncheck(context);
      heal = await breakFile(context, PARSER, { status: 404 });
    };
    await withPage({ prepare, expected: NOT_FOUND }, async (page) => {
      const alert = page.getByRole('alert');
      await alert.waitFor();
      expect(await alert.innerText()).toMatch(
        /The data could not be read\. .*\/assets\/parser-[\w-]+\.js could not be loaded/,
      );
      await heal();
      await page.getByRole('button', { name: 'Load again' }).click();
      await expectWholePage(page);
      expect(await alert.count()).toBe(0);
    });
  });
});

describe('bad rows', () => {
  const spoil = (context: BrowserContext) =>
    replaceIndex(context, (index) => {
      const base = index.events.find(({ id }) => id === '2026-01-06-cn-jp-dual-use-ban')!;
      const bad = (id: string, more: object) => ({ ...base, id, inResponseTo: [], ...more });
      index.events.push(
        bad('2026-02-30-bad-date', { start: '2026-02-30' }),
        bad('2025-11-20-unknown-actor', { actors: ['ZZ'] }),
        { ...base },
        bad('2025-11-20-bad-link', {
          citations: [{ url: 'javascript:window.__pwn=1', publisher: 'x', kind: 'newspaper' }],
        }),
        JSON.parse('{"id": "2025-11-20-proto", "__proto__": {"polluted": true}, "type": "call"}') as never,
        null as never,
      );
    });

  it('are listed as problems while the good ones show, and harm nothing else', async () => {
    // `__proto__` must stay a key on its way: JSON.stringify drops what JSON.parse set as an own key only if copied.
    await withPage({ prepare: spoil }, async (page) => {
      await expectWholePage(page);
      const section = page.getByRole('region', { name: 'Problems with the data' });
      await section.waitFor();
      await section.locator('summary').click();
      const table = await section.getByRole('table').innerText();
      for (const words of [
        '2026-02-30-bad-date',
        '2025-11-20-unknown-actor',
        'repeats this id',
        '2025-11-20-bad-link',
        'ZZ',
      ])
        expect(table).toContain(words);
      expect(table).toMatch(/__proto__|2025-11-20-proto/);
      const spilt = await page.evaluate(() => [
        ({} as Record<string, unknown>)['polluted'],
        (window as never)['__pwn'],
      ]);
      expect(spilt).toEqual([undefined, undefined]);
    });
  });

  it('can be asked for again: the retry reads the files beside the page', async () => {
    await withPage({ prepare: spoil }, async (page) => {
      await expectWholePage(page);
      const section = page.getByRole('region', { name: 'Problems with the data' });
      await section.getByRole('button', { name: 'Load again' }).click();
      // The files are good: nothing is left to tell.
      await section.waitFor({ state: 'detached' });
      await expectWholePage(page);
    });
  });

  it('stay beside the good ones where the retry fails too, which says why', async () => {
    await withPage({ prepare: spoil, expected: [/404/] }, async (page) => {
      await expectWholePage(page);
      await page.route('**/data/events.json', (route) => route.fulfill({ status: 404, body: '' }));
      const section = page.getByRole('region', { name: 'Problems with the data' });
      await section.getByRole('button', { name: 'Load again' }).click();
      await section.getByText('data/events.json answered with 404').waitFor();
      await expectWholePage(page);
    });
  });
});

describe('hostile text in the data', () => {
  it('stays text wherever it stands', async () => {
    const hostile = '<img src=x onerror=window.__pwn=1><script>window.__pwn=1</script>&amp;"\'`${1}';
    const id = '2026-01-06-cn-jp-dual-use-ban';
    const prepare = (context: BrowserContext) =>
      replaceIndex(context, ({ events }) => {
        for (const event of events) {
          event['title'] = `${hostile} ${String(event['title'])}`.slice(0, 300);
          event['shortTitle'] = '<b>x</b>"onload=1';
        }
      });
    await withPage({ path: `?event=${id}`, prepare }, async (page) => {
      await ready(page, 'live');
      await detail(page).getByRole('heading', { level: 2 }).waitFor();
      expect(await detail(page).getByRole('heading', { level: 2 }).textContent()).toContain(hostile);
      await badges(page).first().hover();
      await page.locator('tension-arcs').getByText(hostile).first().waitFor();
      const found = await page.evaluate(() => {
        let count = 0;
        const visit = (root: Document | ShadowRoot) => {
          for (const element of root.querySelectorAll('*')) {
            if (['img', 'b', 'iframe'].includes(element.localName) || element.hasAttribute('onerror')) count++;
            if (element.shadowRoot) visit(element.shadowRoot);
          }
        };
        visit(document);
        return [count, (window as never)['__pwn']];
      });
      expect(found).toEqual([0, undefined]);
    });
  });
});

describe('details that cannot be had', () => {
  const FAILURES: readonly (readonly [what: string, failure: Failure])[] = [
    ['missing', { status: 404 }],
    ['a web page that calls itself a script', { body: HTML, type: 'text/javascript' }],
    ['truncated', { body: 'globalThis.__tensionsDetails?.(JSON.par', type: 'text/javascript' }],
  ];

  it.each(FAILURES)('are told in the open act with a retry, which then works: %s', async (_what, failure) => {
    let heal = () => Promise.resolve();
    const { page, faults } = await openPage({
      path: '?event=2026-01-06-cn-jp-dual-use-ban',
      expected: [...NOT_FOUND, /MIME type/],
      prepare: async (context) => {
        heal = await breakFile(context, /\/data\/details-[\w-]+\.js$/, failure);
      },
    });
    try {
      await ready(page, 'static');
      const alert = detail(page).getByRole('alert');
      await alert.waitFor();
      expect(await alert.innerText()).toMatch(/could not be loaded/);
      await heal();
      await alert.getByRole('button', { name: 'Try again' }).click();
      await detail(page).getByRole('link').first().waitFor();
      expect(await alert.count()).toBe(0);
    } finally {
      await page.context().close();
    }
    // A script that is no script is a syntax error, which no page can keep from its console.
    expect(faults.filter((fault) => !/^uncaught: SyntaxError/.test(fault))).toEqual([]);
  });
});
