/** Where a built site says what its page is made of; a frozen copy is put together from that. */
export const PARTS_FILE = 'parts.json';

/** Parts that the page asks for later, which a copy in one file brings along. The rest would need the site. */
export const SEALED_SCRIPTS = ['host', 'about', 'elements', 'still', 'transitions', 'export', 'wordsJa'] as const;
export type SealedScript = (typeof SEALED_SCRIPTS)[number];

/** Parts that no frozen copy has a use for: what makes embeds and copies, reads raw data, or tells of later data. */
export const LIVE_SCRIPTS = ['embed', 'freeze', 'parser', 'since'] as const;

/** Addresses of a site's own files, relative to its folder. */
export interface SiteParts {
  /** The page's own script. */
  readonly entry: string;
  readonly style: string;
  readonly icon: string;
  /** What a frozen page runs before the entry. */
  readonly start: string;
  /** Each later script, and the global function that it calls with what it brings. */
  readonly scripts: Readonly<Record<string, readonly [address: string, hook: string]>>;
  /** Scripts of data. */
  readonly details: string;
  readonly stories: string;
  readonly geometry: readonly string[];
}

/** Gives the text of a site's file, by its address relative to the site's folder; rejects where it cannot be had. */
export type ReadText = (address: string) => Promise<string>;
