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
  const index = readPageIndex();
  if (index.kind === 'read') startVisit(app, index);
  else void retry(app);
}

async function retry(app: TensionApp): Promise<void> {
  const index = await fetchIndex();
  if (index.kind === 'read') startVisit(app, index);
  else showFailure(app, index);
}

function showFailure(app: TensionApp, { problems }: Extract<ReadIndex, { kind: 'unusable' }>): void {
  const language = LANGUAGES.find((known) => navigator.language.startsWith(known)) ?? LANGUAGES[0];
  app.failure = { words: getWords(language), problems };
  app.addEventListener('tension-retry-data', () => void retry(app), { once: true });
}

start();
