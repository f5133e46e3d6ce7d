import { html, type TemplateResult } from 'lit';
import type { Problem } from '../core/problem.ts';
import type { Words } from '../core/words/words.ts';
import './tension-problems.ts';

/** Why there is nothing to show. */
export interface Failure {
  readonly words: Words;
  readonly problems: readonly Problem[];
}

/** The page where no data could be had: what failed in one sentence, and a retry. */
export function renderFailure(failure: Failure): TemplateResult {
  return html`<main>
    <tension-problems
      .words=${failure.words}
      .problems=${failure.problems}
      .reason=${reasonOf(failure)}
      failed
    ></tension-problems>
  </main>`;
}

/** What is wrong with the file as a whole, as the end of the sentence that says so. */
export function reasonOf({ problems }: Pick<Failure, 'problems'>): string {
  const [problem] = problems.filter(({ row }) => row === 'file');
  return problem === undefined ? '' : `(${problem.field === 'address' ? `${problem.value} ` : ''}${problem.reason})`;
}
