import { matcher, namespace, selection, selector, selectorAll, style } from 'd3';
import { css, html, LitElement, nothing, svg } from 'lit';
import { buildLayout } from '../core/layout/layout.ts';
import { buildHeadline } from '../core/words/headline/build-headline.ts';
import { buildModel } from '../state/build-model.ts';
import { coverageToDay, createViewDeriver } from '../state/derive-view.ts';
import { formatUrl, LINK_ROW, parseUrl } from '../state/url.ts';

/** What later scripts take of the entry's packages and modules, by global variables, as classic scripts share things. */
Object.assign(globalThis, {
  __tensionsSelection: { matcher, namespace, selection, selector, selectorAll, style },
  __tensionsLit: { css, html, LitElement, nothing, svg },
  __tensionsModules: {
    buildHeadline,
    buildLayout,
    buildModel,
    coverageToDay,
    createViewDeriver,
    formatUrl,
    LINK_ROW,
    parseUrl,
  },
});
