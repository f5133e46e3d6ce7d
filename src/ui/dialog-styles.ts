import { css } from 'lit';

/** What all dialogs share: the sheet, what lies behind it, and a header that stays on top. */
export const dialogStyles = css`
  dialog {
    max-height: calc(100% - 2rem);
    background: var(--paper);
    color: var(--ink);
    border: 0;
    border-radius: 8px;
    box-shadow: 0 0 0 1px var(--rule);
    overscroll-behavior: contain;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 50%);
  }
  header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    position: sticky;
    margin: 0 -1.5rem;
    background: var(--paper);
  }
  header button {
    min-width: 2.75rem;
    min-height: 2.75rem;
    text-align: center;
  }
  h2 {
    font-size: var(--size-title);
    line-height: 1.2;
  }
`;
