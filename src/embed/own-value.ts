/**
 * A property that the value itself has, and has as data: nothing inherited, and no getter runs. Undefined for all else,
 * a value that refuses to be looked at included.
 */
export function ownValue(record: unknown, key: string): unknown {
  try {
    return Object.getOwnPropertyDescriptor(Object(record), key)?.value;
  } catch {
    return undefined;
  }
}
