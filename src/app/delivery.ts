import { laterScripts, liveChunk, scriptType, siteFolder } from 'virtual:later-parts';
import type { Language } from '../core/actor.ts';
import type { Parser } from '../core/parse/parser.ts';
import type { AboutWords } from '../core/words/about-words.ts';
import type { Words } from '../core/words/words.ts';
import type { HostTools } from '../embed/frame/host-tools.ts';
import type { LiveMapModule, StillMapModule } from '../map/base-map.ts';
import type { EmbedPart } from '../ui/embed-dialog/embed-part.ts';
import type { ExportPart } from '../ui/export/export-part.ts';
import type { FreezePart } from '../ui/freeze/freeze-part.ts';
import type { Since } from '../ui/since/since.ts';
import type { Transitions } from '../ui/transitions.ts';
import { frozen, NOWHERE } from './frozen.ts';

/** What each later script brings; beside the details it is what its source exports. */
export interface LaterParts {
  readonly about: { readonly aboutWords: Readonly<Record<Language, AboutWords>> };
  /** `{version, events}`, not yet looked at. */
  readonly details: unknown;
  /** To load them defines them. */
  readonly elements: unknown;
  readonly embed: EmbedPart;
  readonly export: { readonly exportPart: ExportPart };
  readonly freeze: FreezePart;
  readonly host: { readonly connectHost: (tools: HostTools) => void };
  /** Texts of the stories' steps, of some version of the data. */
  readonly stories: unknown;
  readonly parser: { readonly parser: Parser };
  /** With what has changed in the data of this very build. */
  readonly since: { readonly since: Since };
  readonly still: StillMapModule;
  readonly transitions: { readonly transitions: Transitions };
  readonly wordsJa: { readonly wordsJa: Words };
}

/** Address of the entry script, known only while it starts; the page's own address in the dev server. */
const entryUrl = frozen?.sealed
  ? NOWHERE
  : document.currentScript instanceof HTMLScriptElement
    ? document.currentScript.src
    : document.baseURI;

/** Absolute address of the site's folder, which holds `data/`; with a closing slash. */
export const dataUrl: string = new URL(siteFolder, entryUrl).href;

/** Asks for the live map's chunk; rejects where it cannot be had. Never ask in an opaque origin: it is refused there. */
export async function importLiveMap(): Promise<LiveMapModule> {
  return (await import(/* @vite-ignore */ new URL(liveChunk, entryUrl).href)) as LiveMapModule;
}

/**
 * Asks for a part by a classic script, which works in an opaque origin too; rejects where it cannot be had. The script
 * hands over what it brings by a global function.
 */
export function requestPart<K extends keyof LaterParts>(name: K): Promise<LaterParts[K]> {
  const own = frozen?.request(name);
  if (own !== undefined) return own as Promise<LaterParts[K]>;
  const [address, hook] = laterScripts[name];
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    const fail = (how: string) => {
      script.remove();
      removeEventListener('error', onError);
      reject(new Error(`${script.src} ${how}`));
    };
    // A script cut short, or a web page in its place: what is wrong within it is its failure, not an error of the page.
    const onError = (event: ErrorEvent) => {
      if (event.filename !== script.src) return;
      event.preventDefault();
      fail(event.message);
    };
    Object.assign(globalThis, { [hook]: resolve });
    script.type = scriptType;
    script.src = new URL(address, entryUrl).href;
    addEventListener('error', onError);
    // Where it has handed its part over, the promise is kept already.
    script.addEventListener('load', () => fail('brought nothing'));
    script.addEventListener('error', () => fail('could not be loaded'));
    document.head.append(script);
  });
}

const requests = new Map<keyof LaterParts, Promise<unknown>>();

/** Asks for a part once for all who need it; where it cannot be had, the next call asks again. */
export function requestOnce<K extends keyof LaterParts>(name: K): Promise<LaterParts[K]> {
  const forget = (reason: unknown) => {
    requests.delete(name);
    throw reason;
  };
  const request = requests.get(name) ?? requestPart(name).catch(forget);
  requests.set(name, request);
  return request as Promise<LaterParts[K]>;
}
