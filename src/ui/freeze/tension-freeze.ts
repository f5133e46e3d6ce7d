import { css, html, LitElement, nothing } from 'lit';
import type { Digest } from '../../core/freeze/digest.ts';
import { dayToIso, msToDay } from '../../core/time/day.ts';
import { freezeWords } from '../../core/words/freeze-words.ts';
import type { Words } from '../../core/words/words.ts';
import { freezeFile, type FrozenFile } from '../../map/freeze/freeze-file.ts';
import { saveFile } from '../export/save-file.ts';
import { panelStyles } from '../panel-styles.ts';
import type { FreezeSetup } from './freeze-setup.ts';

/**
 * `<tension-freeze>`: the button that saves an embed as one file. Where it cannot be made a line says so.
 *
 * @property setup
 */
export class TensionFreeze extends LitElement {
  static override readonly properties = { setup: { attribute: false }, outcome: { state: true } };
  static override readonly styles = [
    panelStyles,
    css`
      :host {
        display: flex;
        flex: 1 1 100%;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.25rem 0.75rem;
      }
      button {
        min-height: 2.75rem;
        padding-inline: 1rem;
        border: 1px solid var(--focus);
        color: var(--focus);
        font-weight: var(--weight-bold);
      }
      p {
        flex: 1 1 12rem;
        color: var(--ink-quiet);
        font-size: var(--size-small);
        overflow-wrap: anywhere;
      }
    `,
  ];

  declare setup: FreezeSetup | null;
  /** What became of the last press, in words; null before one. */
  declare outcome: string | null;
  #isBusy = false;

  constructor() {
    super();
    this.setup = null;
    this.outcome = null;
  }

  protected override render() {
    const { setup, outcome } = this;
    if (setup === null) return nothing;
    const words = freezeWords[setup.words.language];
    return html`<button @click=${this.#freeze}>${words.button}</button>
      <p role="status">${outcome ?? words.hint}</p>`;
  }

  #freeze = async (): Promise<void> => {
    const { setup } = this;
    if (setup === null || this.#isBusy) return;
    const words = freezeWords[setup.words.language];
    // In an opaque origin the site's own files are refused; without a secure connection nothing hashes.
    const { subtle } = crypto as { readonly subtle?: SubtleCrypto };
    if (self.origin === 'null' || subtle === undefined) return void (this.outcome = words.impossible);
    this.#isBusy = true;
    this.outcome = words.making;
    try {
      const { name, html: text } = await makeFrozen(setup, subtle);
      saveFile({ name, content: new Blob([text], { type: 'text/html;charset=utf-8' }) });
      this.outcome = words.saved(name);
    } catch (reason) {
      console.warn(reason);
      this.outcome = words.failed;
    } finally {
      this.#isBusy = false;
    }
  };
}

/** Makes the file of what is chosen now. Rejects where a part of it cannot be had. */
async function makeFrozen({ query, siteUrl, loadWords }: FreezeSetup, subtle: SubtleCrypto): Promise<FrozenFile> {
  const digest: Digest = async (text) => new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)));
  const date = dayToIso(msToDay(Date.now()));
  const live = new URL('index.html', siteUrl).href;
  const readText = async (address: string): Promise<string> => {
    const response = await fetch(new URL(address, siteUrl));
    if (!response.ok) throw new Error(`${address} answered with ${response.status}`);
    return response.text();
  };
  const { file, problems } = await freezeFile(
    readText,
    { query: query(), date, live, loadWords: spokenBy(loadWords) },
    digest,
  );
  if (file === undefined) throw new Error(problems.map(({ field, reason }) => `${field}: ${reason}`).join('; '));
  return file;
}

/** Words of the very language: a file that never changes is not made with others that stand in. */
function spokenBy(loadWords: FreezeSetup['loadWords']): FreezeSetup['loadWords'] {
  return async (language): Promise<Words> => {
    const words = await loadWords(language);
    if (words.language !== language) throw new Error(`expected words of "${language}", got none`);
    return words;
  };
}

if (customElements.get('tension-freeze') === undefined) customElements.define('tension-freeze', TensionFreeze);
