/** Source of the live map's chunk, a module. */
export const LIVE_ENTRY = 'src/map/live/live-map.ts';

/** A later script's address relative to the entry script, and the global function that it calls with what it brings. */
export type LaterScriptAddress = readonly [address: string, hook: string];

/** What the entry is told of its later parts; addresses are relative to the entry script. */
export interface PartAddresses {
  /** The chunk that exports `LiveMapModule`. */
  readonly liveChunk: string;
  /** The site's own folder, with a closing slash. */
  readonly siteFolder: string;
  /** The later scripts' `type`: classic in the built site. */
  readonly scriptType: string;
  readonly laterScripts: Readonly<
    Record<
      | 'about'
      | 'details'
      | 'elements'
      | 'embed'
      | 'export'
      | 'freeze'
      | 'host'
      | 'parser'
      | 'since'
      | 'still'
      | 'stories'
      | 'transitions'
      | 'wordsJa',
      LaterScriptAddress
    >
  >;
}

/** What a frozen page runs before the entry, which never asks for it. */
export const FROZEN_START = 'frozenStart';

/** A part that the entry may ask for by a classic script, which an opaque origin does not refuse. */
export interface LaterScript {
  /** Key in `laterScripts`, and name of its build. */
  readonly name: Exclude<keyof PartAddresses['laterScripts'], 'details' | 'stories'> | typeof FROZEN_START;
  /** Source; what it exports is handed over. */
  readonly entry: string;
  /** In `assets/`, before the hash. */
  readonly fileName: string;
  /** Name of the global function that the script calls. */
  readonly hook: string;
  /** Packages that it takes from the entry ({@link SHARED_PACKAGES}) instead of bringing its own. */
  readonly shared?: readonly (keyof typeof SHARED_PACKAGES)[];
  /** It takes {@link SHARED_MODULES} from the entry, too. */
  readonly takesModules?: true;
}

/** Packages of which the entry hands on its own copy, and the global variables that hold what later scripts need of them. */
export const SHARED_PACKAGES = { 'd3-selection': '__tensionsSelection', lit: '__tensionsLit' } as const;

/** Modules of ours of which the same holds: the entry has all of them already, and they are heavy. */
export const SHARED_MODULES = [
  /\/src\/core\/layout\/layout\.ts$/,
  /\/src\/core\/words\/headline\/build-headline\.ts$/,
  /\/src\/state\/build-model\.ts$/,
  /\/src\/state\/derive-view\.ts$/,
  /\/src\/state\/url\.ts$/,
] as const;
/** The global variable that holds what they export and others take. */
export const MODULES_GLOBAL = '__tensionsModules';

export const LATER_SCRIPTS: readonly LaterScript[] = [
  { name: 'about', entry: 'src/core/words/about-words.ts', fileName: 'about', hook: '__tensionsAbout' },
  {
    name: 'elements',
    entry: 'src/ui/later-elements.ts',
    fileName: 'elements',
    hook: '__tensionsElements',
    shared: ['lit'],
  },
  {
    name: 'embed',
    entry: 'src/ui/embed-dialog/embed-part.ts',
    fileName: 'embed-dialog',
    hook: '__tensionsEmbed',
    shared: ['lit'],
  },
  { name: 'export', entry: 'src/ui/export/export-part.ts', fileName: 'export', hook: '__tensionsExport' },
  {
    name: 'freeze',
    entry: 'src/ui/freeze/freeze-part.ts',
    fileName: 'freeze',
    hook: '__tensionsFreeze',
    takesModules: true,
    shared: ['lit'],
  },
  { name: FROZEN_START, entry: 'src/app/frozen-start.ts', fileName: 'frozen-start', hook: '__tensionsFrozenStart' },
  { name: 'host', entry: 'src/embed/frame/connect-host.ts', fileName: 'host', hook: '__tensionsHost' },
  { name: 'parser', entry: 'src/core/parse/parser.ts', fileName: 'parser', hook: '__tensionsParser' },
  { name: 'since', entry: 'src/app/since-part.ts', fileName: 'since', hook: '__tensionsSince', shared: ['lit'] },
  { name: 'still', entry: 'src/map/still/still-map.ts', fileName: 'still', hook: '__tensionsStill' },
  {
    name: 'transitions',
    entry: 'src/ui/d3-transitions.ts',
    fileName: 'transitions',
    hook: '__tensionsTransitions',
    // Its own selections would be others than the page's, which would never get a transition.
    shared: ['d3-selection'],
  },
  { name: 'wordsJa', entry: 'src/core/words/ja.ts', fileName: 'words-ja', hook: '__tensionsWordsJa' },
];
