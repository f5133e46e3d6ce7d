import { html, LitElement, nothing, type PropertyValues } from 'lit';
import type { CodeForm } from '../../core/embed-code/embed-code.ts';
import type { FrameSize } from '../../core/embed-code/frame-size.ts';
import { embedWords } from '../../core/words/embed-words.ts';
import type { Words } from '../../core/words/words.ts';
import { startChoices, toEmbedState, toReaderContext, type EmbedChoices } from '../../state/embed-choices.ts';
import type { State } from '../../state/state.ts';
import type { View } from '../../state/view.ts';
import { panelStyles } from '../panel-styles.ts';
import { buildFacts } from './build-facts.ts';
import { dialogStyles } from '../dialog-styles.ts';
import { embedStyles } from './embed-styles.ts';
import { renderHide, renderLooks, renderShows, renderSize, type FieldsInput } from './embed-fields.ts';
import { renderCode, renderPreview, type ResultsInput, type Screen } from './embed-results.ts';
import type { EmbedSetup } from './embed-setup.ts';

/**
 * Where an embed is made: a modal dialog that opens as soon as it is in the page. What is chosen starts from the view
 * and is nowhere else; code and preview follow it.
 *
 * @property setup
 * @slot action - what else can be done with the choices, beside the copy button; {@link embedState} and {@link embedQuery} say what they are
 * @fires close
 */
export class TensionEmbedDialog extends LitElement {
  static override readonly properties = {
    setup: { attribute: false },
    choices: { state: true },
    size: { state: true },
    form: { state: true },
    screen: { state: true },
    spoken: { state: true },
    refusal: { state: true },
  };
  static override readonly styles = [panelStyles, dialogStyles, embedStyles];

  declare setup: EmbedSetup | null;
  declare choices: EmbedChoices | null;
  declare size: FrameSize;
  declare form: CodeForm;
  declare screen: Screen;
  /** The words of the embed's language; those before until they have come. */
  declare spoken: Words | null;
  /** Why a typed day did not count. */
  declare refusal: string;

  #deriveView: ((state: State) => View) | null = null;

  constructor() {
    super();
    this.setup = null;
    this.choices = null;
    this.size = { kind: 'ratio', ratio: '4/3' };
    this.form = 'iframe';
    // Who is on a phone sees it best as a phone has it.
    this.screen = matchMedia('(max-width: 719px)').matches ? 'phone' : 'wide';
    this.spoken = null;
    this.refusal = '';
  }

  /** The state that the embed will show; null before there is one. */
  get embedState(): State | null {
    const { setup, choices } = this;
    return setup === null || choices === null ? null : toEmbedState(setup.context.state, choices);
  }

  /** The query of the frame that shows it; empty before there is one. */
  get embedQuery(): string {
    const { setup, choices, embedState } = this;
    if (setup === null || choices === null || embedState === null) return '';
    const { tools, context } = setup;
    return tools.formatUrl(embedState, toReaderContext(tools.urlContext, choices, context.state), '');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('setup') || this.setup === null) return;
    const { context, tools } = this.setup;
    this.#deriveView = tools.createViewDeriver(context.model);
    this.choices = startChoices(context.state);
    this.spoken = context.words;
    // The browser's own parts of the fields are of the page's theme, which need not be the device's.
    this.style.setProperty('color-scheme', document.documentElement.dataset['theme'] ?? '');
  }

  protected override render() {
    const { setup, choices, spoken, size } = this;
    const deriveView = this.#deriveView;
    if (setup === null || choices === null || spoken === null || deriveView === null) return nothing;
    const { page, language } = setup.context.words;
    const results = this.#results(setup, buildFacts({ setup, choices, size, spoken, deriveView }), spoken);
    return html`<dialog aria-labelledby="title" @close=${this.#onClose}>
      <header>
        <h2 id="title">${embedWords[language].heading}</h2>
        <button aria-label=${page.close} @click=${this.#close}><span aria-hidden="true">✕</span></button>
      </header>
      <div class="columns">${renderPreview(results)} ${this.#renderFields(setup, choices)} ${renderCode(results)}</div>
    </dialog>`;
  }

  #results({ context: { words } }: EmbedSetup, facts: ResultsInput['facts'], spoken: Words): ResultsInput {
    const asked = this.choices?.lang ?? spoken.language;
    const { form, screen } = this;
    return {
      facts,
      words: embedWords[words.language],
      pageWords: words,
      form,
      screen,
      chooseForm: (chosen) => (this.form = chosen),
      chooseScreen: (chosen) => (this.screen = chosen),
      missing: asked === spoken.language ? null : asked,
    };
  }

  #renderFields(setup: EmbedSetup, choices: EmbedChoices) {
    const words = embedWords[setup.context.words.language];
    const input: FieldsInput = {
      setup,
      words,
      choices,
      choose: this.#choose,
      refusal: this.refusal,
      refuse: (reason) => (this.refusal = reason),
    };
    return html`<div class="fields">
      ${renderShows(input)} ${renderLooks(input)}
      <fieldset ?disabled=${this.form !== 'iframe'}>
        ${renderSize(words, this.size, (size) => (this.size = size))}
      </fieldset>
      <fieldset ?disabled=${this.form === 'link'}>${renderHide(input)}</fieldset>
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('setup')) this.#dialog?.showModal();
  }

  #choose = (patch: Partial<EmbedChoices>): void => {
    if (this.choices === null) return;
    this.refusal = '';
    this.choices = { ...this.choices, ...patch };
    if ('lang' in patch) void this.#speak();
  };

  /** Titles are in the language that was chosen as soon as its words are there. */
  async #speak(): Promise<void> {
    const { setup, choices } = this;
    if (setup === null || choices === null) return;
    const { words } = setup.context;
    const asked = choices.lang ?? words.language;
    const spoken = asked === words.language ? words : await setup.tools.loadWords(asked);
    if (this.choices?.lang === choices.lang) this.spoken = spoken;
  }

  #close = (): void => this.#dialog?.close();

  #onClose = (): void => void this.dispatchEvent(new Event('close'));

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }
}

if (customElements.get('tension-embed-dialog') === undefined)
  customElements.define('tension-embed-dialog', TensionEmbedDialog);
