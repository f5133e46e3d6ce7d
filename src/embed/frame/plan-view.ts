import type { UrlContext } from '../../state/codec.ts';
import type { UrlKey, urlFieldOf } from '../../state/fields.ts';
import type { Action, State } from '../../state/state.ts';
import type { parseUrl } from '../../state/url.ts';
import { VIEW_NAMES, type ViewName } from '../messages.ts';
import type { Refusal, ViewPatch } from '../read-command.ts';
import { choosesAct, choosesStep, PICTURE_NAMES } from './view-patch.ts';

/** The URL's codec, which is the page's own. */
export interface ViewCodec {
  readonly context: UrlContext;
  readonly urlKeys: readonly UrlKey[];
  readonly urlFieldOf: typeof urlFieldOf;
  readonly parseUrl: typeof parseUrl;
}

/** What a host's wish comes to. */
export interface ViewPlan {
  readonly actions: readonly Action[];
  readonly refusals: readonly Refusal[];
}

/** What moves the picture: the clock stops. */
const MOVING: readonly ViewName[] = ['t', 'event', 'story', 'step'];

/** The view by its URL names, each with the text that brings it back; null where that is its absence. */
export function formatView(state: State, codec: ViewCodec): Readonly<Record<ViewName, string | null>> {
  const textOf = <K extends UrlKey>(key: K): string | null => codec.urlFieldOf(key).format(state[key], codec.context);
  const texts = codec.urlKeys.map((key) => [codec.urlFieldOf(key).name, textOf(key)] as const);
  const known = new Map<string, string | null>(texts);
  return Object.fromEntries(VIEW_NAMES.map((name) => [name, known.get(name) ?? null])) as Record<
    ViewName,
    string | null
  >;
}

/**
 * What a patch of the view asks of the store, read by the URL's codec: an act takes the playhead along, a step the whole
 * picture. A bad value changes nothing and is refused.
 */
export function planView(patch: ViewPatch, state: State, codec: ViewCodec): ViewPlan {
  const refusals = [...patch].flatMap(([name, text]) => findFault(name, text, { patch, state, codec }));
  const good = new Map([...patch].filter(([name]) => !refusals.some(({ field }) => field === name)));
  if (good.size === 0) return { actions: [], refusals };
  const search = writeSearch(good, formatView(state, codec), codec);
  const asked = codec.parseUrl(search, '', codec.context).state;
  return { actions: toActions(good, asked, state), refusals };
}

function fieldOf(name: ViewName, { urlKeys, urlFieldOf }: ViewCodec) {
  const key = urlKeys.find((one) => urlFieldOf(one).name === name);
  return key === undefined ? null : urlFieldOf(key);
}

function findFault(
  name: ViewName,
  text: string | null,
  { patch, state, codec }: { readonly patch: ViewPatch; readonly state: State; readonly codec: ViewCodec },
): Refusal[] {
  const field = fieldOf(name, codec);
  if (field === null) return [{ field: name, reason: 'is not known here' }];
  if (text === null || text.toLowerCase() === field.none?.word) {
    return [];
  }
  const isAlone = name === 'step' && state.story === null && patch.get('story') == null;
  if (isAlone) return [{ field: name, reason: 'no story is told' }];
  return field.parse(text.trim(), codec.context) === 'invalid'
    ? [{ field: name, reason: `expected ${field.expected.replace(/`/g, '')}` }]
    : [];
}

/** The search of the view as it is, with the patch over it and without what the patch takes along. */
function writeSearch(good: ViewPatch, current: Readonly<Record<ViewName, string | null>>, codec: ViewCodec): string {
  const outdated = new Set<ViewName>(choosesStep(good) ? [...PICTURE_NAMES, 'step'] : choosesAct(good) ? ['t'] : []);
  const parts = VIEW_NAMES.flatMap((name) => {
    if (!good.has(name) && outdated.has(name)) return [];
    const text = good.has(name) ? good.get(name) : current[name];
    const said = text ?? fieldOf(name, codec)?.none?.word;
    return said === undefined ? [] : [`${name}=${encodeURIComponent(said)}`];
  });
  return `?${parts.join('&')}`;
}

function toActions(good: ViewPatch, asked: State, state: State): Action[] {
  const origin = 'host';
  // How it looks does not close what the reader has opened.
  if ([...good.keys()].every((name) => name === 'lang' || name === 'theme')) {
    return [
      { type: 'set-language', origin, lang: asked.lang },
      { type: 'set-theme', origin, theme: asked.theme },
    ];
  }
  const moves = MOVING.some((name) => good.has(name));
  const chooses = ['event', 'story', 'step'].some((name) => good.has(name as ViewName));
  // What the article chooses is lit and covers nothing, as a step of a story: it opens by a press only.
  const told = asked.event !== null && (chooses || (state.told && asked.event === state.event));
  return [{ type: 'load', origin, state: { ...asked, told, playing: state.playing && !moves } }];
}
