import { svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { EventType } from '../core/event.ts';
import { ICONS, ICON_SIZE } from '../core/icons.ts';

/** A type's icon in the colour of the text, for Lit templates; words stand beside it. */
export function typeIcon(type: EventType): TemplateResult<2> {
  return svg`<svg class="icon" viewBox="0 0 ${ICON_SIZE} ${ICON_SIZE}" aria-hidden="true"><path fill="currentColor" d=${ICONS[type]}></path></svg>`;
}
