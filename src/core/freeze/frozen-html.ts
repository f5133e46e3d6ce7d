import { escapeMarkup } from '../export/escape-markup.ts';

/** What a frozen page is made of. Texts that are markup say so. */
export interface FrozenPage {
  readonly language: string;
  /** Null follows the reader's device. */
  readonly theme: string | null;
  readonly title: string;
  readonly policy: string;
  /** Address of the icon. */
  readonly icon: string;
  /** Markup: the style sheet's element, and elements of scripts that a browser is to meet before the body. */
  readonly head: string;
  /** Markup inside `<tension-app>`. */
  readonly poster: string;
  /** Texts of JSON by the ids of their blocks, free of `<`. */
  readonly blocks: ReadonlyMap<string, string>;
  /** Markup behind the blocks. */
  readonly scripts: string;
}

/** The whole page. */
export function formatFrozenHtml(page: FrozenPage): string {
  const theme = page.theme === null ? '' : ` data-theme="${page.theme}"`;
  const blocks = [...page.blocks].map(([id, json]) => `<script type="application/json" id="${id}">${json}</script>`);
  return `${[
    '<!doctype html>',
    `<html lang="${page.language}"${theme}>`,
    '<head>',
    `<meta http-equiv="Content-Security-Policy" content="${page.policy}">`,
    '<meta name="referrer" content="no-referrer">',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeMarkup(page.title)}</title>`,
    '<meta name="color-scheme" content="light dark">',
    `<link rel="icon" type="image/svg+xml" href="${escapeMarkup(page.icon)}">`,
    page.head,
    '</head>',
    '<body>',
    `<tension-app>\n${page.poster}\n</tension-app>`,
    ...blocks,
    page.scripts,
    '</body>',
    '</html>',
  ]
    .filter((line) => line !== '')
    .join('\n')}\n`;
}
