import { parseDetails } from './parse-details.ts';
import { parseIndex } from './parse-index.ts';

/** All that a page needs to read data that no build has checked. Entry of the script that is asked for then. */
export const parser = { parseIndex, parseDetails } as const;

export type Parser = typeof parser;
