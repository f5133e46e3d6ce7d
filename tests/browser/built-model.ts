import { readFileSync } from 'node:fs';
import { readCheckedIndex } from '../../src/core/checked/checked-index.ts';
import { EVENT_TYPES } from '../../src/core/event.ts';
import { eventStartMs } from '../../src/core/dataset/force.ts';
import { parseDay } from '../../src/core/time/parse-date.ts';
import { getWords } from '../../src/core/words/get-words.ts';
import { buildHeadline } from '../../src/core/words/headline/build-headline.ts';
import { buildModel } from '../../src/state/build-model.ts';
import { buildPictures } from '../../src/state/build-pictures.ts';
import { createViewDeriver } from '../../src/state/derive-view.ts';
import { parseUrl } from '../../src/state/url.ts';
import type { State } from '../../src/state/state.ts';
import type { Model, View } from '../../src/state/view.ts';

/** Text of the block of events in the built page. */
export function readBlock(html = readFileSync('dist/index.html', 'utf8')): string {
  const block = /<script type="application\/json" id="event-index">([^]*?)<\/script>/.exec(html)?.[1];
  if (block === undefined) throw new Error('readBlock: dist/index.html has no #event-index');
  return block;
}

/** The model that the built page makes of its block, made in Node. */
export function readBuiltModel(): Model {
  const index = readCheckedIndex(readBlock());
  if (index === null) throw new Error('readBuiltModel: the block of dist/index.html is not checked');
  return buildModel({ ...index, problems: [] });
}

/** What the core says of an address: state and view, without a browser. */
export function viewAt(model: Model, search: string): { readonly state: State; readonly view: View } {
  const day = (iso: string) => parseDay(iso) ?? 0;
  const { state } = parseUrl(search, '', {
    coverageFromDay: day(model.coverage.from),
    coverageToDay: day(model.coverage.to),
    actors: new Set(model.actors.keys()),
    types: EVENT_TYPES,
    eventIds: new Map(model.events.map((event) => [event.id, { startMs: eventStartMs(event) }])),
    stories: buildPictures(model.stories.values()),
    versions: [model.coverage.version],
    browserLanguage: 'en-US',
    reducedMotion: false,
  });
  return { state, view: createViewDeriver(model)(state) };
}

/** The headline that the core makes of an address without filters. */
export function headlineAt(model: Model, search: string): { readonly date: string; readonly sentence: string } {
  const { state, view } = viewAt(model, search);
  return buildHeadline(view.scene, { model }, getWords(state.lang), state.t);
}
