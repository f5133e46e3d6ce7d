import { FIELDS, URL_KEYS } from './fields.ts';

/** The README's table of URL parameters (Markdown, no line break at the end), made from the table of fields. */
export function formatParameterTable(): string {
  const rows = URL_KEYS.map((key) => {
    const { name, docs, none } = FIELDS[key];
    const absence = none === undefined ? '' : `; \`${none.word}\``;
    return `| \`${name}\` | ${docs.value}${absence} | ${docs.initial} |`;
  });
  return ['| parameter | value | default |', '| --- | --- | --- |', ...rows].join('\n');
}
