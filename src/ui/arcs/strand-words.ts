import { formatLaneName, type LaneLabelInput } from '../../core/words/lane-label.ts';
import { OTHERS, type NodeKey, type Strand } from '../../core/layout/marks.ts';
import type { UiContext } from '../context.ts';

/** What a strand's id says of what is merged in it: its type, its family, or `*`. */
export function strandLabel(strand: Strand): LaneLabelInput {
  return {
    from: strand.from,
    to: strand.to,
    mutual: strand.mutual,
    of: strand.id.slice(strand.id.indexOf(':') + 1) as LaneLabelInput['of'],
    count: strand.events.length,
  };
}

/** Accessible name of a strand's badge: "China to Japan: 2 sanctions". */
export function strandName(strand: Strand, { model, words }: UiContext): string {
  return formatLaneName(strandLabel(strand), model.actors, words);
}

/** Name of the seat of government at which lanes end, or of the others' chip. */
export function nodeName(key: NodeKey, { model, words }: UiContext): string {
  return key === OTHERS ? words.lane.others : (model.actors.get(key)?.seat.names[words.language] ?? key);
}
