import type { Problem } from '../core/problem.ts';
import type { Words } from '../core/words/words.ts';
import { findLanguage } from '../state/find-language.ts';
import '../ui/tension-app.ts';
import type { TensionApp } from '../ui/tension-app.ts';
import { readSearch } from './frozen.ts';
import { fetchIndex, readPageIndex } from './load-model.ts';
import type { ReadIndex } from './read-index.ts';
import './shared-packages.ts';
import { showTheme } from './theme.ts';
import { startVisit } from './visit.ts';
import { loadWords, showLanguage } from './words.ts';

/** Shows the page from the index that it brought along; where that is unusable, from the files beside it. */
function start(): void {
  showTheme('auto');
  const app = document.querySelector<TensionApp>('tension-app');
  if (app === null) throw new Error('start: got no <tension-app>, expected one in index.html');
  // Asked for at once: nothing is shown before they are there.
  const words = loadWords(findLanguage(readSearch(), navigator.language));
  let visit: AbortController | null = null;
  const show = (index: ReadIndex): void => {
    if (index.kind === 'unusable') return void words.then((spoken) => showFailure(app, spoken, index.problems));
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
  const take = (index: ReadIndex) => (index.kind === 'read' ? show(index) : retry());
  const own = readPageIndex();
  // Drawn in one go with the elements' first update.
  if (own instanceof Promise) void own.then(take);
  else take(own);
}

function showFailure(app: TensionApp, words: Words, problems: readonly Problem[]): void {
  showLanguage(words.language);
  app.failure = { words, problems };
}

start();
