import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Story, StorySource, StoryTexts } from '../../core/story/story.ts';
import { formatFullDate } from '../../core/words/format-date.ts';
import type { Words } from '../../core/words/words.ts';
import { act, type UiContext } from '../context.ts';
import { dataText } from '../event-parts.ts';
import { panelStyles } from '../panel-styles.ts';
import { storyStyles } from './story-styles.ts';
import { strokeToStep } from './swipe.ts';

const PATHS = { previous: 'M10 3 5 8l5 5', next: 'm6 3 5 5-5 5', leave: 'm3 3 10 10M13 3 3 13' };

/**
 * The step of the story that is told: its words, its sources, and the ways to the others: buttons, dots, the arrow keys,
 * a finger's stroke.
 *
 * @property context all that it draws; draws nothing where no story is told
 * @property texts - of the steps whose texts come behind the index; null until they have come or failed
 * @csspart text
 * @fires tension-action tell-story
 */
export class TensionStory extends LitElement {
  static override properties = { context: { attribute: false }, texts: { attribute: false } };
  static override styles = [panelStyles, storyStyles];

  declare context: UiContext | undefined;
  declare texts: StoryTexts | null | undefined;
  #stroke: PointerEvent | null = null;

  /** Gives the focus to the button that leads on. */
  focusNext(): void {
    this.renderRoot.querySelector<HTMLElement>('.next')?.focus();
  }

  override render() {
    const { context } = this;
    const story = this.#story;
    if (context === undefined || story === undefined) return nothing;
    const { state, words } = context;
    const { step } = state;
    const { title, steps } = story;
    const lang = words.language;
    const names = steps.map((each, at) => words.story.step(at + 1, steps.length, each.title[lang]));
    return html`<section
      aria-label=${words.story.label(title[lang])}
      @keydown=${this.#onKeyDown}
      @pointerdown=${this.#onPointer}
      @pointerup=${this.#onPointer}
    >
      <p class="place quiet small">${words.story.count(step, steps.length)} · ${formatFullDate(state.t, lang)}</p>
      ${guard([story, step, words, this.texts], () => renderSteps(story, step, words, this.texts))}
      <nav>
        ${this.#renderButton('previous', step > 1, () => this.#tell(step - 1))}
        ${names.map(
          (name, at) =>
            html`<button
              class="dot"
              aria-label=${name}
              title=${name}
              aria-current=${at + 1 === step ? 'step' : nothing}
              @click=${() => this.#tell(at + 1)}
            ></button>`,
        )}
        ${this.#renderButton('next', step < steps.length, () => this.#tell(step + 1))}
      </nav>
      ${this.#renderButton('leave', true, () => act(this, { type: 'tell-story', story: null, step: 1 }))}
      <p role="status" class="unseen">${names[step - 1]}</p>
    </section>`;
  }

  /** A button that leads nowhere stays, so that the focus is never lost under a press. */
  #renderButton(kind: keyof typeof PATHS, enabled: boolean, press: () => void): TemplateResult {
    const name = this.context?.words.story[kind];
    return html`<button
      class=${kind}
      aria-label=${name}
      title=${name}
      aria-disabled=${!enabled}
      @click=${() => enabled && press()}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${PATHS[kind]} /></svg>
    </button>`;
  }

  get #story(): Story | undefined {
    return this.context?.model.stories.get(this.context.state.story ?? '');
  }

  #tell(step: number): void {
    const story = this.#story;
    if (story !== undefined && step >= 1 && step <= story.steps.length) {
      act(this, { type: 'tell-story', story: story.id, step });
    }
  }

  #turn(by: -1 | 0 | 1): void {
    if (by !== 0) this.#tell((this.context?.state.step ?? 1) + by);
  }

  #onKeyDown({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): void {
    if (!altKey && !ctrlKey && !metaKey) this.#turn(key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0);
  }

  /** Touch alone: a mouse selects the words. */
  #onPointer(event: PointerEvent): void {
    const from = this.#stroke;
    this.#stroke = event.type === 'pointerdown' && event.pointerType === 'touch' && event.isPrimary ? event : null;
    if (from === null || event.type !== 'pointerup' || event.pointerId !== from.pointerId) return;
    this.#turn(strokeToStep(event.clientX - from.clientX, event.clientY - from.clientY));
  }
}

type Texts = TensionStory['texts'];

/** All steps, one over the other; the others are out of sight and out of reach. */
function renderSteps({ id, steps }: Story, step: number, words: Words, texts: Texts): TemplateResult {
  const { language, detail } = words;
  const later = texts?.get(id);
  const missing = texts == null ? detail.loading : detail.failed;
  return html`<div class="steps">
    ${steps.map((own, at) => {
      const { text, sources } = later?.[at] ?? own;
      return html`<div class=${at + 1 === step ? '' : 'other'}>
        <h2>${own.title[language]}</h2>
        <p class="text" part="text">${text?.[language] ?? missing}</p>
        <p class="sources quiet small">
          ${words.story.sources} ${sources.map((source, nth) => [nth > 0 ? ' · ' : '', renderSource(source, words)])}
        </p>
      </div>`;
    })}
  </div>`;
}

function renderSource({ url, publisher }: StorySource, words: Words): TemplateResult {
  return html`<a href=${url} target="_blank" rel="noopener noreferrer nofollow" referrerpolicy="no-referrer"
    >${dataText(publisher, words)}<span class="unseen"> (${words.detail.newTab})</span></a
  >`;
}

if (customElements.get('tension-story') === undefined) customElements.define('tension-story', TensionStory);
