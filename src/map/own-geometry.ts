import { geometryBlock } from '../core/freeze/frozen-block.ts';

/** A file of data/geo/ that the page has brought along, as a frozen one does; null in any other. */
export function readOwnGeometry(name: string): unknown {
  const block = document.getElementById(geometryBlock(name));
  return block === null ? null : JSON.parse(block.textContent);
}

/** Whether the geometry can be had: an opaque origin is refused all files. */
export function canLoadGeometry(): boolean {
  return self.origin !== 'null' || document.getElementById(geometryBlock('world')) !== null;
}
