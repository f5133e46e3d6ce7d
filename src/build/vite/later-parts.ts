/** Source of the live map's chunk, a module. */
export const LIVE_ENTRY = 'src/map/live/live-map.ts';

/** A part that the entry may ask for by a classic script, which an opaque origin does not refuse. */
export interface LaterScript {
  /** Key in `laterScripts`, and name of its build. */
  readonly name: string;
  /** Source; what it exports is handed over. */
  readonly entry: string;
  /** In `assets/`, before the hash. */
  readonly fileName: string;
  /** Name of the global function that the script calls. */
  readonly hook: string;
}

export const LATER_SCRIPTS: readonly LaterScript[] = [
  { name: 'parser', entry: 'src/core/parse/parser.ts', fileName: 'parser', hook: '__tensionsParser' },
];
