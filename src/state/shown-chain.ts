import { findChain, type Chain } from '../core/chain/find-chain.ts';
import type { State } from './state.ts';
import type { Model } from './view.ts';

type Selection = Pick<State, 'event' | 'chainOf'>;

let last: { readonly model: Model; readonly selection: Selection; readonly chain: Chain | null } | null = null;

/**
 * The response chain that is shown while an act is selected: the one that is walked, with the selected act as its
 * place, else the selected act's own. Null where none is selected or it stands alone. The very same object until
 * selection or data change.
 */
export function findShownChain({ event, chainOf }: Selection, model: Model): Chain | null {
  if (last?.model !== model || last.selection.event !== event || last.selection.chainOf !== chainOf) {
    last = { model, selection: { event, chainOf }, chain: derive({ event, chainOf }, model) };
  }
  return last.chain;
}

function derive({ event, chainOf }: Selection, model: Model): Chain | null {
  const walked = event === null ? null : findChain(chainOf, model);
  const at = walked?.steps.findIndex(({ id }) => id === event) ?? -1;
  return walked === null || at < 0 ? findChain(event, model) : { ...walked, at };
}
