import type { TemplateResult } from 'lit';
import { exportWords, FILE_KINDS, type ExportWords, type FileKind } from '../../core/words/export-words.ts';
import type { UiContext } from '../context.ts';
import { readInView, type AppInView } from './in-view.ts';
import { adoptStyles } from '../../map/adopt-styles.ts';
import { makeFile } from './make-file.ts';
import { menuStyles } from './menu-styles.ts';
import { ownPageAddress, saveFile } from './save-file.ts';
import type { RenderMenu, TensionExport } from './tension-export.ts';
import type { Tools } from './tools.ts';

/** Files that hold the sources of acts: without the details they would lack them. */
const WITH_SOURCES: readonly FileKind[] = ['csv', 'geojson'];

/** What became of the last press. */
type Outcome = (words: ExportWords) => string | TemplateResult;

/** Creates the menu of an element that sits in `<tension-app>`. */
export function createMenu(tools: Tools, app: AppInView, element: TensionExport): RenderMenu {
  const { html, nothing } = tools;
  adoptStyles(element.renderRoot, menuStyles);
  let outcome: Outcome | null = null;
  const tell = (next: Outcome) => {
    outcome = next;
    element.requestUpdate();
  };
  const toLink = (words: ExportWords) =>
    html` <a href=${ownPageAddress()} target="_blank" rel="noopener">${words.ownPage}</a>`;
  const isFramed = window.top !== window.self;
  const save = async (kind: FileKind): Promise<void> => {
    try {
      const inView = readInView(app);
      if (inView === null) return;
      if (inView.details === null && WITH_SOURCES.includes(kind)) {
        app.dispatchEvent(new CustomEvent('tension-retry-details'));
        return tell((words) => words.noDetails);
      }
      const file = await makeFile(kind, inView, tools);
      saveFile(file);
      tell((words) => (isFramed ? html`${words.maySave(file.name)}${toLink(words)}` : words.saved(file.name)));
    } catch (reason) {
      console.error(reason);
      tell((words) => words.failed);
    }
  };
  return (context) => {
    const words = exportWords[context.words.language];
    return html`<p>${words.inView}</p>
      ${FILE_KINDS.map(
        (kind) =>
          html`<button @click=${() => save(kind)}>
            ${words.kinds[kind]} <span>${kind === 'geojson' ? 'GeoJSON' : kind.toUpperCase()}</span>
          </button>`,
      )}
      <tension-copy .words=${words.citation} .text=${() => formatCitation(context, words, tools)}></tension-copy>
      <p role="status">${outcome?.(words) ?? nothing}</p>`;
  };
}

/** Title, version, date and address in one line. */
function formatCitation(
  { model, state, words: { page, language } }: UiContext,
  words: ExportWords,
  { formatDate }: Tools,
): string {
  return words.cite({
    title: page.title,
    version: model.coverage.version,
    date: formatDate(state.t, language),
    address: location.href,
    accessed: formatDate(Date.now(), language),
  });
}
