import { badgeMore, badgeTitle } from '../../core/layout/badges.ts';
import type { LaneMark, Strand } from '../../core/layout/marks.ts';
import { iconElement } from '../icon.ts';
import { write } from './write.ts';

/** What a badge needs of the reader's language. */
export interface BadgeWords {
  /** Accessible name: "China to Japan: 2 sanctions". */
  nameOf(strand: Strand): string;
  /** Which steps of the selected act's chain it shows, and how they are told. */
  stepsOf(strand: Strand): readonly number[];
  stepName(steps: readonly number[]): string;
  /** Language of the acts' titles where it is not that of the page. */
  titleLanguage(): string | null;
}

/** Fills a badge's button; touches the page only where something has changed. */
export function fillBadge(button: HTMLButtonElement, { strand, badge }: LaneMark, words: BadgeWords): void {
  if (badge === null) return;
  const title = badge.worded ? badgeTitle(strand) : '';
  const more = badge.worded ? badgeMore(strand) : '';
  // What can be seen is part of what is spoken, so that a reader can say it to press it (WCAG 2.5.3).
  const steps = words.stepsOf(strand);
  const step = steps.length === 0 ? '' : words.stepName(steps);
  const name = [step, words.nameOf(strand), `${title} ${more}`.trim()].filter((text) => text !== '').join('. ');
  write(button, { 'aria-label': name });
  const look = [strand.type, title, more, strand.family, badge.box.width, steps].join('|');
  if (button.dataset['look'] === look) return;
  button.dataset['look'] = look;
  button.className = `badge ${strand.family} ${badge.worded ? 'worded' : 'dot'}${button.classList.contains('forward') ? ' forward' : ''}`;
  if (steps.length === 0) delete button.dataset['step'];
  else button.dataset['step'] = steps.join(',');
  button.style.width = `${badge.box.width}px`;
  button.style.height = `${badge.box.height}px`;
  button.replaceChildren(
    iconElement(strand.type),
    ...(badge.worded ? wordsOf(title, more, words.titleLanguage()) : []),
  );
}

function wordsOf(title: string, more: string, language: string | null): HTMLElement[] {
  const text = document.createElement('span');
  text.textContent = title;
  if (language !== null) text.lang = language;
  if (more === '') return [text];
  const rest = document.createElement('span');
  rest.className = 'more';
  rest.textContent = more;
  return [text, rest];
}
