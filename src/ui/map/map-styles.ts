import { css } from 'lit';
import { unseenStyles } from '../shared-styles.ts';

export const mapStyles = css`
  ${unseenStyles}
  :host {
    display: flex;
    flex-direction: column;
    min-height: 0;
    color: var(--ink);
    font-family: var(--font);
  }
  .frame {
    position: relative;
    flex: 1;
    min-height: 0;
    overflow: hidden;
    container-type: size;
    background: var(--sea);
  }
  .ground {
    position: absolute;
    inset: 0;
  }
  .ground svg {
    position: absolute;
    width: 100%;
    height: 100%;
  }
  .land {
    fill: var(--land);
    stroke: var(--coast);
    stroke-width: 0.7;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  .jp {
    fill: var(--tint-jp);
  }
  .cn {
    fill: var(--tint-cn);
  }
  .tw {
    fill: var(--tint-tw);
  }
  .us {
    fill: var(--tint-us);
  }
  /* MapLibre's own sheet positions its container: the size must not depend on it. */
  .base {
    width: 100%;
    height: 100%;
  }
  /* The live map already moves the camera, but shows nothing until its picture is whole. */
  .still .base {
    opacity: 0;
  }
  .controls {
    position: absolute;
    right: 8px;
    bottom: 8px;
    display: grid;
    gap: 2px;
  }
  .controls button {
    width: 34px;
    height: 34px;
    margin: 0;
    padding: 8px;
    border: 0;
    border-radius: 5px;
    background: var(--paper);
    color: var(--ink);
    cursor: pointer;
  }
  .controls button:hover {
    background: var(--rule);
  }
  .controls button[aria-pressed='true'] {
    background: var(--chip);
    color: var(--chip-ink);
  }
  .controls button:focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: -1px;
  }
  @container (max-height: 259px) {
    .controls .zoom {
      display: none;
    }
  }
  .controls svg {
    display: block;
    width: 100%;
    height: 100%;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
  }
  .notes {
    position: absolute;
    left: 8px;
    bottom: 6px;
    display: grid;
    gap: 2px;
    max-width: calc(100% - 64px);
    margin: 0;
    pointer-events: none;
    color: var(--ink-quiet);
    font-size: var(--size-small);
  }
  .notes span {
    width: fit-content;
    padding: 1px 5px;
    border-radius: 4px;
    background: var(--paper);
  }
  .credit {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    margin: 4px var(--gutter, 0) 0;
    color: var(--ink-quiet);
    font-size: var(--size-small);
    line-height: 1.35;
  }
  .credit a {
    color: inherit;
  }
  .credit button {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-decoration: underline;
    cursor: pointer;
  }
`;
