/** Frames that follow the article, and the elements that hold one. */
export const FRAMES = 'tension-embed,iframe[data-tensions]';

/** Elements of the article that move a map. */
export const STEPS = '[data-tensions-t],[data-tensions-event],[data-tensions-step]';

/** The steps of the page, in its order. */
export function findSteps(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(STEPS)];
}

/** What `compareDocumentPosition` says of a node that stands before. */
const PRECEDING = 2;

/**
 * The frame that a step moves: the one whose id `data-tensions-for` names, else the nearest. That is, in the closest
 * ancestor that holds frames, the last one before the step, or the first where none is before.
 */
export function frameOf(step: HTMLElement): HTMLIFrameElement | null {
  const owner = document.getElementById(step.dataset['tensionsFor'] ?? '') ?? findNearest(step);
  return (owner?.shadowRoot?.firstChild ?? owner) as HTMLIFrameElement | null;
}

function findNearest(step: Element): Element | null {
  for (let within = step.parentElement; within; within = within.parentElement) {
    const found = [...within.querySelectorAll(FRAMES)];
    const nearest = found.findLast((one) => step.compareDocumentPosition(one) & PRECEDING) ?? found[0];
    if (nearest) return nearest;
  }
  return null;
}

/** Says of each step of a frame, by `aria-current`, whether its map shows it. */
export function markSteps(frame: HTMLIFrameElement, isShown: (step: HTMLElement) => boolean): void {
  for (const step of findSteps()) {
    if (frameOf(step) === frame) step.setAttribute('aria-current', `${isShown(step)}`);
  }
}
