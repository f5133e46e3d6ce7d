import { html, type TemplateResult } from 'lit';
import { act, type UiContext } from '../context.ts';

/** The ways into the stories, each where the reader left it; none while one is told. */
export function renderStoryEntries({ model, state, words }: UiContext): TemplateResult[] {
  const { left } = state;
  const tell = (event: Event, story: string, step: number) =>
    act(event.currentTarget as HTMLElement, { type: 'tell-story', story, step });
  if (state.story !== null) return [];
  return [...model.stories.values()].map(({ id, title }) => {
    const step = left?.story === id ? left.step : 1;
    const label = step > 1 ? words.story.resume(step) : words.story.label(title[words.language]);
    return html`<button class="tell" aria-label=${label} @click=${(event: Event) => tell(event, id, step)}>
      ${state.embed ? words.story.shortLabel : label}
    </button>`;
  });
}
