import { adoptStyles } from '../adopt-styles.ts';
import type { BaseMapOptions } from '../base-map.ts';
import { MAP_TITLES } from '../titles.ts';

const STYLES = `
.still-map {
  position: absolute;
  inset: 0;
  width: 100%;
  height: 100%;
  cursor: grab;
}
.still-map:active {
  cursor: grabbing;
}
.still-map:focus-visible {
  outline: 3px solid var(--focus);
  outline-offset: -3px;
}
.still-hint {
  position: absolute;
  inset: 0;
  display: grid;
  place-items: center;
  padding: 16px;
  box-sizing: border-box;
  margin: 0;
  opacity: 0;
  pointer-events: none;
  background: rgb(0 0 0 / 0.4);
  color: #fff;
  font-size: 1.2em;
  text-align: center;
}
`;
/** How long a hint stays, fading included. */
const HINT_MS = 2000;

/** The canvas that a still map draws on, and the hint over it. */
export interface Surface {
  readonly canvas: HTMLCanvasElement;
  setLanguage(language: BaseMapOptions['language']): void;
  /** Tells for a moment how the map is moved. */
  hint(text: string): void;
  dispose(): void;
}

/** Puts the elements of a still map into its container. */
export function createSurface({ container, cooperative, language }: BaseMapOptions): Surface {
  const release = adoptStyles(container, STYLES);
  const canvas = document.createElement('canvas');
  canvas.className = 'still-map';
  canvas.tabIndex = 0;
  canvas.setAttribute('role', 'region');
  canvas.setAttribute('aria-label', MAP_TITLES[language]);
  // With one finger a reader scrolls the article; two are the map's.
  canvas.style.touchAction = cooperative ? 'pan-x pan-y' : 'none';
  const hint = document.createElement('p');
  hint.className = 'still-hint';
  hint.ariaHidden = 'true';
  container.append(canvas, hint);
  return {
    canvas,
    setLanguage: (next) => canvas.setAttribute('aria-label', MAP_TITLES[next]),
    hint: (text) => {
      hint.textContent = text;
      for (const running of hint.getAnimations()) running.cancel();
      hint.animate([{ opacity: 1 }, { opacity: 1, offset: 0.6 }, { opacity: 0 }], HINT_MS);
    },
    dispose: () => {
      canvas.remove();
      hint.remove();
      release();
    },
  };
}
