import type { Words } from '../../core/words/words.ts';
import type { Language } from '../../core/actor.ts';
import type { UrlContext } from '../../state/codec.ts';
import type { createViewDeriver } from '../../state/derive-view.ts';
import type { formatUrl } from '../../state/url.ts';
import type { UiContext } from '../context.ts';
import type { headlineOf } from '../headline-of.ts';

/** What the page has already, and hands over to the later script, so that readers do not load it twice. */
export interface EmbedTools {
  readonly createViewDeriver: typeof createViewDeriver;
  readonly formatUrl: typeof formatUrl;
  readonly headlineOf: typeof headlineOf;
  /** The words of a language, or English ones where they cannot be had. */
  readonly loadWords: (language: Language) => Promise<Words>;
  /** What an address is read by. */
  readonly urlContext: UrlContext;
}

/** All that the dialog starts from: the view as it stands when it is opened. */
export interface EmbedSetup {
  readonly context: UiContext;
  readonly tools: EmbedTools;
  /** Absolute address of the site's folder. */
  readonly siteUrl: string;
}
