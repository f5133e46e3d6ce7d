import { html, nothing, type TemplateResult } from 'lit';
import type { Chain, ChainLink } from '../core/chain/find-chain.ts';
import { foldChain } from '../core/chain/fold-chain.ts';
import { familyOf, type EventId, type EventRecord } from '../core/event.ts';
import { detailWords } from '../core/words/detail-words.ts';
import { formatEventDate, formatShortDate, isoToMs } from '../core/words/format-date.ts';
import type { Words } from '../core/words/words.ts';
import type { UiContext } from './context.ts';
import { dataText } from './event-parts.ts';
import { typeIcon } from './type-icon.ts';

/** A longer chain is folded to so many steps until the reader asks for all. */
export const MAX_STEPS = 8;

type Walk = (id: EventId) => void;

/** "Step 3 of 9" between two buttons that walk the chain. They stay where they are, and keep the focus, at its ends. */
export function renderWalk({ steps, at }: Chain, walk: Walk, { words }: UiContext): TemplateResult {
  const detail = detailWords[words.language];
  const button = (label: string, sign: string, to: EventRecord | undefined) =>
    html`<button
      data-walk
      aria-label=${label}
      aria-disabled=${to === undefined ? 'true' : 'false'}
      @click=${() => to !== undefined && walk(to.id)}
    >
      <span aria-hidden="true">${sign}</span>
    </button>`;
  return html`<div class="walk" role="group" aria-label=${detail.chain}>
    ${button(detail.previousStep, '‹', steps[at - 1])}
    <span class="small">${words.detail.stepOf(at + 1, steps.length)}</span>
    ${button(detail.nextStep, '›', steps[at + 1])}
  </div>`;
}

/** How a step hangs together with others, by their numbers: "answers 2, as the actor says; ended 4". */
function linkNotes({ id }: EventRecord, { steps, links }: Chain, { language }: Words): string[] {
  const detail = detailWords[language];
  const numbers = (basis: ChainLink['basis']) =>
    links
      .filter((link) => link.effect === id && link.basis === basis)
      .map(({ cause }) => steps.findIndex((step) => step.id === cause) + 1)
      .join(', ');
  const [stated, reported, ended] = [numbers('stated'), numbers('reported'), numbers('ended')];
  return [
    ...(stated === '' ? [] : [detail.answersSteps(stated, detail.basisStated)]),
    ...(reported === '' ? [] : [detail.answersSteps(reported, detail.basisReported)]),
    ...(ended === '' ? [] : [detail.endedSteps(ended)]),
  ];
}

/** The day in short; what is not known to the day as it is written elsewhere. */
function stepDate(event: EventRecord, { language }: Words): string {
  const isVague = event.precision === 'week' || event.precision === 'month';
  return isVague ? formatEventDate(event, language) : formatShortDate(isoToMs(event.start), language);
}

function renderStep(index: number, chain: Chain, walk: Walk, { words }: UiContext) {
  const step = chain.steps[index];
  if (step === undefined) return nothing;
  const meta = [words.acts.types[step.type], stepDate(step, words), ...linkNotes(step, chain, words)];
  return html`<li>
    <button
      class=${familyOf(step.type)}
      data-event-id=${step.id}
      aria-current=${index === chain.at ? 'step' : nothing}
      @click=${() => walk(step.id)}
    >
      <span class="number">${index + 1}</span>${typeIcon(step.type)}
      <span class="title">${dataText(step.title, words)}</span>
      <span class="quiet small">${meta.join(' · ')}</span>
    </button>
  </li>`;
}

/** What the reader may ask of the list of steps. */
export interface ChainActions {
  readonly walk: Walk;
  /** Shows every step of a long chain. */
  readonly unfold: () => void;
  /** Shows the chain of the selected act alone; null where that is what is shown. */
  readonly showOwn: (() => void) | null;
}

/** The chain as a list of steps in order of time, the selected one marked; a long one folded to what is near. */
export function renderChain(
  chain: Chain,
  { folded, ...actions }: ChainActions & { readonly folded: boolean },
  context: UiContext,
): TemplateResult {
  const detail = detailWords[context.words.language];
  const { length } = chain.steps;
  const shown = foldChain(chain, folded ? MAX_STEPS : length);
  return html`<h3 id="chain">${detail.chain}</h3>
    <ol class="links" aria-labelledby="chain">
      ${shown.map((index) => renderStep(index, chain, actions.walk, context))}
    </ol>
    ${
      shown.length < length
        ? html`<button class="text-button small" @click=${actions.unfold}>${detail.allSteps(length)}</button>`
        : nothing
    }
    ${
      actions.showOwn === null
        ? nothing
        : html`<button class="text-button small" @click=${actions.showOwn}>${detail.ownChain}</button>`
    }`;
}
