import { findChain, type Chain } from '../../core/chain/find-chain.ts';
import type { EventRecord } from '../../core/event.ts';
import type { LaneMark, Strand } from '../../core/layout/marks.ts';
import type { LaneId } from '../../core/scene/scene.ts';
import type { UiContext } from '../context.ts';

/** What stands forward without a pointer. */
export interface Lit {
  readonly lanes: ReadonlySet<LaneId>;
  /** Whether an act is why: its marker is tied to its lane. */
  readonly isTied: (event: EventRecord) => boolean;
}

const NOTHING: Lit = { lanes: new Set(), isTied: () => false };

/** Creates a reader of the selected act's chain, which is walked again only when another act is selected. */
export function createChainReader(): (context: UiContext) => Chain | null {
  let before: (Pick<UiContext, 'model'> & { event: string | null; chain: Chain | null }) | null = null;
  return ({ model, state }) => {
    if (before?.model !== model || before.event !== state.event)
      before = { model, event: state.event, chain: findChain(state.event, model) };
    return before.chain;
  };
}

/** Finds what stands forward: the lanes of the selected act and its chain, and those that are open. */
export function litLanes(lanes: readonly LaneMark[], { state }: UiContext, chain: Chain | null): Lit {
  const { event: selected, openLanes } = state;
  if (selected === null && openLanes.length === 0) return NOTHING;
  const acts = new Set(chain?.steps.map(({ id }) => id)).add(selected ?? '');
  const isOpen = ({ lanes: all }: Strand) => all.some((lane) => openLanes.includes(lane.id));
  const lit = lanes.filter(({ strand }) => isOpen(strand) || strand.events.some(({ id }) => acts.has(id)));
  return {
    lanes: new Set(lit.map(({ strand }) => strand.id)),
    isTied: ({ id }) => openLanes.length > 0 || acts.has(id),
  };
}

/** Which steps of the chain a strand shows, counted from 1; none without a chain. */
export function stepsOf({ events }: Strand, chain: Chain | null): number[] {
  if (chain === null) return [];
  return chain.steps.flatMap((step, i) => (events.includes(step) ? [i + 1] : []));
}
