import { css } from 'lit';

/** Buttons and speed. */
export const transportStyles = css`
  .transport {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
  }
  button,
  select,
  [type='date'] {
    font: inherit;
    color: inherit;
    background: var(--paper);
    border: 1px solid transparent;
    cursor: pointer;
  }
  button {
    display: grid;
    place-items: center;
    inline-size: 36px;
    block-size: 36px;
    padding: 0;
    border-radius: 50%;
  }
  .play {
    inline-size: 40px;
    block-size: 40px;
    background: var(--ink);
    color: var(--paper);
  }
  .compact button {
    inline-size: 32px;
    block-size: 32px;
  }
  .compact .play {
    inline-size: 36px;
    block-size: 36px;
  }
  button svg {
    inline-size: 22px;
    block-size: 22px;
    fill: currentColor;
  }
  button:hover {
    border-color: var(--ink-quiet);
  }
  button[aria-disabled='true'] {
    color: var(--ink-quiet);
    opacity: 0.5;
    cursor: default;
    border-color: transparent;
  }
  select,
  .field {
    box-sizing: border-box;
    block-size: 24px;
    padding: 0 4px;
    border-radius: 4px;
    color: var(--ink-quiet);
  }
  /* As broad as browsers make it, so that what stands beside it does not move when it comes. */
  .field {
    min-inline-size: 9em;
  }
  [type='date']::-webkit-calendar-picker-indicator {
    margin-inline-start: 2px;
  }
  :is(select, [type='date']):hover {
    color: var(--ink);
    border-color: var(--rule);
  }
  option {
    color: var(--ink);
    background: var(--paper);
  }
  button:focus-visible,
  select:focus-visible,
  [type='date']:focus-visible,
  summary:focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
`;
