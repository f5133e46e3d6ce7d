import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { ActorId, EventRecord } from '../core/event.ts';
import { actorName } from '../core/words/lane-label.ts';
import type { Words } from '../core/words/words.ts';
import type { UiContext } from './context.ts';

/** Text of the data, which is English whatever the language of the interface, marked so for screen readers. */
export function dataText(text: string, { language }: Words): TemplateResult | string {
  return language === 'en' ? text : html`<span lang="en">${text}</span>`;
}

/** Names of actors in the reader's language: "China, Russia". */
export function actorNames(ids: readonly ActorId[], { model, words }: UiContext): string {
  const separator = words.language === 'ja' ? '、' : ', ';
  return ids.map((id) => actorName(id, model.actors, words)).join(separator);
}

/** Who to whom: "China → Japan", "Japan ↔ United States"; in words for screen readers. */
export function partiesLine(event: EventRecord, context: UiContext): TemplateResult {
  const { lane } = context.words;
  const from = actorNames(event.actors, context);
  const to = actorNames(event.to, context);
  const spoken = event.mutual ? lane.mutual(from, to) : lane.directed(from, to);
  const arrow = event.mutual ? '↔' : '→';
  return html`<span class="unseen">${spoken}</span><span aria-hidden="true">${from} ${arrow} ${to}</span>`;
}
