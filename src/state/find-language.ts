import { LANGUAGES, type Language } from '../core/actor.ts';
import { findMember } from './codec.ts';
import { browserLanguage, FIELDS } from './fields.ts';
import { parseQuery } from './query.ts';

/**
 * The language that an address asks for, as `parseUrl` finds it, known before there are any data.
 *
 * @param search `location.search`
 * @param browser BCP 47 tag of the browser, as `ja-JP`
 */
export function findLanguage(search: string, browser: string): Language {
  const asked = parseQuery(search).findLast(({ name }) => name === FIELDS.lang.name);
  return findMember(asked?.text ?? '', LANGUAGES) ?? browserLanguage({ browserLanguage: browser });
}
