import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { dayEndToMs, dayToMs, msToDay } from '../../core/time/day.ts';
import type { StartColumns } from '../../core/timeline/starts.ts';
import { SPEEDS } from '../../state/state.ts';
import { findNextStart, findPreviousStart } from '../../state/steps.ts';
import { act } from '../context.ts';
import type { UiContext } from '../context.ts';
import { renderDateField, type DateFieldInput } from './date-field.ts';
import { transportIcon } from './icons.ts';
import type { TransportIcon } from './icons.ts';

/** Where the two steps lead, ms; null where there is nothing more. */
interface Steps {
  readonly previous: number | null;
  readonly next: number | null;
}

function findSteps({ state }: UiContext, { allMs }: StartColumns): Steps {
  return {
    previous: findPreviousStart(allMs, state.t, dayToMs(state.from)),
    next: findNextStart(allMs, state.t, dayEndToMs(state.to)),
  };
}

interface ButtonInput {
  readonly icon: TransportIcon;
  readonly name: string;
  readonly enabled: boolean;
  readonly press: () => void;
}

/** A button that stays in the tab order when it leads nowhere, so that the focus is never lost under a press. */
function renderButton({ icon, name, enabled, press }: ButtonInput): TemplateResult {
  return html`<button
    type="button"
    class=${icon === 'pause' ? 'play' : icon}
    aria-label=${name}
    title=${name}
    aria-disabled=${enabled ? 'false' : 'true'}
    @click=${() => enabled && press()}
  >
    <svg viewBox="0 0 24 24" aria-hidden="true">${transportIcon(icon)}</svg>
  </button>`;
}

function renderSpeed(host: EventTarget, { state, words }: UiContext): TemplateResult {
  const choose = (event: Event) => {
    const speed = SPEEDS.find((candidate) => String(candidate) === (event.target as HTMLSelectElement).value);
    if (speed !== undefined) act(host, { type: 'set-speed', speed });
  };
  return html`<select aria-label=${words.timeline.speed} .value=${live(String(state.speed))} @change=${choose}>
    ${SPEEDS.map(
      (speed) =>
        html`<option value=${speed} ?selected=${speed === state.speed}>${words.timeline.speedValue(speed)}</option>`,
    )}
  </select>`;
}

/** Days that an act stays, as offered; a link may ask for any other. */
const TRAILS = [3, 7, 14, 30, Infinity];

/** How long acts stay on the map, in words; a choice that only a link can make stands among the others. */
export function renderTrail(host: EventTarget, { state, words }: UiContext): TemplateResult {
  const { trailDays } = state;
  const trails = [...new Set([...TRAILS, trailDays])].sort((a, b) => a - b);
  const choose = ({ target }: Event) =>
    act(host, { type: 'set-trail', trailDays: Number((target as HTMLSelectElement).value) });
  return html`<select
    name="trail"
    aria-label=${words.timeline.trail}
    .value=${live(String(trailDays))}
    @change=${choose}
  >
    ${trails.map(
      (days) => html`<option value=${days} ?selected=${days === trailDays}>${words.timeline.trailValue(days)}</option>`,
    )}
  </select>`;
}

/** The field that takes the playhead to a day. */
export function renderGoTo(
  host: EventTarget,
  { state, words }: UiContext,
  { refuse, isReady }: Pick<DateFieldInput, 'refuse' | 'isReady'>,
): TemplateResult {
  return renderDateField({
    name: 'date',
    label: words.timeline.typedDate,
    day: msToDay(state.t),
    range: { min: state.from, max: state.to },
    words,
    enter: (day) => {
      if (day !== msToDay(state.t)) act(host, { type: 'move-playhead', t: dayEndToMs(day), motion: 'jump' });
    },
    refuse,
    isReady,
  });
}

/** Asks the clock to start or stop. */
export function togglePlay(host: EventTarget, { state }: UiContext): void {
  act(host, { type: state.playing ? 'pause' : 'play' });
}

/** The buttons: previous act, play or pause, next act, speed; on a page the date as well, `goTo`. */
export function renderTransport(
  host: EventTarget,
  context: UiContext,
  starts: StartColumns,
  goTo: TemplateResult | null,
): TemplateResult {
  const { playing } = context.state;
  const words = context.words.timeline;
  const { previous, next } = findSteps(context, starts);
  const stepTo = (t: number | null) => () => {
    if (t !== null) act(host, { type: 'move-playhead', t, motion: 'jump' });
  };
  return html`<div class="transport" role="group" aria-label=${words.transport}>
    ${renderButton({ icon: 'previous', name: words.previous, enabled: previous !== null, press: stepTo(previous) })}
    ${renderButton({
      icon: playing ? 'pause' : 'play',
      name: playing ? words.pause : words.play,
      enabled: true,
      press: () => togglePlay(host, context),
    })}
    ${renderButton({ icon: 'next', name: words.next, enabled: next !== null, press: stepTo(next) })} ${goTo}
    ${renderSpeed(host, context)}
  </div>`;
}
