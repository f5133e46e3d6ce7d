import type { Parser } from '../core/parse/parser.ts';
import { requestOnce } from './delivery.ts';

/** The parser, for data that no build has checked. Rejects where it cannot be had; the next call asks again. */
export async function loadParser(): Promise<Parser> {
  return (await requestOnce('parser')).parser;
}
