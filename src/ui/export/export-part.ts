import { createMenu } from './menu.ts';
import { createPaper } from './paper.ts';

/** What the later script brings: the menu of downloads, and the page on paper. */
export interface ExportPart {
  readonly createMenu: typeof createMenu;
  readonly createPaper: typeof createPaper;
}

export const exportPart: ExportPart = { createMenu, createPaper };
