import type { MessageId } from '../messages.ts';
import type { Command, Refusal, ViewPatch } from '../read-command.ts';
import { choosesAct, choosesStep, PICTURE_NAMES } from './view-patch.ts';

/** What all commands of a frame together ask for. */
export interface Wish {
  readonly view: ViewPatch;
  readonly clock: 'play' | 'pause' | null;
  /** Whether an answer is asked for: by a `get`, or by an id. */
  readonly wantsState: boolean;
  /** Of the last command that had one. */
  readonly id: MessageId | null;
  /** The first thing that is wrong. */
  readonly refusal: Refusal | null;
}

const NOTHING: Wish = { view: new Map(), clock: null, wantsState: false, id: null, refusal: null };

/**
 * A later patch over an earlier one, so that both at once come to what one after the other would: an act takes the
 * playhead along, a step the whole picture, a story its own first step. Only an act that the later one takes back has
 * moved nothing.
 */
function mergeViews(earlier: ViewPatch, later: ViewPatch): ViewPatch {
  if (later.size === 0) return earlier;
  const outdated = [
    ...(choosesAct(later) ? (['t'] as const) : []),
    ...(choosesStep(later) ? PICTURE_NAMES : []),
    ...(later.has('story') ? (['step'] as const) : []),
  ];
  return new Map([...[...earlier].filter(([name]) => !outdated.includes(name)), ...later]);
}

/** Adds a command to a wish: later values over earlier ones. */
export function addCommand(wish: Wish, { type, id, view, refusals }: Command): Wish {
  return {
    view: mergeViews(wish.view, view),
    clock: type === 'play' || type === 'pause' ? type : wish.clock,
    wantsState: wish.wantsState || type === 'get' || (id !== null && type !== 'refused'),
    id: id ?? wish.id,
    refusal: wish.refusal ?? refusals[0] ?? null,
  };
}

/** Gathers commands, so that any number of them in one frame costs one change. */
export interface Inbox {
  readonly accept: (command: Command) => void;
}

/** When what has been gathered is taken. */
export interface Schedule {
  /** In the next animation frame. A frame out of sight is given none: then when it comes into view. */
  readonly nextFrame: (callback: () => void) => void;
  /** Soon, in sight or not. */
  readonly soon: (callback: () => void) => void;
}

/** @param take gets what has been gathered: at once with the next frame's, or sooner where an answer is waited for */
export function createInbox({ nextFrame, soon }: Schedule, take: (wish: Wish) => void): Inbox {
  let pending: Wish | null = null;
  const flush = () => {
    const wish = pending;
    pending = null;
    if (wish !== null) take(wish);
  };
  return {
    accept(command) {
      const before = pending;
      pending = addCommand(before ?? NOTHING, command);
      if (before === null) nextFrame(flush);
      if (pending.wantsState && before?.wantsState !== true) soon(flush);
    },
  };
}
