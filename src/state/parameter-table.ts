import { FIELDS, URL_KEYS, type UrlKey } from './fields.ts';
import { DEFAULT_TRAIL_DAYS } from './trail.ts';

/** The defaults as the README tells them; the page has no need of these words. */
const DEFAULTS: Readonly<Record<UrlKey, string>> = {
  embed: 'page',
  t: '2025-11-25, or the day of `event`',
  from: '2025-10-01',
  to: '`latest`',
  trailDays: String(DEFAULT_TRAIL_DAYS),
  event: '—',
  types: 'all',
  actors: 'all',
  pair: '—',
  lanes: '`lead`',
  confidence: '`medium`',
  map: 'the default view',
  projection: '`mercator`',
  lang: "the browser's, else `en`",
  theme: '`auto`',
  hide: '—',
  story: '—',
  step: '`1`',
  playing: '`0`',
  since: '—',
};

/** The README's table of URL parameters (Markdown, no line break at the end), made from the table of fields. */
export function formatParameterTable(): string {
  const rows = URL_KEYS.map((key) => {
    const { name, expected, none } = FIELDS[key];
    const absence = none === undefined ? '' : `; \`${none.word}\``;
    return `| \`${name}\` | ${expected}${absence} | ${DEFAULTS[key]} |`;
  });
  return ['| parameter | value | default |', '| --- | --- | --- |', ...rows].join('\n');
}
