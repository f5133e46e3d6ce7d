import { css } from 'lit';

/** A line of words over both areas, back to back on their base line. */
export const curvesStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
    color: var(--ink);
  }
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    block-size: 24px;
    overflow: clip visible;
    white-space: nowrap;
  }
  /* Two lines from the start: words of any length move nothing. */
  @container (max-width: 480px) {
    .head {
      block-size: 36px;
      white-space: normal;
    }
  }
  p {
    margin: 0;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  button {
    block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--focus);
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  button:focus-visible {
    outline: 2px solid var(--focus);
  }
  .areas {
    position: relative;
    block-size: 56px;
  }
  svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    overflow: hidden;
    forced-color-adjust: none;
  }
  path {
    fill: var(--side);
    fill-opacity: 0.35;
    stroke: var(--side);
  }
  .cooperation {
    --side: var(--contact);
  }
  .conflict {
    --side: var(--restrictions);
  }
  .areas::before,
  span {
    position: absolute;
    inset: 0 0 auto auto;
    pointer-events: none;
  }
  .areas::before {
    content: '';
    inset: var(--base) 0 auto;
    border-block-start: 1px solid;
  }
  .below {
    inset: auto 0 0 auto;
  }
  .line {
    position: absolute;
    inset: 0 auto 0 -1px;
    inline-size: 2px;
    background: var(--ink);
    pointer-events: none;
    will-change: transform;
  }
`;
