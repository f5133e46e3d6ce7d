import type { EmbedFacts, EmbedParameter } from '../../core/embed-code/embed-code.ts';
import type { FrameSize } from '../../core/embed-code/frame-size.ts';
import { formatDate } from '../../core/words/format-date.ts';
import { embedWords } from '../../core/words/embed-words.ts';
import type { Words } from '../../core/words/words.ts';
import { toEmbedState, toReaderContext, type EmbedChoices } from '../../state/embed-choices.ts';
import { parseQuery } from '../../state/query.ts';
import type { State } from '../../state/state.ts';
import type { View } from '../../state/view.ts';
import type { EmbedSetup } from './embed-setup.ts';

/** What the facts are made from. */
export interface FactsInput {
  readonly setup: EmbedSetup;
  readonly choices: EmbedChoices;
  readonly size: FrameSize;
  /** In the language of the embed. */
  readonly spoken: Words;
  readonly deriveView: (state: State) => View;
}

/** What was chosen, as the code tells it. Of the page's own address only the site's folder counts: what an article has hung on it stays behind. */
export function buildFacts({ setup, choices, size, spoken, deriveView }: FactsInput): EmbedFacts {
  const { context, tools, siteUrl } = setup;
  const state = toEmbedState(context.state, choices);
  const readerContext = toReaderContext(tools.urlContext, choices, context.state);
  const parametersOf = (shown: State): EmbedParameter[] => parseQuery(tools.formatUrl(shown, readerContext, ''));
  const words = embedWords[spoken.language];
  const title = words.title(spoken.page.title, formatDate(state.t, spoken.language));
  const { sentence } = tools.headlineOf({ model: context.model, state, view: deriveView(state), words: spoken });
  return {
    page: new URL('index.html', siteUrl).href,
    script: new URL('embed.js', siteUrl).href,
    framed: parametersOf({ ...state, embed: false }),
    linked: parametersOf({ ...state, embed: false, hide: [] }),
    title,
    linkText: words.linkText(title, sentence),
    size,
  };
}
