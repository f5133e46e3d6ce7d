import { html, nothing, render } from 'lit';
import { formatForce } from '../core/words/force-words.ts';
import { formatDate, formatEventDate, formatFullDate, isoToMs } from '../core/words/format-date.ts';
import { createStillProjector } from '../map/still-projector.ts';
import type { ExportPart } from '../ui/export/export-part.ts';
import type { Paper } from '../ui/export/paper.ts';
import type { Tools } from '../ui/export/tools.ts';
import type { TensionExport } from '../ui/export/tension-export.ts';
import { headlineOf } from '../ui/headline-of.ts';
import type { TensionApp } from '../ui/tension-app.ts';
import { requestOnce } from './delivery.ts';

/** What the page has already. */
const tools: Tools = {
  html,
  nothing,
  render,
  headlineOf,
  createStillProjector,
  formatDate,
  formatEventDate,
  formatForce,
  formatFullDate,
  isoToMs,
};

/** The part that makes files and paper. Rejects where it cannot be had; the next call asks again. */
async function loadExport(): Promise<ExportPart> {
  return (await requestOnce('export')).exportPart;
}

/** Brings the menu of downloads when it is asked for, until the signal ends it. */
export function offerExport(app: TensionApp, signal: AbortSignal): void {
  const offer = (event: Event) => {
    // Heard from outside its shadow root, the event would seem to come from the app.
    const element = event.composedPath()[0] as TensionExport;
    loadExport().then(
      ({ createMenu }) => element.offer(createMenu(tools, app, element)),
      () => element.offer('failed'),
    );
  };
  app.addEventListener('tension-export', offer, { signal });
}

/**
 * Lets the page be printed from now on: a page gets no time to load anything once it is being printed, so the part is
 * fetched before, when the browser has nothing better to do.
 */
export function preparePrint(app: TensionApp, signal: AbortSignal): void {
  const prepare = async () => {
    const paper: Paper | undefined = (await loadExport().catch(() => null))?.createPaper(tools, app);
    if (paper === undefined || signal.aborted) return;
    addEventListener('beforeprint', paper.show, { signal });
    addEventListener('afterprint', paper.hide, { signal });
  };
  if ('requestIdleCallback' in window) requestIdleCallback(() => void prepare());
  else void prepare();
}
