import type { UrlContext } from '../state/codec.ts';
import { createViewDeriver } from '../state/derive-view.ts';
import { formatUrl } from '../state/url.ts';
import { headlineOf } from '../ui/headline-of.ts';
import type { TensionExport } from '../ui/export/tension-export.ts';
import type { TensionApp } from '../ui/tension-app.ts';
import { requestOnce } from './delivery.ts';
import { loadWords } from './words.ts';

/**
 * Brings the dialog in which an embed is made when it is asked for, until the signal ends it; and with it the button that
 * freezes the embed, without which it works as ever.
 */
export function offerEmbed(app: TensionApp, urlContext: UrlContext, signal: AbortSignal): void {
  const open = (event: Event) => {
    const element = event.composedPath()[0] as TensionExport;
    requestOnce('embed').then(
      ({ openEmbedDialog }) => {
        const dialog = openEmbedDialog(app, { createViewDeriver, formatUrl, headlineOf, loadWords, urlContext });
        if (dialog !== null)
          void requestOnce('freeze').then(({ offerFreeze }) => offerFreeze(dialog, loadWords), console.warn);
      },
      () => element.offer('failed'),
    );
  };
  app.addEventListener('tension-embed', open, { signal });
}
