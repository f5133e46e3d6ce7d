import { css } from 'lit';

/** Markers, names of places, the steps of a chain, and what steps back while something is in focus. */
export const spotStyles = css`
  .incident,
  .place {
    padding: 0;
    border: 0;
    background: none;
    font-size: 12px;
  }
  .incident {
    isolation: isolate;
    color: var(--paper);
    font-weight: 600;
    transition: opacity var(--motion-quick) 100ms;
  }
  /* A diamond: neither a capital's dot nor a badge's disc. */
  .incident::before {
    content: '';
    position: absolute;
    inset: 7px;
    z-index: -1;
    background: var(--family);
    box-shadow: 0 0 0 1.75px var(--paper);
    transform: rotate(45deg);
  }
  .incident:not(:empty)::before {
    inset: 5px;
  }
  .incident:hover::before,
  .incident.forward::before {
    box-shadow:
      0 0 0 1.75px var(--paper),
      0 0 0 3.5px var(--family);
  }
  .place {
    color: var(--ink-quiet);
    line-height: 14px;
    white-space: pre;
    text-shadow:
      0 0 3px var(--paper),
      0 0 3px var(--paper);
  }
  .place:hover {
    color: var(--ink);
    text-decoration: underline;
  }
  .ground circle {
    fill: none;
    stroke: var(--ink-quiet);
    stroke-dasharray: 2 2;
  }
  line {
    stroke: var(--family);
    stroke-width: 1.5;
  }
  /* Its place in the chain, on the badge's corner. */
  .badge[data-step]::before {
    content: attr(data-step);
    position: absolute;
    left: -5px;
    top: -5px;
    min-width: 16px;
    box-sizing: border-box;
    padding: 0 3px;
    border-radius: 8px;
    background: var(--chip);
    color: var(--chip-ink);
    font-size: 12px;
    line-height: 16px;
    text-align: center;
  }
  :host([dims]) :is(.lane, .tether):not(.forward) {
    fill-opacity: 0.22;
    stroke-opacity: 0.22;
    transition-delay: 0s;
  }
  :host([dims]) :is(.dot, .incident):not(.forward, .waiting, :hover) {
    opacity: 0.35;
    transition-delay: 0s;
  }
  /* Its words stay legible, 4.5:1. */
  :host([dims]) .worded:not(.forward, :hover) {
    border-color: var(--rule);
    color: var(--ink-quiet);
    font-weight: 400;
  }
  :host([dims]) .worded:not(.forward, :hover) .icon {
    opacity: 0.5;
  }
  @media (prefers-reduced-motion: reduce) {
    .lane,
    .incident {
      transition: none;
    }
  }
`;
