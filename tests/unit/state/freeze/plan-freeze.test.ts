import { describe, expect, it } from 'vitest';
import { readSiteFiles } from '../../../../src/build/vite/site-files.ts';
import { readCheckedIndex } from '../../../../src/core/checked/checked-index.ts';
import { eventStartMs } from '../../../../src/core/dataset/force.ts';
import { EVENT_TYPES } from '../../../../src/core/event.ts';
import { buildPictures } from '../../../../src/state/build-pictures.ts';
import { coverageToDay, createViewDeriver } from '../../../../src/state/derive-view.ts';
import { planFreeze, type FreezePlan } from '../../../../src/state/freeze/plan-freeze.ts';
import { parseUrl } from '../../../../src/state/url.ts';
import { buildModel } from '../../../../src/state/build-model.ts';
import { day, dayEnd } from '../fixtures.ts';

const index = readCheckedIndex(readSiteFiles(new URL('../../../..', import.meta.url).pathname).block)!;
const whole = buildModel({ ...index, problems: [] });

type Planned = Extract<FreezePlan, { readonly kind: 'planned' }>;
function plan(query: string): Planned {
  const found = planFreeze(index, query);
  if (found.kind === 'refused') throw new Error(JSON.stringify(found.problems));
  return found;
}
const refusals = (query: string) => {
  const found = planFreeze(index, query);
  return found.kind === 'refused' ? found.problems.map(({ field, reason }) => `${field}: ${reason}`) : [];
};

/** The state in which a reader's browser opens the copy. */
const open = ({ model, search }: Planned, browserLanguage: string) =>
  parseUrl(search, '', {
    coverageFromDay: day(model.coverage.from),
    coverageToDay: coverageToDay(model),
    actors: new Set(model.actors.keys()),
    types: EVENT_TYPES,
    eventIds: new Map(model.events.map((event) => [event.id, { startMs: eventStartMs(event) }])),
    stories: buildPictures(model.stories.values()),
    versions: [model.coverage.version],
    browserLanguage,
    reducedMotion: false,
  });

const QUERIES = [
  '',
  '?embed',
  '?embed&t=2025-12-30&from=2025-12-01&to=2026-01-31&lang=ja&theme=dark&hide=list',
  'embed&t=2026-01-06T12:30&trail=all&types=call,sanction&map=pacific&projection=globe&play=1',
  'https://example.org/map/index.html?embed&event=2025-11-24-us-cn-call#event=2026-01-06-cn-jp-dual-use-ban',
  '?story=the-call&step=3&lang=en',
  '?t=2026-09-01&from=2026-06-01&to=2026-10-01',
  '?pair=CN-JP&confidence=low&actors=CN&lanes=all&from=earliest&to=2025-12-31',
];

describe('the plan of a frozen copy', () => {
  it.each(QUERIES)('opens on the very state that was asked for: %s', (query) => {
    const planned = plan(query);
    for (const language of ['en-GB', 'ja-JP']) {
      const { state, warnings } = open(planned, language);
      expect(warnings).toEqual([]);
      expect(state).toEqual({ ...planned.state, lang: planned.speaksAny ? language.slice(0, 2) : planned.state.lang });
    }
  });

  it.each(QUERIES)('draws on every day of the period what the whole data draw: %s', (query) => {
    const planned = plan(query);
    const [own, all] = [createViewDeriver(planned.model), createViewDeriver(whole)];
    const { from, to } = planned.state;
    const lanesOf = (view: ReturnType<typeof own>) =>
      view.scene.lanes.map(({ id, events }) => [id, ...events.map((event) => event.id)]);
    for (let at = from; at <= to; at += 3) {
      const state = { ...planned.state, t: dayEnd('1970-01-01') + at * 86_400_000 };
      const [frozen, live] = [own(state), all(state)];
      expect(lanesOf(frozen)).toEqual(lanesOf(live));
      expect(frozen.listed.map(({ id }) => id)).toEqual(live.listed.map(({ id }) => id));
      expect(frozen.scene.incidents.length).toBe(live.scene.incidents.length);
    }
  });

  it('says that it covers the period and nothing else', () => {
    const { index: own, model } = plan('?t=2025-12-30&from=2025-12-01&to=2026-01-31');
    expect(own.coverage).toEqual({ version: index.coverage.version, from: '2025-12-01', to: '2026-01-31' });
    expect(own.events.length).toBeLessThan(index.events.length);
    expect([...own.people.keys()].every((name) => model.events.some(({ people }) => people.includes(name)))).toBe(true);
    expect(own.people.size).toBeLessThan(index.people.size);
  });

  it('keeps a story whose steps it holds, the one that is told with all its acts, and no other', () => {
    expect(plan('?embed').index.stories.size).toBe(index.stories.size);
    expect(plan('?t=2026-03-01&from=2026-02-01').index.stories.size).toBe(0);
    const told = plan('?story=the-call&step=2&to=2025-11-20');
    expect([...told.index.stories.keys()]).toEqual(['the-call']);
    for (const { event } of told.index.stories.get('the-call')!.steps)
      expect(event === null || told.model.byId.has(event)).toBe(true);
  });

  it('links to the live page by itself, on its day whatever that page opens with', () => {
    expect(plan('?embed&hide=list&lang=ja').liveSearch).toBe('?t=2025-11-25&lang=ja');
    expect(plan('?embed&t=2025-12-30').liveSearch).toBe('?t=2025-12-30');
  });

  it.each([
    ['?embed&tt=2025-12-01', 'tt: is no parameter of the map'],
    ['?t=yesterday', 't: expected ISO date or date-time: the playhead'],
    ['?lang=xx', 'lang: expected en, ja'],
    ['?from=2026-02-01&to=2026-01-01', 'from, to: the period ends before it starts'],
    ['?event=nothing', 'event: expected event id: selects it and moves the playhead to it'],
    [`?since=${index.coverage.version}`, 'since: has no place in a copy that never changes'],
    ['?t=2026-09-01&from=2026-08-01&to=2026-10-01', 'from: the data end before it, on 2026-07-04'],
  ])('refuses %s', (query, reason) => {
    expect(refusals(query)).toEqual([reason]);
  });
});
