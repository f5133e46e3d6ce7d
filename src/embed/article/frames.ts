import { PROTOCOL, type SetMessage } from '../messages.ts';
import { markSteps } from './steps.ts';

type View = SetMessage['view'];

/** The frames of the page, each with what it was asked last: one that is not there yet is asked again when it is. */
const frames = new Map<HTMLIFrameElement, View>();

/** Follows a frame from now on. In an isolated article only a frame without credentials is let in. */
export function watchFrame(frame: HTMLIFrameElement & { credentialless?: boolean }): void {
  if (frames.has(frame)) return;
  if (crossOriginIsolated) {
    frame.credentialless = true;
    // It has been refused already, or is about to be: put in anew, it is asked for anew.
    frame.after(frame);
  }
  // Nothing is asked; the frame hears who its host is.
  showView(frame);
}

/** Lets a frame show something: at once, or as soon as it listens. */
export function showView(frame: HTMLIFrameElement, view: View = {}): void {
  frames.set(frame, view);
  // A frame in a sandbox has no origin that could be named; nothing that is said is a secret.
  frame.contentWindow?.postMessage({ tensions: PROTOCOL, type: 'set', view }, '*');
}

/** Listens to the frames of the page, each by its own window, whatever its origin says. */
export function hearFrames(): void {
  addEventListener('message', ({ source, data }: MessageEvent<Record<string, unknown> | null>) => {
    for (const frame of frames.keys()) if (frame.contentWindow === source) hear(frame, data ?? {});
  });
}

/** Does what a frame may ask for: its own height, and marks on steps of its own. What comes is a copy, without getters. */
function hear(frame: HTMLIFrameElement, { tensions, type, height, event, step }: Record<string, unknown>): void {
  if (tensions !== PROTOCOL) return;
  if (type === 'ready') showView(frame, frames.get(frame));
  if (type === 'height' && Number.isFinite(height)) frame.style.height = `clamp(120px,${height as number}px,4000px)`;
  if (type === 'select') {
    markSteps(
      frame,
      ({ dataset }) => dataset['tensionsEvent'] === event || dataset['tensionsStep'] === `${step as number}`,
    );
  }
}
