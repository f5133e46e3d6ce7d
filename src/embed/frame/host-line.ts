import type { FrameMessage } from '../messages.ts';
import { readCommand, type Command } from '../read-command.ts';

/** What a frame says to the page around it. */
export interface HostLine {
  /** To whoever embeds the frame: nothing of the reader's. */
  readonly announce: (message: unknown) => void;
  /** To the host of the handshake; to nobody before. */
  readonly tell: (message: FrameMessage) => void;
}

/** How an opaque origin is written; nothing can be addressed to it. */
const OPAQUE = 'null';

/**
 * Listens to the page around the frame, and to no other window. The first message of ours is the handshake: its origin
 * alone is heard and told from then on.
 */
export function openHostLine(onCommand: (command: Command) => void, signal: AbortSignal): HostLine {
  const host = window.parent;
  let origin: string | null = null;
  const hear = (event: MessageEvent<unknown>) => {
    if (event.source !== host || (origin ?? event.origin) !== event.origin) return;
    const command = readCommand(event.data);
    if (command === null) return;
    origin = event.origin;
    onCommand(command);
  };
  addEventListener('message', hear, { signal });
  return {
    announce: (message) => host.postMessage(message, '*'),
    tell(message) {
      if (origin !== null) host.postMessage(message, origin === OPAQUE ? '*' : origin);
    },
  };
}
