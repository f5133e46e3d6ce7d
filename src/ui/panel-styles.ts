import { css } from 'lit';
import { familyStyles, unseenStyles } from './shared-styles.ts';

/** What all panels share: type, buttons, focus, family colours, and words for screen readers alone. */
export const panelStyles = css`
  ${familyStyles}
  ${unseenStyles}
  :host {
    display: block;
    color: var(--ink);
    font: var(--weight-regular) var(--size-body) / 1.45 var(--font);
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h2,
  h3,
  dt,
  strong {
    font-weight: var(--weight-bold);
  }
  button,
  select {
    min-height: 2rem;
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  button {
    padding: 0.25rem 0.5rem;
    background: none;
    border: 0;
    border-radius: 4px;
    text-align: start;
  }
  .text-button {
    padding-inline: 0;
    color: var(--focus);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  a {
    color: var(--focus);
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  .quiet {
    color: var(--ink-quiet);
  }
  .small {
    font-size: var(--size-small);
  }
  .icon {
    flex: none;
    width: 1rem;
    height: 1rem;
  }
  @media (hover: hover) {
    button:hover {
      background: color-mix(in srgb, var(--ink) 7%, transparent);
    }
  }
  @media (forced-colors: active) {
    button[aria-pressed='true'],
    button[aria-current] {
      outline: 2px solid Highlight;
    }
  }
`;
