import { revisions } from 'virtual:revisions';
import { readRevisions } from '../core/releases/revisions.ts';
import { createSince } from '../ui/since/create-since.ts';
import { TensionSince } from '../ui/since/tension-since.ts';

/** What has changed in the data, and the element that shows it: entry of the script that is asked for then. */
export const since = createSince(readRevisions(revisions));

/** To load it defines it. */
export const sinceElement = TensionSince;
