import type { UiContext } from '../context.ts';
import type { EmbedTools } from './embed-setup.ts';
import { TensionEmbedDialog } from './tension-embed-dialog.ts';

/** `<tension-app>`, as far as the dialog needs it. */
export interface EmbeddableApp {
  readonly context: UiContext | null;
  readonly dataUrl: string;
  readonly renderRoot: Node;
}

/** What the later script brings. */
export interface EmbedPart {
  readonly openEmbedDialog: typeof openEmbedDialog;
}

/** Opens the dialog in which an embed of what is in view is made; closed, it is gone. Null where nothing is in view. */
export function openEmbedDialog(app: EmbeddableApp, tools: EmbedTools): TensionEmbedDialog | null {
  if (app.context === null) return null;
  const dialog = new TensionEmbedDialog();
  dialog.setup = { context: app.context, tools, siteUrl: app.dataUrl };
  dialog.addEventListener('close', () => dialog.remove());
  return app.renderRoot.appendChild(dialog);
}
