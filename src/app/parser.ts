import type { Parser } from '../core/parse/parser.ts';
import { requestPart } from './delivery.ts';

let request: Promise<Parser> | null = null;

/** The parser, for data that no build has checked. Rejects where it cannot be had; the next call asks again. */
export function loadParser(): Promise<Parser> {
  request ??= requestPart('parser').then(
    ({ parser }) => parser,
    (reason: unknown) => {
      request = null;
      throw reason;
    },
  );
  return request;
}
