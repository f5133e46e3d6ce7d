const UNSEEN = 0;
const OPEN = 1;
const DONE = 2;

/**
 * The links to take out so that none leads back to where it came from, as [from, to] pairs. Without recursion, since a
 * chain may be as long as the file. O(nodes + links); nodes are visited in their order, so the answer is stable.
 *
 * @param targets for each node the nodes it points at
 */
export function findBackEdges(targets: readonly (readonly number[])[]): [from: number, to: number][] {
  const found: [number, number][] = [];
  const state = new Uint8Array(targets.length);
  const next = new Uint32Array(targets.length);
  for (let root = 0; root < targets.length; root += 1) {
    if (state[root] !== UNSEEN) continue;
    const path = [root];
    state[root] = OPEN;
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      const target = targets[node]?.[next[node] ?? 0];
      next[node] = (next[node] ?? 0) + 1;
      if (target === undefined) {
        state[node] = DONE;
        path.pop();
      } else if (state[target] === OPEN) found.push([node, target]);
      else if (state[target] === UNSEEN) {
        state[target] = OPEN;
        path.push(target);
      }
    }
  }
  return found;
}
