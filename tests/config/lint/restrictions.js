const MARKUP = 'Nothing becomes markup here: use a template of Lit or textContent.';
const STYLE = 'The content policy refuses inline styles: use classes, static styles or style.setProperty.';
const CODE = 'The content policy refuses code made of text.';
const STORAGE = 'Nothing of a visit is stored.';
const TIMER = 'Nothing here owns a timer: advance(state, dtMs) and the clock do.';

const call = (name) => `CallExpression[callee.property.name="${name}"], CallExpression[callee.name="${name}"]`;
const imported = (name) => `ImportSpecifier[imported.name="${name}"]`;
const member = (name) => `MemberExpression[property.name="${name}"]`;

/** What no source file may contain, each with the way out. */
export const restrictedSyntax = [
  { selector: `${member('innerHTML')}, ${member('outerHTML')}`, message: MARKUP },
  { selector: `${call('insertAdjacentHTML')}, ${call('setHTMLUnsafe')}, ${call('parseFromString')}`, message: MARKUP },
  { selector: `${call('createContextualFragment')}, ${call('setHTML')}`, message: MARKUP },
  { selector: `${imported('unsafeHTML')}, ${imported('unsafeSVG')}, ${imported('unsafeCSS')}`, message: MARKUP },
  { selector: imported('styleMap'), message: STYLE },
  {
    selector: 'CallExpression[callee.property.name=/^(attr|setAttribute)$/][arguments.0.value="style"]',
    message: STYLE,
  },
  { selector: `${imported('csvParse')}, ${imported('autoType')}, ${imported('tsvParse')}`, message: CODE },
  { selector: `${member('csvParse')}, ${member('autoType')}, ${member('tsvParse')}`, message: CODE },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="parse"]',
    message: 'Parse dates with src/core/time.',
  },
  { selector: `${member('localStorage')}, ${member('sessionStorage')}`, message: STORAGE },
  { selector: 'ExportAllDeclaration', message: 'No barrels: import from the module that owns the name.' },
];

const timers = ['setTimeout', 'setInterval'].map((name) => ({ name, message: TIMER }));

export const restrictedGlobals = ['localStorage', 'sessionStorage'].map((name) => ({ name, message: STORAGE }));

/** In the parts that an injected clock drives. */
export const restrictedTimers = {
  globals: [...restrictedGlobals, ...timers],
  syntax: [...restrictedSyntax, { selector: `${member('setTimeout')}, ${member('setInterval')}`, message: TIMER }],
};
