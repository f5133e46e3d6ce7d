import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../core/actor.ts';
import {
  CODE_FORMS,
  formatEmbedAddress,
  formatEmbedCode,
  type CodeForm,
  type EmbedFacts,
} from '../../core/embed-code/embed-code.ts';
import { ELEMENT_SIZE, findFrameHeight } from '../../core/embed-code/frame-size.ts';
import { isLocalAddress } from '../../core/embed-code/local-address.ts';
import type { EmbedWords } from '../../core/words/embed-words.ts';
import type { Words } from '../../core/words/words.ts';
import { renderRadios } from './form-fields.ts';
import './tension-embed-code.ts';
import './tension-embed-preview.ts';

/** Screens that the preview can be of. */
const SCREENS = ['wide', 'phone'] as const;
export type Screen = (typeof SCREENS)[number];

/** Width of an article's column, CSS px. */
const COLUMN_PX: Readonly<Record<Screen, number>> = { wide: 680, phone: 360 };
/** What a page that stands by itself is seen in, CSS px. */
const WINDOW_PX = { wide: { width: 1200, height: 800 }, phone: { width: 390, height: 720 } } as const;

/** What has become of the choices. */
export interface ResultsInput {
  readonly facts: EmbedFacts;
  readonly words: EmbedWords;
  /** The page's own words. */
  readonly pageWords: Words;
  readonly form: CodeForm;
  readonly screen: Screen;
  readonly chooseForm: (form: CodeForm) => void;
  readonly chooseScreen: (screen: Screen) => void;
  /** The language that was chosen and whose words could not be had, else null. */
  readonly missing: Language | null;
}

/** What the code will show, as it is now. */
export function renderPreview(input: ResultsInput): TemplateResult {
  const { facts, words, pageWords, form, screen, chooseScreen } = input;
  // A page in an opaque origin is let no nearer to its own site, and neither is a frame within it.
  if (self.origin === 'null') return renderSealed(facts, words);
  const measures = measure(input);
  return html`<section class="preview" aria-labelledby="preview">
    <div class="title">
      <h3 id="preview">${words.preview} <span class="quiet small">${words.measures(measures)}</span></h3>
      <div class="checks" role="radiogroup" aria-labelledby="preview">
        ${renderRadios<Screen>({
          name: 'screen',
          options: SCREENS.map((one) => [one, words.screens[one]]),
          chosen: screen,
          choose: chooseScreen,
        })}
      </div>
    </div>
    <tension-embed-preview
      .previewed=${{ address: formatEmbedAddress(form, facts), title: facts.title, ...measures }}
      .words=${words}
      loading=${pageWords.page.loading}
    ></tension-embed-preview>
  </section>`;
}

/** What the code will have on the screen that was chosen, CSS px. */
function measure({ facts, form, screen }: ResultsInput): { readonly width: number; readonly height: number } {
  if (form === 'link') return WINDOW_PX[screen];
  const width = COLUMN_PX[screen];
  return { width, height: findFrameHeight(form === 'element' ? ELEMENT_SIZE : facts.size, width) };
}

function renderSealed(facts: EmbedFacts, words: EmbedWords): TemplateResult {
  return html`<section class="preview" aria-labelledby="preview">
    <h3 id="preview">${words.preview}</h3>
    <p>
      ${words.sealed} <a href=${formatEmbedAddress('link', facts)} target="_blank" rel="noopener">${words.ownPage}</a>
    </p>
  </section>`;
}

/** The code, in the form that was chosen. */
export function renderCode(input: ResultsInput): TemplateResult {
  const { facts, words, pageWords, form, chooseForm, missing } = input;
  return html`<section class="code" aria-labelledby="code">
    <div class="title">
      <h3 id="code">${words.code}</h3>
      <div class="checks" role="radiogroup" aria-labelledby="code">
        ${renderRadios<CodeForm>({
          name: 'form',
          options: CODE_FORMS.map((one) => [one, words.forms[one]]),
          chosen: form,
          choose: chooseForm,
        })}
      </div>
    </div>
    <p class="hint">${words.hints[form]}</p>
    <tension-embed-code .words=${words.copy} .text=${formatEmbedCode(form, facts)} label=${words.code}>
      <slot name="action"></slot>
    </tension-embed-code>
    ${missing === null ? nothing : html`<p class="hint" role="status">${words.missingLanguage(pageWords.page.languages[missing])}</p>`}
    ${isLocalAddress(facts.page) ? html`<p class="hint">${words.localAddress}</p>` : nothing}
  </section>`;
}
