import { html, type TemplateResult } from 'lit';
import { LANGUAGES, type Language } from '../core/actor.ts';
import { THEMES, type Theme } from '../state/state.ts';
import { act, type UiContext, type UserAction } from './context.ts';
import { renderStoryEntries } from './story/story-entry.ts';
import './export/tension-export.ts';
import './tension-copy.ts';

/** What the menu's own buttons do. */
export interface MenuActions {
  readonly openAbout: () => void;
  readonly skipToList: () => void;
}

/** The page's first line: its name, and what is not about the map. */
export function renderMenu(context: UiContext, { openAbout, skipToList }: MenuActions): TemplateResult {
  const { words, state } = context;
  const { page } = words;
  const choose = (event: Event, toAction: (value: string) => UserAction) => {
    const select = event.currentTarget as HTMLSelectElement;
    act(select, toAction(select.value));
  };
  return html`
    <header class="menu">
      <h1>${page.title}</h1>
      <button class="skip" @click=${skipToList}>${page.skipToList}</button>
      ${renderStoryEntries(context)}
      <tension-search .context=${context}></tension-search>
      <div class="tools">
        <tension-copy .words=${page.link}></tension-copy>
        <tension-export .context=${context}></tension-export>
        <button @click=${openAbout}>${page.about}</button>
        <select
          aria-label=${page.language}
          @change=${(event: Event) => choose(event, (lang) => ({ type: 'set-language', lang: lang as Language }))}
        >
          ${LANGUAGES.map((lang) => html`<option value=${lang} ?selected=${lang === state.lang}>${page.languages[lang]}</option>`)}
        </select>
        <select
          aria-label=${page.theme}
          @change=${(event: Event) => choose(event, (theme) => ({ type: 'set-theme', theme: theme as Theme }))}
        >
          ${THEMES.map((theme) => html`<option value=${theme} ?selected=${theme === state.theme}>${page.themes[theme]}</option>`)}
        </select>
      </div>
    </header>
  `;
}
