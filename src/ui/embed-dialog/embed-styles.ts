import { css } from 'lit';

/** A sheet over the whole of a phone; from 720 px what is chosen stands beside what becomes of it. */
export const embedStyles = css`
  dialog {
    width: min(66rem, calc(100% - 2rem));
    padding: 0 1.5rem 1.5rem;
  }
  header {
    z-index: 1;
    top: 0;
    padding: 0.5rem 0.75rem 0.5rem 1.5rem;
  }
  h3,
  legend {
    margin: 0 0 0.5rem;
    padding: 0;
    font-size: var(--size-body);
    font-weight: var(--weight-bold);
  }
  .columns,
  .fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25rem 2rem;
    align-content: start;
  }
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  fieldset:disabled {
    opacity: 0.6;
  }
  fieldset:disabled :is(select, input) {
    color: inherit;
    opacity: 1;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.5rem 0.75rem;
  }
  .field {
    display: grid;
    gap: 0.125rem;
  }
  .field + .pair {
    margin-top: 0.5rem;
  }
  .field span {
    color: var(--ink-quiet);
    font-size: var(--size-small);
  }
  select,
  input:is([type='date'], [type='number']) {
    width: 100%;
    min-width: 0;
    min-height: 2.5rem;
    margin: 0;
    padding: 0.25rem 0.5rem;
    border: 1px solid var(--ink-quiet);
    border-radius: 4px;
    background: var(--paper);
    color: var(--ink);
    /* Smaller, and a phone's browser zooms in on whoever types. */
    font: inherit;
    font-size: max(1rem, var(--size-body));
  }
  .checks {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25rem;
  }
  .check {
    display: flex;
    align-items: baseline;
    gap: 0.5rem;
    min-height: 2rem;
    padding: 0.25rem 0;
    cursor: pointer;
  }
  .check input {
    flex: none;
    width: 1.125rem;
    height: 1.125rem;
    margin: 0;
    accent-color: var(--focus);
    transform: translateY(0.1875rem);
  }
  h3 span {
    margin-inline-start: 0.375rem;
    font-weight: var(--weight-regular);
  }
  .hint {
    margin-top: 0.375rem;
    color: var(--ink-quiet);
    font-size: var(--size-small);
  }
  .hint:empty {
    display: none;
  }
  .title {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 1.25rem;
  }
  .code .title + .hint {
    margin: 0 0 0.5rem;
  }
  @media (max-width: 719px) {
    dialog {
      width: 100%;
      max-width: none;
      height: 100%;
      max-height: none;
      padding: 0 1rem 1rem;
      border-radius: 0;
    }
    header {
      margin: 0 -1rem;
      padding: 0.25rem 0.25rem 0.25rem 1rem;
    }
    h2 {
      font-size: var(--size-large);
    }
  }
  @media (min-width: 720px) {
    .columns {
      grid-template: 'preview fields' auto 'code fields' 1fr / minmax(0, 1fr) minmax(16rem, 20rem);
    }
    .preview {
      grid-area: preview;
    }
    .code {
      grid-area: code;
    }
    .columns > .fields {
      grid-area: fields;
    }
  }
`;
