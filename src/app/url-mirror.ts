import type { Problem } from '../core/problem.ts';
import type { UrlContext } from '../state/codec.ts';
import type { Store } from '../state/store.ts';
import { formatUrl, formatWarning, parseUrl, type ParsedUrl, stripHash } from '../state/url.ts';
import { frozen, readSearch } from './frozen.ts';

/** The address is written once nothing has changed for so long, in ms: browsers refuse hundreds of writes a minute. */
const SETTLE_MS = 250;

export interface MirrorOptions {
  readonly tell: TellProblems;
  readonly signal: AbortSignal;
}

/** Hears what of a link could not be had; of a good link, an empty list. */
export type TellProblems = (problems: readonly Problem[]) => void;

/** The state that the page's address asks for. What could not be had is told, and stands on the console. */
export function readAddress(context: UrlContext, tell: TellProblems): ParsedUrl {
  const parsed = parseUrl(readSearch(), location.hash, context);
  for (const warning of parsed.warnings) console.warn(formatWarning(warning));
  tell(parsed.warnings);
  return parsed;
}

/**
 * Mirrors the state in the address, and loads a state from it when a link changes the hash or the reader goes back.
 * The address is never pushed: playing does not fill the back button. What a hash asked for moves into the search, so
 * that the same link works twice. A frozen page keeps its query to itself.
 */
export function mirrorUrl(store: Store, context: UrlContext, { tell, signal }: MirrorOptions): void {
  let timer = 0;
  const write = () => {
    let search = formatUrl(store.get(), context, readSearch());
    if (frozen !== undefined) [frozen.search, search] = [search, location.search];
    const address = location.pathname + search + stripHash(location.hash);
    if (address !== location.pathname + location.search + location.hash) history.replaceState(null, '', address);
  };
  const settle = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(write, SETTLE_MS);
  };
  const load = () => {
    const { state, warnings } = readAddress(context, tell);
    const isSame = formatUrl(state, context, '') === formatUrl(store.get(), context, '');
    const asksNothing = warnings.length > 0 || stripHash(location.hash) === location.hash;
    // A hash that leads nowhere, or is not ours, leaves open what the reader has opened.
    if (!isSame || !asksNothing) store.dispatch({ type: 'load', state, origin: 'url' });
    settle();
  };
  const unsubscribe = store.subscribe(settle);
  window.addEventListener('hashchange', load, { signal });
  window.addEventListener('popstate', load, { signal });
  signal.addEventListener('abort', () => {
    unsubscribe();
    window.clearTimeout(timer);
  });
}
