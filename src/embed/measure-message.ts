/** What a number or a truth value counts. */
const PRIMITIVE = 8;

/**
 * The size of a message in characters of keys and values; Infinity as soon as it exceeds `limit`, and for what is no
 * plain record or list or has getters. What is met twice counts twice, so a cycle exceeds any limit. O(limit), and the
 * number of keys of one record.
 */
export function measureMessage(message: unknown, limit: number): number {
  try {
    return measure(message, limit);
  } catch {
    // A value that refuses to be looked at.
    return Infinity;
  }
}

function measure(message: unknown, limit: number): number {
  const left: unknown[] = [message];
  let size = 0;
  while (left.length > 0 && size <= limit) {
    const value = left.pop();
    if (typeof value === 'string') size += value.length;
    else if (typeof value !== 'object' || value === null) size += PRIMITIVE;
    else size += open(value, left, limit);
  }
  return size > limit ? Infinity : size;
}

/** Puts the values of a record or list on the pile, and counts its keys. */
function open(value: object, pile: unknown[], limit: number): number {
  if (!isPlain(value) || (Array.isArray(value) && value.length > limit)) return Infinity;
  const keys = Object.keys(value);
  // A key counts at least one, as an empty one would else be free.
  if (keys.length > limit) return Infinity;
  for (const key of keys) {
    const own = Object.getOwnPropertyDescriptor(value, key);
    if (own === undefined || !('value' in own)) return Infinity;
    pile.push(own.value);
  }
  return keys.reduce((sum, key) => sum + key.length + 1, 1);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || prototype === Array.prototype;
}
