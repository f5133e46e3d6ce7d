import { css } from 'lit';

/** Rows of the list, at least 44 px high. */
export const listStyles = css`
  header {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    align-items: baseline;
    justify-content: space-between;
    padding: 0 0.5rem;
  }
  h2 {
    font-size: var(--size-body);
  }
  h3 {
    margin: 1rem 0 0.125rem;
    padding: 0 0.5rem;
    font-size: var(--size-small);
    color: var(--ink-quiet);
  }
  li button {
    display: grid;
    grid-template-columns: 1.125rem 1fr;
    gap: 0 0.625rem;
    width: 100%;
    min-height: 2.75rem;
    padding: 0.375rem 0.5rem;
  }
  li .icon {
    margin-top: 0.125rem;
    color: var(--family);
  }
  .title {
    text-wrap: pretty;
  }
  .meta {
    grid-column: 2;
    font-size: var(--size-small);
    color: var(--ink-quiet);
  }
  .today {
    color: var(--ink);
    font-weight: var(--weight-bold);
  }
  li button[aria-current] {
    background: color-mix(in srgb, var(--family) 12%, transparent);
    box-shadow: inset 3px 0 var(--family);
  }
  li button[aria-current] .title {
    font-weight: var(--weight-bold);
  }
  .empty,
  .more {
    padding: 0.5rem;
    color: var(--ink-quiet);
  }
`;
