import type { State } from './state.ts';

/** The state with some fields replaced; the very same object when every one of them says what it said before. */
export function patchState(state: State, patch: Partial<State>): State {
  const keys = Object.keys(patch) as (keyof State)[];
  const changed = keys.filter((key) => patch[key] !== undefined && !isSame(state[key], patch[key]));
  if (changed.length === 0) return state;
  return { ...state, ...Object.fromEntries(changed.map((key) => [key, patch[key]])) };
}

/** Equality of what a state holds: primitives, flat lists and flat records. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const left = Object.entries(a);
  const right = new Map(Object.entries(b));
  return left.length === right.size && left.every(([key, value]) => Object.is(value, right.get(key)));
}
