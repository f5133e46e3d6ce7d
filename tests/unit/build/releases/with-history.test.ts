import { describe, expect, it } from 'vitest';
import { readDataTexts } from '../../../../src/build/data-files.ts';
import { buildSiteData } from '../../../../src/build/index-block.ts';
import { readReleasedEvents } from '../../../../src/build/releases/hash-event.ts';
import { withHistory } from '../../../../src/build/releases/with-history.ts';
import { readCheckedDetails } from '../../../../src/core/checked/checked-details.ts';
import { readCheckedIndex } from '../../../../src/core/checked/checked-index.ts';
import { parseIndex } from '../../../../src/core/parse/parse-index.ts';
import { findDifferences } from '../../../../src/core/releases/find-differences.ts';
import { addRelease, NO_RELEASES } from '../../../../src/core/releases/release.ts';
import { correctionOf } from '../../../fixtures/history.ts';

const texts = readDataTexts();
const site = buildSiteData(texts.events, texts.actors, texts.places);
const version = String(site.index.version);
const ID = '2025-11-24-us-cn-call';
const events = readReleasedEvents(texts.events);
const before = new Map([...events].map(([id, each]) => [id, id === ID ? { ...each, hash: 'otherwise' } : each]));
/** Only the former state is released. */
const record = addRelease(NO_RELEASES, { version: 'before', date: '2026-11-20' }, before);
const correction = correctionOf({ event: ID, version, date: '2026-11-22' });

describe('withHistory', () => {
  const told = withHistory(site, { record, corrections: [correction] }, texts.events);
  const index = readCheckedIndex(JSON.stringify(told.index));

  it('tells the index in a few bytes, by the page’s reader and by the parser alike', () => {
    const expected = { earlier: ['before'], corrected: { date: '2026-11-22', since: 'before' } };
    expect(index?.coverage).toMatchObject({ version, ...expected });
    expect(parseIndex(JSON.stringify(told.index)).index?.coverage).toEqual(index?.coverage);
    expect(JSON.stringify(told.index).length - JSON.stringify(site.index).length).toBeLessThan(90);
  });

  it('tells the details each act’s corrections', () => {
    const details = readCheckedDetails(told.details, version);
    expect(details?.get(ID)?.corrections).toEqual([correction]);
    expect([...details!.values()].filter(({ corrections }) => corrections?.length !== 0)).toHaveLength(1);
  });

  it('counts data that are not released yet as the newest release', () => {
    expect(told.history.record.releases.at(-1)).toEqual({ version, date: null });
    expect(findDifferences(told.history.record, 'before')).toEqual({ added: [], amended: [ID], withdrawn: [] });
  });

  it('adds nothing where there is nothing to tell', () => {
    const silent = withHistory(site, { record: NO_RELEASES, corrections: [] }, texts.events);
    expect([silent.index, silent.details]).toEqual([site.index, site.details]);
    const released = addRelease(NO_RELEASES, { version, date: '2026-11-22' }, events);
    expect(withHistory(site, { record: released, corrections: [] }, texts.events).index).toEqual(site.index);
  });
});
