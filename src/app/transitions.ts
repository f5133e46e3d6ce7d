import { matcher, namespace, selection, selector, selectorAll, style } from 'd3';
import { provideTransitions } from '../ui/transitions.ts';
import { requestPart } from './delivery.ts';

/** What the script with D3's transitions takes of d3-selection; by a global variable, as classic scripts share things. */
Object.assign(globalThis, { __tensionsSelection: { matcher, namespace, selection, selector, selectorAll, style } });

let isAsked = false;

/** Asks once for the transitions. Where they cannot be had every change stays instant. */
export function loadTransitions(): void {
  if (isAsked) return;
  isAsked = true;
  requestPart('transitions').then(
    ({ transitions }) => provideTransitions(transitions),
    (reason: unknown) => {
      isAsked = false;
      console.warn(`motion: ${String(reason)}`);
    },
  );
}
