import type { Chain } from './find-chain.ts';

/**
 * Positions of the steps that stay in sight where a long chain is folded to `max`, ascending: the step at which the
 * reader stands, then what it hangs together with directly, then the rest, each time the nearest first.
 */
export function foldChain({ steps, at, links }: Chain, max: number): number[] {
  const id = steps[at]?.id;
  const direct = new Set(links.flatMap(({ cause, effect }) => (cause === id || effect === id ? [cause, effect] : [])));
  const rank = (index: number) => {
    const isDirect = direct.has(steps[index]?.id ?? '');
    return Math.abs(index - at) + (isDirect || index === at ? 0 : steps.length);
  };
  return steps
    .map((_, index) => index)
    .sort((a, b) => rank(a) - rank(b) || a - b)
    .slice(0, max)
    .sort((a, b) => a - b);
}
