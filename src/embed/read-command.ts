import { measureMessage } from './measure-message.ts';
import { MAX_MESSAGE, PROTOCOL, VIEW_NAMES, type MessageId, type ViewName } from './messages.ts';
import { ownValue } from './own-value.ts';

/** A value as it stands in the URL; null takes it back. */
export type ViewPatch = ReadonlyMap<ViewName, string | null>;

/** What is wrong with a message, or with one value of it. */
export interface Refusal {
  readonly field?: string;
  readonly reason: string;
}

/** What a message to the frame asks for. */
export interface Command {
  readonly type: 'set' | 'get' | 'play' | 'pause' | 'refused';
  readonly id: MessageId | null;
  /** Empty unless the type is `set`. */
  readonly view: ViewPatch;
  readonly refusals: readonly Refusal[];
}

const MAX_ID = 64;
const NOTHING: ViewPatch = new Map();

/**
 * Reads a message to the frame; never throws, runs no getter, and looks at nothing but what the protocol names. Null for
 * what is not ours; ours with a fault says it in `refusals`, and asks only for what is whole.
 */
export function readCommand(message: unknown): Command | null {
  const protocol = ownValue(message, 'tensions');
  if (protocol === undefined) return null;
  const id = readId(ownValue(message, 'id'));
  const refuse = (reason: string): Command => ({ type: 'refused', id, view: NOTHING, refusals: [{ reason }] });
  if (measureMessage(message, MAX_MESSAGE) > MAX_MESSAGE) {
    return refuse(`expected a plain record of at most ${MAX_MESSAGE} characters`);
  }
  if (protocol !== PROTOCOL) return refuse(`expected tensions: ${PROTOCOL}`);
  const type = ownValue(message, 'type');
  if (type === 'set') return { type, id, ...readView(ownValue(message, 'view')) };
  if (type === 'get' || type === 'play' || type === 'pause') return { type, id, view: NOTHING, refusals: [] };
  return refuse('expected type set, get, play or pause');
}

function readId(id: unknown): MessageId | null {
  if (typeof id === 'string' && id.length <= MAX_ID) return id;
  return typeof id === 'number' && Number.isFinite(id) ? id : null;
}

function readView(given: unknown): Pick<Command, 'view' | 'refusals'> {
  if (typeof given !== 'object' || given === null) return { view: NOTHING, refusals: [{ reason: 'expected a view' }] };
  const view = new Map<ViewName, string | null>();
  const refusals: Refusal[] = [];
  for (const field of Object.keys(given)) {
    const name = VIEW_NAMES.find((known) => known === field);
    const value = readValue(ownValue(given, field));
    if (name === undefined) refusals.push({ field, reason: 'is not to be set' });
    else if (value === undefined) refusals.push({ field, reason: 'expected a string, a number or null' });
    else view.set(name, value);
  }
  return { view, refusals };
}

/** An empty text says nothing, as in a URL. */
function readValue(value: unknown): string | null | undefined {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value : undefined;
}
