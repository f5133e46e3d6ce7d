/**
 * A classic script as it can stand in the page: nothing in it ends its element, or opens what would swallow the end. Only
 * strings, templates and patterns can hold such text, and there the escapes mean the same.
 */
export function inlineScript(code: string): string {
  return toLines(code)
    .replaceAll(/<(?=\/script)/gi, String.raw`\x3c`)
    .replaceAll('<!--', String.raw`\x3c!--`);
}

/** A style sheet as it can stand in the page. @throws where something in it would end its element */
export function inlineStyle(css: string): string {
  if (/<\/style/i.test(css)) throw new Error('inlineStyle: got a sheet with </style in it, expected none');
  return toLines(css);
}

/** Text of JSON as it can stand in a `<script>` of data. */
export function inlineJson(json: string): string {
  return toLines(json).replaceAll('<', String.raw`\u003c`);
}

/** As a browser reads it: what it hashes has no other line ends. */
function toLines(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n');
}

/** What a script of data hands to the page, from its text. @throws where it is none */
export function readDataScript(code: string): unknown {
  const json = /\?\.\(JSON\.parse\('([^]*)'\)\);\s*$/.exec(code)?.[1];
  if (json === undefined) throw new Error('readDataScript: got another script, expected one of data');
  return JSON.parse(json.replaceAll(/\\([\\'])/g, '$1'));
}
