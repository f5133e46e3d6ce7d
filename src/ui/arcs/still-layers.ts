import { select } from 'd3';
import { boxCenter } from '../../core/layout/box.ts';
import type { ChipMark, LabelMark, TetherMark } from '../../core/layout/marks.ts';
import { tetherPath } from '../../core/layout/tethers.ts';
import type { LaneId } from '../../core/scene/scene.ts';
import { write, writeText } from './write.ts';

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
    .each(function (tether) {
      const { family, strandId, about } = tether;
      const className = `tether ${family}${forward.has(strandId) ? ' forward' : ''}`;
      write(this, { class: className, 'data-about': about, d: tetherPath(tether) });
    });
}

/** Draws the names of the capitals with their dots, or of the seas. */
export function drawLabels(layer: SVGGElement, marks: readonly LabelMark[], kind: LabelMark['kind']): void {
  const labels = marks.filter((label) => label.kind === kind);
  const capitals = kind === 'capital' ? labels : [];
  select(layer)
    .selectAll<SVGCircleElement, LabelMark>('circle')
    .data(capitals, (label) => label.id)
    .join('circle')
    .each(function ({ principal, at }) {
      write(this, { class: 'capital', r: principal ? 5.5 : 4, cx: at[0], cy: at[1] });
    });
  select(layer)
    .selectAll<SVGTextElement, LabelMark>('text')
    .data(labels, (label) => label.id)
    .join('text')
    .each(function ({ principal, box, text }) {
      const [x, y] = boxCenter(box);
      write(this, { class: `label ${kind === 'sea' ? 'sea' : principal ? 'principal' : 'other'}`, x, y });
      writeText(this, text);
    });
}

/** What a chip needs of the reader's language. */
export type ChipName = (chip: ChipMark) => string;

/** Draws the chips of actors out of view as buttons, each with an arrow that points its way, if it has one. */
export function drawChips(layer: HTMLElement, chips: readonly ChipMark[], nameOf: ChipName): void {
  select(layer)
    .selectAll<HTMLButtonElement, ChipMark>('button')
    .data(chips, (chip) => chip.key)
    .join((enter) => {
      const button = enter.append('button').attr('type', 'button').attr('class', 'chip');
      button.append('span').attr('class', 'name');
      button.append('span').attr('class', 'count');
      button.append('span').attr('class', 'arrow').attr('aria-hidden', 'true');
      return button;
    })
    .each(function (chip) {
      const { key, name, count, box, angleRad } = chip;
      const [x, y] = [Math.round(box.x), Math.round(box.y)];
      const look = [name, count, x, y, box.width, angleRad].join('|');
      if (this.dataset['look'] === look) return;
      write(this, { 'data-look': look, 'data-actor': key, 'aria-label': nameOf(chip) });
      this.style.cssText = `width:${box.width}px;height:${box.height}px;transform:translate(${x}px,${y}px)`;
      select(this).select('.name').text(name);
      // With a space before it: name and number are two words.
      select(this).select('.count').text(` ${count}`);
      const arrow = angleRad === null ? '' : '→';
      select(this)
        .select('.arrow')
        .text(arrow)
        .style('transform', `rotate(${angleRad ?? 0}rad)`);
    });
}
