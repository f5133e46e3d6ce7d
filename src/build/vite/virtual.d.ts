/** Where the parts lie that the entry script asks for later; addresses are relative to the entry script. */
declare module 'virtual:live-chunk' {
  /** The chunk that exports {@link import('../../map/base-map.ts').LiveMapModule}. */
  export const liveChunk: string;
  /** The classic script that calls `globalThis.__tensionsDetails`. */
  export const detailsScript: string;
  /** The site's own folder, with a closing slash. */
  export const siteFolder: string;
}
