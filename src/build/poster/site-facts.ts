import type { History } from '../../core/releases/history.ts';
import type { Poster } from '../../map/poster/poster.ts';

/** What other sites are told of this one is made of this. */
export interface SiteFacts {
  readonly poster: Poster;
  readonly history: History;
  /**
   * Absolute address of the site's folder with a closing slash; empty where the build does not know where it will lie:
   * then addresses are relative, and most social sites show no picture.
   */
  readonly siteUrl: string;
}
