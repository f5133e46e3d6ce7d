import { adoptStyles } from '../../map/adopt-styles.ts';
import { readInView, type AppInView } from './in-view.ts';
import { documentStyles, paperStyles } from './paper-styles.ts';
import { renderPrintPage } from './print-page.ts';
import type { Tools } from './tools.ts';

/** What stands on paper instead of the page. */
export interface Paper {
  /** Takes the picture as it is now; nothing where there is none. */
  show(): void;
  hide(): void;
}

/** Creates the paper of a page, to be shown before it is printed and hidden afterwards. */
export function createPaper(tools: Tools, app: AppInView): Paper {
  let release = () => {};
  const root = document.documentElement;
  let host: HTMLElement | null = null;
  let theme: string | undefined;
  const hide = () => {
    if (host === null) return;
    host.remove();
    host = null;
    release();
    if (theme !== undefined) root.dataset['theme'] = theme;
  };
  return {
    hide,
    show() {
      hide();
      const inView = readInView(app);
      if (inView === null) return;
      host = document.createElement('div');
      host.className = 'paper';
      host.lang = inView.context.words.language;
      const shadow = host.attachShadow({ mode: 'open' });
      adoptStyles(shadow, paperStyles);
      tools.render(renderPrintPage(tools, inView), shadow);
      document.body.append(host);
      release = adoptStyles(document, documentStyles);
      // Paper is light.
      theme = root.dataset['theme'];
      root.dataset['theme'] = 'light';
    },
  };
}
