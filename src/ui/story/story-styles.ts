import { css } from 'lit';

/** All steps lie in one cell, so that the area has the height of the longest and the map stands still. */
export const storyStyles = css`
  :host {
    container-type: inline-size;
  }
  section {
    display: grid;
    grid-template: 'place leave' 'steps steps' 'nav nav' / minmax(0, 1fr) auto;
    position: relative;
    touch-action: pan-y;
  }
  .place {
    grid-area: place;
    line-height: 2rem;
  }
  .steps {
    display: grid;
    grid-area: steps;
    grid-template-columns: minmax(0, 1fr);
  }
  .steps > div {
    grid-area: 1 / 1;
  }
  .steps > .other {
    visibility: hidden;
  }
  h2 {
    font-size: var(--size-large);
    line-height: 1.3;
  }
  .text {
    max-width: 62em;
    text-wrap: pretty;
  }
  :lang(ja) {
    line-break: strict;
  }
  .sources {
    line-height: 1.5rem;
  }
  nav {
    display: flex;
    grid-area: nav;
    align-items: center;
    align-self: start;
    justify-content: space-between;
    margin-inline: -0.5rem;
  }
  button {
    min-width: 2rem;
    padding: 0;
  }
  .dot {
    min-width: 1.5rem;
    min-height: 1.5rem;
  }
  svg {
    display: block;
    width: 1rem;
    height: 1rem;
    margin: auto;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .dot::before {
    content: '';
    display: block;
    width: 0.5rem;
    height: 0.5rem;
    margin: auto;
    border: 1px solid var(--ink-quiet);
    border-radius: 50%;
  }
  .dot[aria-current]::before {
    border-color: var(--ink);
    background: var(--ink);
  }
  [aria-disabled='true'] {
    opacity: 0.35;
    cursor: default;
  }
  .leave {
    grid-area: leave;
    align-self: start;
    margin-inline-end: -0.5rem;
  }
  @container (min-width: 700px) {
    section {
      grid-template: 'place nav leave' 'steps steps steps' / minmax(0, 1fr) auto auto;
    }
    h2 {
      font-size: var(--size-title);
    }
    .text {
      font-size: var(--size-large);
      line-height: 1.4;
    }
    nav {
      margin: 0;
    }
  }
  /* The title begins where the place ends. */
  @container (min-width: 1100px) {
    section {
      grid-template: 'place nav leave' / minmax(0, 1fr) auto auto;
    }
    .place {
      justify-self: end;
      padding-inline-end: 0.5rem;
    }
    .steps {
      grid-area: 1 / 1 / auto / -1;
    }
    nav,
    .leave {
      z-index: 1;
    }
  }
  /* No room for dots of a size that a finger hits: the arrows go up beside the place. */
  @container (max-width: 327px) {
    section {
      grid-template: 'place nav leave' 'steps steps steps' / minmax(0, 1fr) auto auto;
    }
    .place {
      align-self: center;
      line-height: 1rem;
    }
    nav {
      margin: 0;
    }
    .dot {
      display: none;
    }
  }
`;
