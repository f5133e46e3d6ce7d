import { matcher, namespace, selection, selector, selectorAll, style } from 'd3';
import { css, html, LitElement, nothing, svg } from 'lit';

/** What later scripts take of the entry's packages, by global variables, as classic scripts share things. */
Object.assign(globalThis, {
  __tensionsSelection: { matcher, namespace, selection, selector, selectorAll, style },
  __tensionsLit: { css, html, LitElement, nothing, svg },
});
