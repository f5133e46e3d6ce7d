import { provideTransitions } from '../ui/transitions.ts';
import { requestPart } from './delivery.ts';

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
