import { formatLaneName, type LaneLabelInput } from './lane-label.ts';
import { OTHERS, type NodeKey, type Strand } from '../layout/marks.ts';
import type { Actor } from '../actor.ts';
import type { ActorId } from '../event.ts';
import type { Words } from './words.ts';

/** What names are read from. */
interface Named {
  readonly model: { readonly actors: ReadonlyMap<ActorId, Pick<Actor, 'names' | 'seat'>> };
  readonly words: Words;
}

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
export function strandName(strand: Strand, { model, words }: Named): string {
  return formatLaneName(strandLabel(strand), model.actors, words);
}

/** Name of the seat of government at which lanes end, or of the others' chip. */
export function nodeName(key: NodeKey, { model, words }: Named): string {
  return key === OTHERS ? words.lane.others : (model.actors.get(key)?.seat.names[words.language] ?? key);
}
