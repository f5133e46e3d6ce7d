import { css } from 'lit';

/** The legend: families side by side, each type a toggle. */
export const filterStyles = css`
  :host {
    container-type: inline-size;
  }
  .families {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.75rem 1rem;
  }
  h3 {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    padding: 0 0.375rem 0.125rem;
    font-size: var(--size-small);
    color: var(--family, var(--ink-quiet));
  }
  .sample {
    flex: none;
    width: 1.5rem;
    height: 0.625rem;
  }
  li button {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    width: 100%;
    min-height: 1.75rem;
    padding: 0.125rem 0.375rem;
    line-height: 1.25;
  }
  li .icon {
    color: var(--family);
  }
  .count {
    margin-inline-start: auto;
    text-align: end;
    font-size: var(--size-small);
    color: var(--ink-quiet);
  }
  .digits-1 {
    min-width: 1ch;
  }
  .digits-2 {
    min-width: 2ch;
  }
  .digits-3 {
    min-width: 3ch;
  }
  summary {
    display: flex;
    align-items: center;
    min-height: 1.75rem;
    padding: 0 0.375rem;
    cursor: pointer;
  }
  summary::after {
    content: '▸';
    margin-inline-start: 0.375rem;
    color: var(--ink-quiet);
  }
  details[open] summary::after {
    content: '▾';
  }
  .none {
    color: var(--ink-quiet);
  }
  button[aria-pressed='true'] {
    background: var(--family, var(--ink));
    color: var(--paper);
  }
  button[aria-pressed='true'] :is(.icon, .count) {
    color: inherit;
  }
  .actors {
    margin-top: 1rem;
  }
  .actors ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem 0.25rem;
  }
  .actors .count {
    margin-inline-start: 0;
  }
  .settings {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem 1rem;
    align-items: center;
    margin-top: 0.75rem;
    padding: 0 0.375rem;
  }
  .settings button {
    padding-inline: 0.625rem;
    box-shadow: inset 0 0 0 1px var(--rule);
  }
  .settings .text-button {
    padding-inline: 0;
    box-shadow: none;
  }
  select {
    max-width: 100%;
    field-sizing: content;
    padding: 0.125rem 0.25rem;
    background: var(--paper);
    border: 1px solid var(--rule);
    border-radius: 4px;
  }
  /* Beside a map every line counts: a family is a line of words, two families share one. */
  @container (min-width: 520px) {
    section {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 1rem;
    }
    .families {
      display: contents;
    }
    .families > div,
    .actors,
    .families ul,
    .actors ul {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      margin: 0;
    }
    .families ul,
    .actors ul {
      gap: 0;
    }
    h3 {
      padding: 0 0.25rem 0 0;
    }
    li button {
      width: auto;
      gap: 0.25rem;
      padding-inline: 0.25rem;
    }
    .count {
      margin: 0;
      text-align: start;
    }
    .settings {
      margin: 0 0 0 auto;
      padding: 0;
      gap: 0.375rem 0.75rem;
    }
  }
  @media (pointer: coarse) {
    li button {
      min-height: 2.75rem;
    }
  }
`;
