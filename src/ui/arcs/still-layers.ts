import { select } from 'd3';
import type { Curve } from '../../core/layout/curve.ts';
import type { ChipMark, LabelMark, TetherMark } from '../../core/layout/marks.ts';
import type { LaneId } from '../../core/scene/scene.ts';

/** Draws the dotted lines to the actors that acts concern; only those of the given lanes, some of them forward. */
export function drawTethers(
  layer: SVGGElement,
  tethers: readonly TetherMark[],
  shown: ReadonlySet<LaneId>,
  forward: ReadonlySet<LaneId>,
): void {
  select(layer)
    .selectAll<SVGPathElement, TetherMark>('path')
    .data(
      tethers.filter((tether) => shown.has(tether.strandId)),
      (tether) => `${tether.strandId} ${tether.about}`,
    )
    .join('path')
    .attr('class', ({ family, strandId }) => `tether ${family}${forward.has(strandId) ? ' forward' : ''}`)
    .attr('data-about', ({ about }) => about)
    .attr('d', tetherPath);
}

/** A line that sags a little toward the east, so that it does not run along a lane. */
function tetherPath({ from, to }: TetherMark): string {
  const [mx, my] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const sag = 0.08;
  const curve: Curve = [...from, ...from, mx - (to[1] - from[1]) * sag, my + (to[0] - from[0]) * sag, ...to];
  return `M${curve[0]},${curve[1]}Q${curve.slice(4).join(',')}`;
}

/** Draws the names of the capitals with their dots, or of the seas. */
export function drawLabels(layer: SVGGElement, marks: readonly LabelMark[], kind: LabelMark['kind']): void {
  const labels = marks.filter((label) => label.kind === kind);
  const capitals = kind === 'capital' ? labels : [];
  select(layer)
    .selectAll<SVGCircleElement, LabelMark>('circle')
    .data(capitals, (label) => label.id)
    .join('circle')
    .attr('class', 'capital')
    .attr('r', ({ principal }) => (principal ? 5.5 : 4))
    .attr('cx', ({ at }) => at[0])
    .attr('cy', ({ at }) => at[1]);
  select(layer)
    .selectAll<SVGTextElement, LabelMark>('text')
    .data(labels, (label) => label.id)
    .join('text')
    .attr('class', ({ principal }) => `label ${kind === 'sea' ? 'sea' : principal ? 'principal' : 'other'}`)
    .attr('x', ({ box }) => box.x + box.width / 2)
    .attr('y', ({ box }) => box.y + box.height / 2)
    .text(({ text }) => text);
}

/** What a chip needs of the reader's language. */
export type ChipName = (chip: ChipMark) => string;

/** Draws the chips of actors out of view as buttons, each with an arrow that points its way. */
export function drawChips(layer: HTMLElement, chips: readonly ChipMark[], nameOf: ChipName): void {
  select(layer)
    .selectAll<HTMLButtonElement, ChipMark>('button')
    .data(chips, (chip) => chip.key)
    .join((enter) => {
      const button = enter.append('button').attr('type', 'button').attr('class', 'chip');
      button.append('span').attr('class', 'name');
      button.append('span').attr('class', 'count');
      button.append('span').attr('class', 'arrow').attr('aria-hidden', 'true').text('→');
      return button;
    })
    .attr('data-actor', ({ key }) => key)
    .attr('aria-label', nameOf)
    .style('width', ({ box }) => `${box.width}px`)
    .style('height', ({ box }) => `${box.height}px`)
    .style('transform', ({ box }) => `translate(${Math.round(box.x)}px, ${Math.round(box.y)}px)`)
    .each(function (chip) {
      select(this).select('.name').text(chip.name);
      // With a space before it: name and number are two words.
      select(this).select('.count').text(` ${chip.count}`);
      select(this).select('.arrow').style('transform', `rotate(${chip.angleRad}rad)`);
    });
}
