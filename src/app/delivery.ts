import { siteFolder, detailsScript, liveChunk } from 'virtual:live-chunk';
import type { LiveMapModule } from '../map/base-map.ts';

declare global {
  /** Called by the details script with what it brings: `{version, events}`, not yet checked. */
  var __tensionsDetails: ((details: unknown) => void) | undefined;
}

/** Address of the entry script, known only while it starts; the page's own address in the dev server. */
const entryUrl = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : document.baseURI;

/** Absolute address of the site's folder, which holds `data/`; with a closing slash. */
export const dataUrl: string = new URL(siteFolder, entryUrl).href;

/** Asks for the live map's chunk; rejects where it cannot be had. Never ask in an opaque origin: it is refused there. */
export async function importLiveMap(): Promise<LiveMapModule> {
  return (await import(/* @vite-ignore */ new URL(liveChunk, entryUrl).href)) as LiveMapModule;
}

/** Asks for the details by a classic script, which works in an opaque origin too; rejects where it cannot be had. */
export function requestDetails(): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    globalThis.__tensionsDetails = resolve;
    script.src = new URL(detailsScript, entryUrl).href;
    script.addEventListener('load', () => {
      script.remove();
      reject(new Error(`${script.src} brought no details`));
    });
    script.addEventListener('error', () => {
      script.remove();
      reject(new Error(`${script.src} could not be loaded`));
    });
    document.head.append(script);
  });
}
