import type { Language } from '../../core/actor.ts';
import type { Words } from '../../core/words/words.ts';
import type { TensionEmbedDialog } from '../embed-dialog/tension-embed-dialog.ts';
import { TensionFreeze } from './tension-freeze.ts';

/** What the button works on. */
export interface FreezeSetup {
  /** The page's own words. */
  readonly words: Words;
  /** Absolute address of the site's folder. */
  readonly siteUrl: string;
  /** The query of what is chosen at the press. */
  readonly query: () => string;
  /** The words of a language, or others where they cannot be had. */
  readonly loadWords: (language: Language) => Promise<Words>;
}

/** What the later script brings. */
export interface FreezePart {
  readonly offerFreeze: typeof offerFreeze;
}

/** Puts the button beside the others of the dialog in which an embed is made. */
export function offerFreeze(dialog: TensionEmbedDialog, loadWords: FreezeSetup['loadWords']): void {
  const { setup } = dialog;
  if (setup === null) return;
  const button = new TensionFreeze();
  const { context, siteUrl } = setup;
  button.setup = { words: context.words, siteUrl, query: () => dialog.embedQuery, loadWords };
  button.slot = 'action';
  dialog.append(button);
}
