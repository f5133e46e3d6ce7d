import { html, nothing, type TemplateResult } from 'lit';
import type { UiContext } from './context.ts';
import type { Sheet } from './sheet.ts';
import { renderStoryEntries } from './story/story-entry.ts';

export interface FrameBar {
  /** The sheet that is up. */
  readonly open: Sheet | null;
  readonly toggle: (sheet: Sheet) => void;
  readonly openAbout: () => void;
  /** The button of the tension areas. */
  readonly curves: TemplateResult | typeof nothing;
}

/** What a frame offers below the timeline. */
export function renderBar(context: UiContext, { open, toggle, openAbout, curves }: FrameBar): TemplateResult {
  const { words, state } = context;
  const button = (sheet: Sheet, label: string) =>
    html`<button aria-expanded=${open === sheet} @click=${() => toggle(sheet)}>${label}</button>`;
  return html`<nav class="bar">
    ${state.hide.includes('filters') ? nothing : button('legend', words.page.sheetLegend)}
    ${state.hide.includes('list') ? nothing : button('list', words.page.sheetList)} ${curves}
    <tension-search up .context=${context}></tension-search> ${renderStoryEntries(context)}
    <button @click=${openAbout}>${words.page.about}</button>
  </nav>`;
}
