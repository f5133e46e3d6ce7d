import { css } from 'lit';
import { buttonStyles } from './button-styles.ts';

/** From 1000 px: map and timeline beside the reading column. Narrower: one column. In a frame: the map and a sheet. */
const layout = css`
  :host {
    display: block;
    color: var(--ink);
    background: var(--paper);
    font-family: var(--font);
    font-size: var(--size-body);
  }
  .page {
    display: grid;
    gap: 0 24px;
    grid-template:
      'menu' auto
      'headline' auto
      'since' auto
      'map' minmax(340px, min(57svh, 760px))
      'timeline' auto
      'legend' auto
      'reading' auto
      / minmax(0, 1fr);
    --gutter: 16px;
    /* Not quite opaque: where Chromium composes in software, an opaque sheet over a WebGL canvas empties it. */
    --sheet: color-mix(in srgb, var(--paper) 99%, transparent);
    box-sizing: border-box;
    padding: 0 var(--gutter) 24px;
  }
  .menu {
    grid-area: menu;
  }
  tension-headline,
  tension-story {
    grid-area: headline;
    padding: 4px 0 12px;
  }
  /* Its script comes when it is asked for: the line keeps its room. */
  tension-since {
    grid-area: since;
    min-height: 2rem;
  }
  tension-map {
    grid-area: map;
    margin-inline: calc(-1 * var(--gutter));
  }
  tension-timeline {
    grid-area: timeline;
  }
  /* Small, at the end of a line of the timeline. */
  tension-timeline button {
    min-height: 24px;
    padding-block: 0;
    font-size: var(--size-small);
  }
  tension-timeline button::after {
    content: ' ▸' / '';
  }
  tension-timeline [aria-expanded='true']::after {
    content: ' ▾' / '';
  }
  .legend {
    grid-area: legend;
  }
  .reading {
    grid-area: reading;
    min-width: 0;
    padding-top: 12px;
  }
  .bar {
    grid-area: bar;
  }
  .close-sheet {
    display: none;
  }
  /* The words of a story, the map and the playhead in one look. */
  @media (max-width: 999px) {
    .telling:not(.embed) {
      grid-template-rows: auto auto auto minmax(300px, 42svh);
    }
  }
  /* What a press has opened comes up from below, with the map still in sight. */
  @media (max-width: 999px) {
    .opened:not(.embed) .reading {
      position: fixed;
      inset: auto 0 0;
      z-index: 5;
      max-height: 58svh;
      padding: 4px 8px 16px;
      overflow-y: auto;
      overscroll-behavior: contain;
      background: var(--sheet);
      border-top: 1px solid var(--rule);
      box-shadow: 0 -2px 18px rgb(0 0 0 / 22%);
    }
  }
  @media (min-width: 1000px) {
    .page:not(.embed) {
      grid-template:
        'menu menu' auto
        'headline headline' auto
        'since since' auto
        'map reading' minmax(400px, 1fr)
        'timeline reading' auto
        'legend reading' auto
        / minmax(0, 1fr) clamp(360px, 27vw, 400px);
      height: 100svh;
      --gutter: 24px;
      padding: 0 var(--gutter) 12px;
    }
    .page:not(.embed) tension-map {
      margin-inline: calc(-1 * var(--gutter)) 0;
    }
    /* Room for what a step filters by, so that the map keeps its height. */
    .telling:not(.embed) .legend {
      height: 8rem;
    }
    .page:not(.embed) .reading {
      padding-top: 0;
      overflow-y: auto;
      scrollbar-gutter: stable;
    }
  }
`;

const menu = css`
  .menu {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 16px;
    padding: 6px 0;
  }
  h1 {
    margin: 0;
    color: var(--ink-quiet);
    font-size: var(--size-body);
    font-weight: 600;
  }
  /* Beside the tools where they fit into the line, else above them. */
  .menu tension-search {
    margin-inline: auto -9px;
  }
  /* Its script comes behind the first picture: the line keeps its room. */
  /* As high as its head and its areas. */
  tension-curves:not(:defined) {
    display: block;
    height: 80px;
  }
  tension-search:not(:defined) {
    min-width: 2rem;
    min-height: 2rem;
  }
  .tell {
    min-height: 24px;
    padding-block: 0;
    color: var(--focus);
  }
  .menu .tell {
    margin-inline: auto -7px;
  }
  .menu .tell ~ tension-search {
    margin-inline-start: 0;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin-inline: -7px;
  }
  /* On a narrow page the downloads stand with the list: the map comes first. */
  @media (max-width: 799px) {
    .tools tension-export {
      display: none;
    }
  }
  @media (min-width: 800px) {
    .page:not(.embed) .reading tension-export {
      display: none;
    }
  }
  .skip {
    position: absolute;
    left: -999em;
  }
  .skip:focus {
    position: static;
    color: var(--ink);
  }
`;

/** In a frame panels lie below the edge until a press brings one up, over half the map. */
const frame = css`
  .embed {
    position: relative;
    grid-template:
      'headline' auto
      'since' auto
      'map' minmax(0, 1fr)
      'timeline' auto
      'bar' auto
      / minmax(0, 1fr);
    height: 100svh;
    --gutter: 10px;
    padding: 8px var(--gutter) 4px;
    overflow: hidden;
  }
  .embed tension-headline,
  .embed tension-story {
    padding: 0 0 6px;
  }
  .embed tension-map::part(base-credit) {
    display: none;
  }
  @media (max-width: 400px), (max-height: 560px) {
    .embed tension-headline::part(sentence),
    .embed tension-story::part(text) {
      margin: 0;
      font-size: var(--size-small);
    }
  }
  /* A story moves the playhead by itself: where there is room for one of the two, the map has it. */
  @media (max-height: 520px) {
    .telling.embed tension-timeline {
      display: none;
    }
  }
  .bar {
    position: relative;
    display: flex;
    justify-content: space-between;
    margin-inline: -7px;
  }
  .embed .panel,
  .embed .close-sheet {
    /* An absolutely placed child of a grid is placed within its area: this is the whole of it. */
    grid-area: 1 / 1 / -1 / -1;
    position: absolute;
    inset: auto calc(-1 * var(--gutter)) -4px;
  }
  .embed .panel {
    z-index: 5;
    box-sizing: border-box;
    max-height: min(68%, 560px);
    padding: 4px 12px 48px;
    overflow-y: auto;
    overscroll-behavior: contain;
    background: var(--sheet);
    border-top: 1px solid var(--rule);
    box-shadow: 0 -2px 18px rgb(0 0 0 / 22%);
  }
  .embed .panel[inert] {
    display: none;
  }
  .embed .close-sheet {
    display: block;
    z-index: 6;
    min-height: 44px;
    border-top: 1px solid var(--rule);
    border-radius: 0;
    background: var(--paper);
    color: var(--ink);
    font-weight: 600;
  }
  @media (min-width: 700px) {
    .embed .panel,
    .embed .close-sheet {
      left: auto;
      width: 380px;
    }
    .embed .panel {
      max-height: 100%;
      height: 100%;
    }
  }
`;

export const appStyles = [buttonStyles, layout, menu, frame];
