import type { Sea } from '../../core/layout/labels.ts';

/** A sea with its names in every language that the interface may speak. */
export type NamedSea = Omit<Sea, 'name'> & { readonly names: Readonly<Record<string, string>> };

/** Names seas in a language; the same list for the same language: a new one would have the arcs drawn again. */
export function createSeaReader(): (seas: readonly NamedSea[], language: string) => readonly Sea[] {
  let last: { readonly language: string; readonly of: readonly NamedSea[]; readonly list: readonly Sea[] } | null =
    null;
  return (seas, language) => {
    if (last?.language !== language || last.of !== seas) {
      const list = seas.map((sea) => ({ ...sea, name: sea.names[language] ?? sea.id }));
      last = { language, of: seas, list };
    }
    return last.list;
  };
}
