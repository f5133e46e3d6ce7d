import type { ActorId } from './event.ts';

/** The languages of the interface; the first is the fallback. Names exist in all five. */
export const LANGUAGES = ['en', 'ja'] as const;
export type Language = (typeof LANGUAGES)[number];
export const NAME_LANGUAGES = ['en', 'ja', 'zh-Hant', 'zh-Hans', 'ko'] as const;
export type NameLanguage = (typeof NAME_LANGUAGES)[number];
export type Names = Readonly<Record<NameLanguage, string>>;
/** Names in the languages of the interface at least. */
export type ShownNames = Readonly<Record<Language, string>> & Partial<Names>;

/** A state or body, with the seat of government at which its lanes start and end. */
export interface Actor {
  readonly id: ActorId;
  readonly names: Names;
  /** One of the four whose territory is tinted and whose chip stands alone. */
  readonly principal: boolean;
  readonly seat: { readonly names: Names; readonly lng: number; readonly lat: number };
}

/** The four principals in their fixed order. */
export const PRINCIPALS = ['JP', 'CN', 'TW', 'US'] as const;

/** Someone whose short name a sentence may use ("Trump phoned Takaichi"). */
export interface Person {
  readonly actor: ActorId;
  readonly short: { readonly en: string; readonly ja: string };
}
