import { css } from 'lit';
import { unseenStyles } from './shared-styles.ts';

/** Buttons and choices without a box: words that answer to a pointer. */
export const buttonStyles = css`
  ${unseenStyles}
  button,
  select {
    min-height: 32px;
    margin: 0;
    padding: 4px 7px;
    border: 0;
    border-radius: 5px;
    background: none;
    color: var(--ink-quiet);
    font: inherit;
    font-size: var(--size-body);
    cursor: pointer;
  }
  /* As wide as what is chosen, where the browser can. */
  select {
    padding-right: 2px;
    field-sizing: content;
  }
  select option {
    background: var(--paper);
    color: var(--ink);
  }
  button:hover,
  select:hover {
    color: var(--ink);
    background: var(--rule);
  }
  button:focus-visible,
  select:focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: -1px;
  }
`;
