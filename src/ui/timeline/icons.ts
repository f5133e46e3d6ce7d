import { svg } from 'lit';
import type { SVGTemplateResult } from 'lit';

/** Shapes of the transport, in a square of 24. */
const PATHS = {
  play: 'M8 5.2v13.6a.6.6 0 0 0 .92.5l10.4-6.8a.6.6 0 0 0 0-1L8.92 4.7A.6.6 0 0 0 8 5.2Z',
  pause: 'M7 5h3.4v14H7ZM13.6 5H17v14h-3.4Z',
  previous: 'M6 5.5h2.2v13H6ZM18.4 6.3v11.4a.6.6 0 0 1-.93.5l-8.3-5.7a.6.6 0 0 1 0-1l8.3-5.7a.6.6 0 0 1 .93.5Z',
  next: 'M15.8 5.5H18v13h-2.2ZM5.6 6.3v11.4a.6.6 0 0 0 .93.5l8.3-5.7a.6.6 0 0 0 0-1l-8.3-5.7a.6.6 0 0 0-.93.5Z',
} as const;

export type TransportIcon = keyof typeof PATHS;

/** The path of a transport icon; its button carries the name. */
export function transportIcon(icon: TransportIcon): SVGTemplateResult {
  return svg`<path d=${PATHS[icon]} />`;
}
