import type { LaneTooltip } from '../../core/words/lane-label.ts';
import type { Box } from '../../core/layout/box.ts';
import { clamp } from '../../core/layout/box.ts';
import type { Size } from '../../core/layout/projector.ts';

/** Fills the tooltip with text and stands it above its badge, or below where there is no room; within the frame. */
export function showTooltip(
  tooltip: HTMLElement,
  content: LaneTooltip,
  anchor: Box,
  size: Size,
  titleLanguage: string | null,
): void {
  tooltip.replaceChildren(
    line('strong', content.heading),
    ...content.acts.map(({ title, date }) => actLine(title, date, titleLanguage)),
    ...[content.more, [content.age, content.about].filter((text) => text !== '').join(' · ')]
      .filter((text) => text !== '')
      .map((text) => line('small', text)),
  );
  tooltip.hidden = false;
  const { offsetWidth: width, offsetHeight: height } = tooltip;
  const above = anchor.y - height - 8;
  const x = clamp(anchor.x + anchor.width / 2 - width / 2, 6, Math.max(6, size.width - width - 6));
  const y = above >= 6 ? above : Math.min(anchor.y + anchor.height + 8, size.height - height - 6);
  tooltip.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}

function line(tag: 'strong' | 'small', text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

function actLine(title: string, date: string, titleLanguage: string | null): HTMLElement {
  const row = document.createElement('span');
  const name = document.createElement('span');
  name.textContent = title;
  if (titleLanguage !== null) name.lang = titleLanguage;
  const day = document.createElement('small');
  day.textContent = date;
  row.append(name, ' ', day);
  return row;
}
