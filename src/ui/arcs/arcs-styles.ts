import { css } from 'lit';
import { familyStyles } from '../shared-styles.ts';

/** Lanes over paper: full colour, a casing in the paper's colour, no fading. */
export const arcsStyles = css`
  ${familyStyles}
  :host {
    position: absolute;
    inset: 0;
    overflow: hidden;
    pointer-events: none;
    font-family: var(--font);
  }
  svg.marks {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }
  .lane {
    fill: var(--family);
    stroke: var(--paper);
    stroke-width: 2;
    stroke-linejoin: round;
    paint-order: stroke;
    /* Not the opacity: that is how a lane leaves. Stepping back is prompt, coming back waits for the next aim. */
    transition:
      fill-opacity var(--motion-quick) 100ms,
      stroke-opacity var(--motion-quick) 100ms;
  }
  .tether {
    fill: none;
    stroke: var(--family);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-dasharray: 0.1 5;
  }
  .capital {
    fill: var(--ink);
    stroke: var(--paper);
    stroke-width: 2.5;
    paint-order: stroke;
  }
  .label {
    dominant-baseline: central;
    text-anchor: middle;
    fill: var(--ink);
    stroke: var(--paper);
    stroke-width: 4;
    stroke-linejoin: round;
    paint-order: stroke;
    font-weight: 600;
  }
  .principal {
    font-size: 16px;
  }
  .other {
    font-size: 13px;
  }
  .label.sea {
    font-size: 12px;
    font-weight: 400;
    font-style: italic;
    fill: var(--label-sea);
    stroke: none;
  }
  :host(:lang(ja)) .label.sea {
    font-style: normal;
  }
  /* A frame of its own: what moves in it lays out nothing else of the page. */
  .buttons {
    position: absolute;
    inset: 0;
    contain: size layout;
  }
  button {
    position: absolute;
    inset: 0 auto auto 0;
    box-sizing: border-box;
    margin: 0;
    font: inherit;
    pointer-events: auto;
    cursor: pointer;
    white-space: nowrap;
  }
  button:focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 1px;
    z-index: 3;
  }
  .badge {
    display: flex;
    align-items: center;
    gap: 6px;
    padding: 0 10px 0 8px;
    border: 1.75px solid var(--family);
    border-radius: 13px;
    background: var(--paper);
    color: var(--ink);
    font-size: 13px;
    font-weight: 600;
    transition: opacity var(--motion-quick) 100ms;
  }
  .badge.dot {
    justify-content: center;
    padding: 0;
    border-width: 1.25px;
    border-radius: 50%;
    /* The hit area keeps 24 px; the disc that is seen is smaller. */
    background-clip: padding-box;
    border: 2px solid transparent;
    box-shadow: inset 0 0 0 1.25px var(--family);
  }
  .badge.forward,
  .badge:hover {
    z-index: 2;
    background: var(--family);
    color: var(--paper);
    background-clip: border-box;
  }
  .badge.waiting {
    visibility: hidden;
  }
  .badge .icon {
    flex: none;
    width: 16px;
    height: 16px;
    color: var(--family);
  }
  .badge.dot .icon {
    width: 12px;
    height: 12px;
  }
  .badge.forward .icon,
  .badge:hover .icon {
    color: inherit;
  }
  .more {
    font-weight: 400;
    margin-left: -1px;
  }
  .chip {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    padding: 0 10px;
    border: 0;
    border-radius: 5px;
    background: var(--chip);
    color: var(--chip-ink);
    font-size: 14px;
    font-weight: 600;
    box-shadow: 0 0 0 2px var(--paper);
  }
  .chip .count {
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  @media (prefers-reduced-motion: reduce) {
    .badge {
      transition: none;
    }
  }
`;
