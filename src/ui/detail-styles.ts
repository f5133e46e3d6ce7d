import { css } from 'lit';

/** The open act: space instead of boxes. */
export const detailStyles = css`
  article {
    padding: 0 0.5rem 1.5rem;
  }
  header {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    justify-content: space-between;
    position: sticky;
    top: 0;
    margin-inline: -0.5rem;
    padding-inline: 0.5rem;
    background: var(--sheet, var(--paper));
  }
  .walk {
    display: flex;
    align-items: center;
    margin-inline-start: auto;
    white-space: nowrap;
  }
  .walk button {
    min-width: 2.75rem;
    min-height: 2.75rem;
    font-size: var(--size-title);
    line-height: 1;
    text-align: center;
  }
  .walk [aria-disabled='true'] {
    color: var(--ink-quiet);
    cursor: default;
  }
  .type {
    display: flex;
    gap: 0.375rem;
    align-items: center;
    font-weight: var(--weight-bold);
    color: var(--family);
  }
  .close {
    min-width: 2.75rem;
    min-height: 2.75rem;
    margin-inline-end: -0.5rem;
    text-align: center;
  }
  h2 {
    margin: 0.125rem 0 0.25rem;
    font-size: var(--size-large);
    line-height: 1.3;
    text-wrap: pretty;
  }
  h2:focus {
    outline: none;
    scroll-margin-top: 4rem;
  }
  h3 {
    margin: 1.25rem 0 0.25rem;
    font-size: var(--size-small);
    color: var(--ink-quiet);
  }
  dl {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 0.25rem 0.75rem;
    margin-top: 0.75rem;
  }
  dt {
    font-size: var(--size-small);
    font-weight: var(--weight-regular);
    line-height: 1.7;
    color: var(--ink-quiet);
  }
  .summary {
    margin-top: 1rem;
    text-wrap: pretty;
  }
  .correction {
    margin-top: 0.75rem;
    padding-inline-start: 0.625rem;
    border-inline-start: 3px solid var(--ink-quiet);
    text-wrap: pretty;
  }
  .hidden-by {
    margin-top: 0.75rem;
    padding-inline-start: 0.625rem;
    border-inline-start: 3px solid var(--family);
  }
  .sources li {
    padding: 0.25rem 0;
  }
  .sources a {
    display: inline-block;
    min-height: 1.5rem;
  }
  .links button {
    display: grid;
    grid-template-columns: 1.125rem 1fr;
    gap: 0 0.625rem;
    width: calc(100% + 1rem);
    min-height: 2.75rem;
    margin-inline: -0.5rem;
    padding: 0.375rem 0.5rem;
  }
  .links .icon {
    margin-top: 0.125rem;
    color: var(--family);
  }
  .links .quiet {
    grid-column: 2;
  }
  ol.links button {
    grid-template-columns: 1.5em 1.125rem 1fr;
  }
  ol.links .quiet {
    grid-column: 3;
  }
  .number {
    color: var(--ink-quiet);
  }
  .links [aria-current] {
    background: color-mix(in srgb, var(--family) 12%, transparent);
    box-shadow: inset 3px 0 var(--family);
  }
  .links [aria-current] .title {
    font-weight: var(--weight-bold);
  }
  footer {
    margin-top: 1.25rem;
  }
  footer p + p {
    margin-top: 0.25rem;
  }
`;
