import type { ColorName, LandShape, MapPicture, Paint } from '../../core/export/picture.ts';
import type { EventDetails, EventId } from '../../core/event.ts';
import { createChainReader, litLanes, stepsOf } from '../arcs/lit-lanes.ts';
import { strandName } from '../../core/words/strand-words.ts';
import type { Drawn, TensionArcs } from '../arcs/tension-arcs.ts';
import type { UiContext } from '../context.ts';
import { findPart } from '../find-part.ts';

/** `<tension-app>`, as far as its picture is taken. */
export interface AppInView extends HTMLElement {
  readonly context: UiContext | null;
  readonly details: { readonly kind: string; readonly details?: ReadonlyMap<EventId, EventDetails> };
  readonly renderRoot: ParentNode;
  /** Absolute address of the site's folder. */
  readonly dataUrl: string;
}

/** What the reader has before him: all that a file or a page of paper is made from. */
export interface InView {
  readonly context: UiContext;
  /** Null while they have not come. */
  readonly details: ReadonlyMap<EventId, EventDetails> | null;
  readonly arcs: TensionArcs;
  /** The page's own land, `<g id="land">`; null where it has none. */
  readonly ground: Element | null;
  readonly dataUrl: string;
  /** Families of fonts, as a style sheet names them. */
  readonly font: string;
}

/** Reads what is in view; null before there is anything. */
export function readInView(app: AppInView): InView | null {
  const { context, details } = app;
  if (context === null) return null;
  const map = findPart<HTMLElement & { renderRoot: ParentNode }>(app.renderRoot, 'tension-map');
  const arcs = findPart<TensionArcs>(map.renderRoot, 'tension-arcs');
  return {
    context,
    details: details.details ?? null,
    arcs,
    ground: app.querySelector('#land'),
    dataUrl: app.dataUrl,
    font: getComputedStyle(arcs).fontFamily,
  };
}

/** The map as the screen shows it, or as it would stand in another frame, over its land. */
export function toMapPicture({ context }: InView, drawn: Drawn, land: readonly LandShape[], paint: Paint): MapPicture {
  const chain = createChainReader()(context);
  const { lanes, isTied } = litLanes(drawn.marks.lanes, context, chain);
  return {
    ...drawn,
    land,
    lit: lanes,
    isTied,
    tethersLeads: context.state.lanes === 'lead',
    nameOf: (strand) => strandName(strand, context),
    stepsOf: (strand) => stepsOf(strand, chain),
    paint,
  };
}

/** Colours as literal values of the theme that is shown. */
export function readColors(): (name: ColorName) => string {
  const style = getComputedStyle(document.documentElement);
  return (name) => style.getPropertyValue(`--${name}`).trim();
}
