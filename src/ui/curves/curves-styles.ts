import { css } from 'lit';
import { panelStyles } from '../panel-styles.ts';

/** A line of words over both areas, back to back on their base line. */
export const curvesStyles = [
  panelStyles,
  css`
    :host {
      min-width: 0;
      font-size: inherit;
      line-height: inherit;
    }
    .head {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: 12px;
      height: 24px;
      white-space: nowrap;
    }
    /* Two lines from the start: words of any length move nothing. */
    @container (max-width: 480px) {
      .head {
        height: 36px;
        white-space: normal;
      }
    }
    p {
      overflow: hidden;
      text-overflow: ellipsis;
    }
    button {
      min-height: 24px;
      padding-block: 0;
      white-space: nowrap;
    }
    .areas {
      position: relative;
      height: 56px;
    }
    svg {
      display: block;
      width: 100%;
      height: 100%;
      overflow: hidden;
      forced-color-adjust: none;
    }
    path {
      fill: var(--family);
      fill-opacity: 0.35;
      stroke: var(--family);
    }
    .areas::before,
    span,
    .line {
      position: absolute;
      inset: 0 0 auto auto;
      pointer-events: none;
    }
    .areas::before {
      content: '';
      inset: var(--base) 0 auto;
      border-top: 1px solid;
    }
    .below {
      inset: auto 0 0 auto;
    }
    /* Out of the playhead's way. */
    .late span {
      right: auto;
      left: 0;
    }
    .line {
      inset: 0 auto 0 -1px;
      width: 2px;
      background: var(--ink);
      will-change: transform;
    }
  `,
];
