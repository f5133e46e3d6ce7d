import { select } from 'd3';
import { boxCenter, type Box } from '../../core/layout/box.ts';
import type { IncidentMark, PlaceMark } from '../../core/layout/marks.ts';
import type { TieMark } from '../../core/layout/ties.ts';
import { formatMarkerName } from '../../core/words/place-label.ts';
import type { UiContext } from '../context.ts';
import { write } from './write.ts';

/** A button that stands at a place. */
interface Spot {
  readonly id: string;
  readonly className: string;
  readonly name: string;
  readonly text: string;
  readonly box: Box;
}

/** Draws the markers of what happened somewhere; one that stands for several acts tells their number. */
export function drawIncidents(layer: HTMLElement, marks: readonly IncidentMark[], { words }: UiContext): void {
  const spots = marks.map(({ id, family, events, box }) => ({
    id,
    className: `incident ${family}`,
    name: formatMarkerName(events, words),
    text: events.length > 1 ? String(events.length) : '',
    box,
  }));
  drawSpots(layer, spots, 'incident');
}

/** Draws the names of disputed places as buttons that tell who administers and who claims them. */
export function drawPlaces(layer: HTMLElement, marks: readonly PlaceMark[], { model, words }: UiContext): void {
  const spots = marks.flatMap(({ id, lines, box }) => {
    const name = lines.join(' ') || model.places.get(id)?.names[words.language] || id;
    return box === null ? [] : [{ id, className: 'place', name, text: lines.join('\n'), box }];
  });
  drawSpots(layer, spots, 'place');
}

/** Touches the page only where something has changed. */
function drawSpots(layer: HTMLElement, spots: readonly Spot[], kind: 'incident' | 'place'): void {
  if (spots.length === 0 && layer.childElementCount === 0) return;
  select(layer)
    .selectAll<HTMLButtonElement, Spot>('button')
    .data(spots, (spot) => spot.id)
    .join('button')
    .each(function ({ id, className, name, text, box }) {
      const [x, y] = [Math.round(box.x), Math.round(box.y)];
      const look = [className, name, text, x, y, box.width, box.height].join('|');
      if (this.dataset['look'] === look) return;
      this.dataset['look'] = look;
      this.dataset[kind] = id;
      this.type = 'button';
      this.className = className;
      this.ariaLabel = name;
      this.textContent = text;
      this.style.cssText = `width:${box.width}px;height:${box.height}px;transform:translate(${x}px,${y}px)`;
    });
}

/** Draws the rings of disputed islets, and stems from markers that had to stand beside their place. */
export function drawGround(layer: SVGGElement, places: readonly PlaceMark[], incidents: readonly IncidentMark[]): void {
  select(layer)
    .selectAll<SVGCircleElement, PlaceMark>('circle')
    .data(
      places.filter(({ hasRing }) => hasRing),
      ({ id }) => id,
    )
    .join('circle')
    .each(function ({ at }) {
      write(this, { r: 10, cx: at[0], cy: at[1] });
    });
  const stems = incidents.map(({ id, family, at, box }) => ({ id, family, from: at, to: boxCenter(box) }));
  drawLines(
    layer,
    stems.filter(({ from, to }) => Math.hypot(from[0] - to[0], from[1] - to[1]) > 1),
  );
}

/** Draws thin straight lines. */
export function drawLines(layer: SVGGElement, lines: readonly Omit<TieMark, 'incident'>[]): void {
  if (lines.length === 0 && layer.querySelector('line') === null) return;
  select(layer)
    .selectAll<SVGLineElement, Omit<TieMark, 'incident'>>('line')
    .data(lines, ({ id }) => id)
    .join('line')
    .each(function ({ family, from, to }) {
      write(this, { class: family, x1: from[0], y1: from[1], x2: to[0], y2: to[1] });
    });
}
