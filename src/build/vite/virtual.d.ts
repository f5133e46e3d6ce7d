/** What has changed in the data from release to release, for the script that shows it. */
declare module 'virtual:revisions' {
  export const revisions: import('../../core/releases/revisions.ts').Revisions;
}

/** Where the parts lie that the entry script asks for later. */
declare module 'virtual:later-parts' {
  type PartAddresses = import('./later-parts.ts').PartAddresses;
  export const liveChunk: PartAddresses['liveChunk'];
  export const siteFolder: PartAddresses['siteFolder'];
  export const scriptType: PartAddresses['scriptType'];
  export const laterScripts: PartAddresses['laterScripts'];
}
