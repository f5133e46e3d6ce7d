import { css } from 'lit';

/** The brush: two native ranges over one thin track. Only the thumbs take the pointer. */
export const periodStyles = css`
  .period {
    --knob: 24px;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto auto;
    align-items: center;
    column-gap: 14px;
    color: var(--ink-quiet);
  }
  .date {
    white-space: nowrap;
  }
  .brush {
    position: relative;
    block-size: 24px;
  }
  .brush svg {
    display: block;
    inline-size: 100%;
    block-size: 24px;
    overflow: visible;
  }
  .track {
    fill: var(--rule);
  }
  .span {
    fill: var(--ink-quiet);
  }
  .brush input {
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--knob) / -2);
    inline-size: calc(100% + var(--knob));
    block-size: 100%;
    margin: 0;
    background: none;
    appearance: none;
    pointer-events: none;
    outline: none;
    touch-action: pan-y;
  }
  .on-top {
    z-index: 1;
  }
  .brush input::-webkit-slider-runnable-track {
    block-size: 100%;
    background: none;
  }
  .brush input::-moz-range-track {
    background: none;
  }
  .brush input::-webkit-slider-thumb {
    appearance: none;
    box-sizing: border-box;
    inline-size: var(--knob);
    block-size: var(--knob);
    border: 0;
    border-radius: 50%;
    background: radial-gradient(circle, var(--paper) 3px, var(--ink-quiet) 3.5px 5.5px, transparent 6px);
    pointer-events: auto;
    cursor: ew-resize;
  }
  .brush input::-moz-range-thumb {
    box-sizing: border-box;
    inline-size: var(--knob);
    block-size: var(--knob);
    border: 0;
    border-radius: 50%;
    background: radial-gradient(circle, var(--paper) 3px, var(--ink-quiet) 3.5px 5.5px, transparent 6px);
    pointer-events: auto;
    cursor: ew-resize;
  }
  .brush input:focus-visible::-webkit-slider-thumb {
    outline: 2px solid var(--focus);
    outline-offset: -3px;
  }
  .brush input:focus-visible::-moz-range-thumb {
    outline: 2px solid var(--focus);
    outline-offset: -3px;
  }
  details {
    align-self: center;
  }
  summary {
    padding-inline: 4px;
    line-height: 24px;
    color: var(--ink-quiet);
    cursor: pointer;
  }
  /* Opens over the map above, so that the frame keeps its height and the plot stays in sight. */
  .panel {
    position: absolute;
    z-index: 2;
    inset: auto 8px calc(100% + 4px);
    max-inline-size: 440px;
    padding: 10px 8px 8px;
    border: 1px solid var(--rule);
    border-radius: 4px;
    background: var(--paper);
  }
  .period .field {
    min-inline-size: 7.5em;
  }
  .period ::-webkit-calendar-picker-indicator {
    display: none;
  }
  .refusal {
    position: absolute;
    z-index: 3;
    inset: auto auto calc(100% + 4px) 8px;
  }
  .refusal:not(:empty) {
    padding: 6px 8px;
    border: 1px solid var(--ink-quiet);
    border-radius: 4px;
    background: var(--paper);
  }
  .panel .period,
  .page:not(.wide) .period {
    grid-template-columns: 1fr auto 1fr;
    gap: 4px;
  }
  :is(.panel, .page:not(.wide)) .brush {
    order: -1;
    grid-column: 1 / -1;
    margin-inline: 10px;
  }
  :is(.panel, .page:not(.wide)) [name='trail'] {
    grid-row: 2;
    grid-column: 2;
  }
  :is(.panel, .page:not(.wide)) .period > :nth-child(3) {
    grid-area: 2 / 3;
    justify-self: end;
  }
  .panel .period [name='trail'] {
    grid-area: 3 / 1 / auto / -1;
    justify-self: start;
  }
`;
