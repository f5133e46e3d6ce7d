import { css } from 'lit';

export const tooltipStyles = css`
  .tooltip {
    position: absolute;
    inset: 0 auto auto 0;
    z-index: 4;
    display: grid;
    gap: 3px;
    box-sizing: border-box;
    width: max-content;
    max-width: min(320px, calc(100% - 12px));
    padding: 8px 10px;
    border-radius: 6px;
    background: var(--paper);
    color: var(--ink);
    font-size: var(--size-body);
    line-height: 1.35;
    box-shadow:
      0 0 0 1px var(--rule),
      0 4px 16px rgb(0 0 0 / 18%);
  }
  .tooltip[hidden] {
    display: none;
  }
  .tooltip strong {
    font-weight: 600;
  }
  .tooltip small {
    color: var(--ink-quiet);
    font-size: var(--size-small);
  }
`;
