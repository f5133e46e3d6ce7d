import { readCheckedDetails } from '../../core/checked/checked-details.ts';
import { readCheckedIndex } from '../../core/checked/checked-index.ts';
import { readCheckedTexts } from '../../core/checked/checked-texts.ts';
import type { EventIndex } from '../../core/event-index.ts';
import type { EventId } from '../../core/event.ts';
import { readDataScript } from '../../core/freeze/inline.ts';
import { PARTS_FILE, type ReadText, type SiteParts } from '../../core/freeze/site-parts.ts';
import type { CorrectedDetails } from '../../core/releases/correction.ts';
import type { StoryTexts } from '../../core/story/story.ts';

/** What a built site holds of which a copy is made. */
export interface Site {
  readonly parts: SiteParts;
  readonly index: EventIndex;
  readonly details: ReadonlyMap<EventId, CorrectedDetails>;
  readonly texts: StoryTexts;
  /** The land's paths as the page has them. */
  readonly land: string;
}

const INDEX = /<script type="application\/json" id="event-index">([^]*?)<\/script>/;
const LAND = /<g id="land">([^]*?)<\/g>/;

/** Reads a built site. Rejects where a file cannot be had, or where the build has found faults in the data. */
export async function readSite(read: ReadText): Promise<Site> {
  const [partsText, page] = await Promise.all([read(PARTS_FILE), read('index.html')]);
  const parts = JSON.parse(partsText) as SiteParts;
  const index = readCheckedIndex(INDEX.exec(page)?.[1] ?? '');
  const land = LAND.exec(page)?.[1];
  if (index === null || land === undefined) throw new Error('index.html: expected data that the build has checked');
  const { version } = index.coverage;
  const [details, stories] = await Promise.all([read(parts.details), read(parts.stories)]);
  const checked = readCheckedDetails(readDataScript(details), version);
  if (checked === null) throw new Error(`${parts.details}: expected checked details of version ${version}`);
  const texts = readCheckedTexts(readDataScript(stories), version);
  return { parts, index, land, details: checked, texts };
}
