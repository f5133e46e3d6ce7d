import { css } from 'lit';

/** A lens among the tools; opened, a field over their line with the matches below it, or in a frame's bar above it. */
export const searchStyles = css`
  .opener {
    display: flex;
    align-items: center;
    color: var(--ink-quiet);
  }
  .panel {
    display: flex;
    flex-direction: column;
    position: absolute;
    z-index: 7;
    top: 0;
    right: -0.5rem;
    width: min(26rem, 100% + 1rem);
    padding: 0.25rem 0.5rem;
    background: var(--paper);
    border-radius: 8px;
    box-shadow:
      0 0 0 1px var(--rule),
      0 2px 18px rgb(0 0 0 / 22%);
  }
  :host([up]) .panel {
    flex-direction: column-reverse;
    top: auto;
    bottom: 0;
  }
  .field {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    padding-inline-start: 0.5rem;
  }
  input {
    flex: 1;
    min-width: 0;
    min-height: 2rem;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    /* Smaller, and a phone's browser zooms in on whoever types. */
    font: inherit;
    font-size: max(1rem, var(--size-body));
  }
  input:focus-visible {
    outline: 0;
    box-shadow: 0 2px var(--focus);
  }
  input::-webkit-search-cancel-button {
    display: none;
  }
  .field button {
    min-width: 2rem;
    text-align: center;
  }
  .panel ul {
    max-height: 60svh;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  .count {
    padding: 0.25rem 0.5rem 0;
  }
`;
