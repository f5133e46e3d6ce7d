import type { Language } from '../../core/actor.ts';
import type { Words } from '../../core/words/words.ts';

/** What the button works on. */
export interface FreezeSetup {
  /** The page's own words. */
  readonly words: Words;
  /** Absolute address of the site's folder. */
  readonly siteUrl: string;
  /** The query of what is chosen at the press. */
  readonly query: () => string;
  /** The words of a language, or others where they cannot be had. */
  readonly loadWords: (language: Language) => Promise<Words>;
}
