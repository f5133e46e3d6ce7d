import { LANGUAGES } from '../core/actor.ts';
import { getWords } from '../core/words/get-words.ts';
import '../ui/tension-app.ts';
import type { TensionApp } from '../ui/tension-app.ts';
import { fetchIndex, readPageIndex } from './load-model.ts';
import type { ReadIndex } from './read-index.ts';
import { showTheme } from './theme.ts';
import { startVisit } from './visit.ts';

/** Shows the page from the index that it brought along; where that is unusable, from the files beside it. */
function start(): void {
  showTheme('auto');
  const app = document.querySelector<TensionApp>('tension-app');
  if (app === null) throw new Error('start: got no <tension-app>, expected one in index.html');
  let visit: AbortController | null = null;
  const show = (index: ReadIndex): void => {
    if (index.kind === 'unusable') return showFailure(app, index);
    visit?.abort();
    visit = new AbortController();
    startVisit(app, index, visit.signal);
  };
  const retry = () =>
    void fetchIndex().then((index) => {
      // Good data stay until there are better ones.
      app.failedRetry = index.kind === 'unusable' ? index.problems : [];
      if (index.kind === 'read' || visit === null) show(index);
    });
  app.addEventListener('tension-retry-data', retry);
  void readPageIndex().then((index) => (index.kind === 'read' ? show(index) : retry()));
}

function showFailure(app: TensionApp, { problems }: Extract<ReadIndex, { kind: 'unusable' }>): void {
  const language = LANGUAGES.find((known) => navigator.language.startsWith(known)) ?? LANGUAGES[0];
  app.failure = { words: getWords(language), problems };
}

start();
