import { showView, watchFrame } from './frames.ts';
import { findSteps, frameOf, markSteps, STEPS } from './steps.ts';

/** Steps that have been read: they are above the middle of the window. */
const read = new WeakSet<Element>();
const READ: IntersectionObserverInit = { root: document, rootMargin: '99999px 0px -50%' };

/** Lets the map show what a step says, by the names of the view; no act is selected where it says none. */
function takeStep(step: HTMLElement): void {
  const frame = frameOf(step);
  if (!frame) return;
  // A step of a story has an act of its own.
  const view: Record<string, string | null> = step.dataset['tensionsStep'] ? {} : { event: null };
  for (const { name, value } of step.attributes) {
    const said = /^data-tensions-(?!for)(.+)/.exec(name)?.[1];
    if (said) view[said] = value;
  }
  showView(frame, view);
  markSteps(frame, (one) => one === step);
}

/** Who scrolls on passes steps by, and who presses one has chosen: what is passed moves its map so long after, in ms. */
const REST_MS = 200;
let presses = 0;

/** Of the steps that have been read, the last of each map is the one it shows. */
const findLast = (frame: HTMLIFrameElement | null) =>
  findSteps().findLast((step) => read.has(step) && frameOf(step) === frame);

function onScroll(entries: readonly IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of entries) {
    // A step that is new and lies below has not moved.
    if (!(isIntersecting ? read.add(target) : read.delete(target))) continue;
    const frame = frameOf(target as HTMLElement);
    const last = findLast(frame);
    const before = presses;
    setTimeout(() => {
      if (last && last === findLast(frame) && presses === before) takeStep(last);
    }, REST_MS);
  }
}

function onPress(event: MouseEvent): void {
  const pressed = (event.target as Element).closest<HTMLAnchorElement>(`a,button,${STEPS}`);
  // A link within a step is one of the article's own.
  if (!pressed?.matches(STEPS)) return;
  // Where the link itself would move the frame, this does, without another entry in the reader's history.
  if (pressed.target && pressed.target === frameOf(pressed)?.name) event.preventDefault();
  presses++;
  takeStep(pressed);
}

/** Lets words within a sentence be pressed by the keyboard too. */
function makeButton(words: HTMLElement): void {
  words.tabIndex = 0;
  words.setAttribute('role', 'button');
  words.onkeydown = (event) => {
    if (event.target !== words || !/ |Enter/.test(event.key)) return;
    event.preventDefault();
    words.click();
  };
}

/** Follows the steps and the frames of the page, those that come later included. */
export function followSteps(): void {
  const observer = new IntersectionObserver(onScroll, READ);
  const scan = () => {
    document.querySelectorAll<HTMLIFrameElement>('iframe[data-tensions]').forEach(watchFrame);
    for (const step of findSteps()) {
      observer.observe(step);
      if (step.matches('span,mark')) makeButton(step);
    }
  };
  addEventListener('click', onPress);
  new MutationObserver(scan).observe(document, { childList: true, subtree: true });
  scan();
}
