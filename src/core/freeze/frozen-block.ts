/** Ids of the blocks of JSON in a frozen page. */
export const FROZEN_BLOCK = 'frozen';
export const MANIFEST_BLOCK = 'manifest';
/** Blocks of what the live page brings by scripts of data, by the names of these. */
export const DATA_BLOCKS: Readonly<Record<string, string>> = { details: 'event-details', stories: 'story-texts' };

/** Id of the block that holds a file of `data/geo/`, by its name without ending. */
export const geometryBlock = (name: string): string => `geo-${name}`;

/** What a frozen page tells its own script. */
export interface FrozenBlock {
  /** The query that it opens with: `?embed&t=…`, or empty. */
  readonly search: string;
  /** All is in one file: nothing is asked for. */
  readonly sealed: boolean;
  /** Of the scripts that stand in the file: name, and the global function that each calls with what it brings. */
  readonly hooks: Readonly<Record<string, string>>;
}
