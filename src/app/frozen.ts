/** What the script of a frozen page gives to the entry, which runs behind it. */
export interface Frozen {
  /** The query of the visit. It stands here and not in the address: the page opens on the same, whatever a reader has done. */
  search: string;
  /** All is in one file: nothing else is asked for, the live map neither. */
  readonly sealed: boolean;
  /** A later part that stands in the page; undefined for one that does not. */
  readonly request: (part: string) => Promise<unknown> | undefined;
}

/** Nowhere: a page in one file has no folder, and may have no address that others can be relative to. */
export const NOWHERE = 'https://frozen.invalid/assets/';

/** Undefined in a live page. */
export const frozen: Frozen | undefined = (globalThis as { readonly __tensionsFrozen?: Frozen }).__tensionsFrozen;

/** What the page's address asks for. */
export const readSearch = (): string => frozen?.search ?? location.search;
