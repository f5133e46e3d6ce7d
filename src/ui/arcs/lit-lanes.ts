import type { LaneMark } from '../../core/layout/marks.ts';
import type { LaneId } from '../../core/scene/scene.ts';
import type { UiContext } from '../context.ts';

/** Lanes that stand forward without a pointer: those of the selected act and its chain, and those that are open. */
export function litLanes(lanes: readonly LaneMark[], { model, state }: UiContext): ReadonlySet<LaneId> {
  const lit = new Set<LaneId>();
  const selected = state.event === null ? undefined : model.byId.get(state.event);
  const chain = new Set([
    ...(selected === undefined ? [] : [selected.id, ...selected.inResponseTo.map(({ id }) => id)]),
    ...(selected === undefined ? [] : (model.answers.get(selected.id) ?? []).map(({ id }) => id)),
  ]);
  for (const { strand } of lanes) {
    const isOpen = strand.lanes.some((lane) => state.openLanes.includes(lane.id));
    if (isOpen || strand.events.some((event) => chain.has(event.id))) lit.add(strand.id);
  }
  return lit;
}
