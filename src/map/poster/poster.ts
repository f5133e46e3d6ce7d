import type { EventDetails, EventId } from '../../core/event.ts';
import type { Headline } from '../../core/words/headline/build-headline.ts';
import type { Words } from '../../core/words/words.ts';
import type { State } from '../../state/state.ts';
import type { Model, View } from '../../state/view.ts';

/** What a poster shows: one state of the page, in one language. */
export interface Poster {
  readonly model: Model;
  readonly details: ReadonlyMap<EventId, EventDetails>;
  readonly state: State;
  readonly view: View;
  readonly words: Words;
  readonly headline: Headline;
}
