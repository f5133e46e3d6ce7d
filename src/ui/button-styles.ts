import { css } from 'lit';

/** Buttons and choices without a box: words that answer to a pointer. */
export const buttonStyles = css`
  button,
  select {
    min-height: 32px;
    margin: 0;
    padding: 4px 8px;
    border: 0;
    border-radius: 5px;
    background: none;
    color: var(--ink-quiet);
    font: inherit;
    font-size: var(--size-body);
    cursor: pointer;
  }
  select {
    padding-right: 2px;
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
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
