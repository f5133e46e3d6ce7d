/** Where the parts lie that the entry script asks for later; addresses are relative to the entry script. */
declare module 'virtual:later-parts' {
  /** The chunk that exports {@link import('../../map/base-map.ts').LiveMapModule}. */
  export const liveChunk: string;
  /** The site's own folder, with a closing slash. */
  export const siteFolder: string;

  /** A script that calls a global function with what it brings. */
  interface LaterScriptAddress {
    readonly address: string;
    /** Name of that function. */
    readonly hook: string;
    /** The element's `type`: classic in the built site. */
    readonly type: string;
  }
  export const laterScripts: Readonly<Record<'details' | 'parser', LaterScriptAddress>>;
}
