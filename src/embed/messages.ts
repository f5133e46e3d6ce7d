/** Number of the protocol, in every message. It changes only where an old host or an old frame would misunderstand. */
export const PROTOCOL = 1;

/** The most that a message may come to, in characters of keys and values. */
export const MAX_MESSAGE = 4096;

/** What a host may set: the view by the names of its URL parameters. Never data, never an address. */
export const VIEW_NAMES = [
  't',
  'from',
  'to',
  'trail',
  'event',
  'types',
  'actors',
  'pair',
  'lanes',
  'confidence',
  'map',
  'projection',
  'lang',
  'theme',
  'hide',
  'story',
  'step',
] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

/** Chosen by the host; comes back with the answer. */
export type MessageId = string | number;

interface Envelope {
  readonly tensions: typeof PROTOCOL;
  readonly id?: MessageId;
}

/** Changes what is shown. A value as it stands in the URL; null takes it back. What is not named stays. */
export interface SetMessage extends Envelope {
  readonly type: 'set';
  readonly view: Readonly<Partial<Record<ViewName, string | number | null>>>;
}

/** Asks for a `state`. The first message that the frame understands is the handshake: from then on it tells more. */
export interface GetMessage extends Envelope {
  readonly type: 'get';
}

/** Starts the clock, unless the reader has asked for less motion. */
export interface PlayMessage extends Envelope {
  readonly type: 'play';
}

export interface PauseMessage extends Envelope {
  readonly type: 'pause';
}

/** What a host may say to a frame. */
export type HostMessage = SetMessage | GetMessage | PlayMessage | PauseMessage;

/** The frame listens. Goes to any host. */
export interface ReadyMessage extends Envelope {
  readonly type: 'ready';
  /** Version of the data. */
  readonly version: string;
}

/** What is shown: the answer to `get`, and unasked once a change has settled. Goes to the host of the handshake. */
export interface StateMessage extends Envelope {
  readonly type: 'state';
  /** Every name of the view; `set` with the same brings it back. */
  readonly view: Readonly<Record<ViewName, string | null>>;
  readonly playing: boolean;
}

/** The reader has chosen another act or step, or none. Never the echo of a `set`. Goes to the host of the handshake. */
export interface SelectMessage extends Envelope {
  readonly type: 'select';
  readonly event: string | null;
  readonly story: string | null;
  /** Counted from 1; null without a story. */
  readonly step: number | null;
}

/** The height that suits the frame's width, in CSS px. Goes to any host. */
export interface HeightMessage extends Envelope {
  readonly type: 'height';
  readonly height: number;
}

/** What of a message could not be had; all else of it holds. Goes to the host that sent it. */
export interface ErrorMessage extends Envelope {
  readonly type: 'error';
  readonly reason: string;
  /** Name in the view, where one value is to blame. */
  readonly field?: string;
}

/** What a frame may say to its host. */
export type FrameMessage = ReadyMessage | StateMessage | SelectMessage | HeightMessage | ErrorMessage;
