import type { TensionEmbedDialog } from '../embed-dialog/tension-embed-dialog.ts';
import type { FreezeSetup } from './freeze-setup.ts';
import { TensionFreeze } from './tension-freeze.ts';

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
