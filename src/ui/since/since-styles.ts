import { css } from 'lit';

/** A line above the map; its list lies over the map, so that nothing moves when it opens. */
export const sinceStyles = css`
  :host {
    position: relative;
    font-size: var(--size-small);
  }
  .line {
    display: flex;
    gap: 0.25rem;
    align-items: start;
  }
  .line > :first-child {
    margin-inline-start: -0.5rem;
    padding: 0.3125rem 0.5rem;
    color: var(--ink-quiet);
  }
  .line button {
    min-height: 2rem;
  }
  .toggle::after {
    content: ' ▸' / '';
  }
  .toggle[aria-expanded='true']::after {
    content: ' ▾' / '';
  }
  .close {
    flex: none;
    min-width: 2rem;
    text-align: center;
  }
  .list {
    position: absolute;
    inset: 100% calc(-0.5 * var(--gutter, 0px)) auto;
    z-index: 4;
    max-width: 44rem;
    max-height: min(50svh, 32rem);
    padding: 0.25rem 0.5rem 0.75rem;
    overflow-y: auto;
    overscroll-behavior: contain;
    background: var(--sheet, var(--paper));
    border: 1px solid var(--rule);
    border-radius: 4px;
    box-shadow: 0 2px 18px rgb(0 0 0 / 22%);
  }
  h2 {
    margin: 0.75rem 0 0.125rem;
    padding: 0 0.5rem;
    font-size: var(--size-small);
    color: var(--ink-quiet);
  }
  .gone {
    padding: 0.375rem 0.5rem 0.375rem 2.25rem;
  }
  .correction {
    margin: 0 0 0.375rem;
    padding-inline: 2.25rem 0.5rem;
    text-wrap: pretty;
  }
  .gone .correction {
    padding: 0.125rem 0 0;
  }
`;
