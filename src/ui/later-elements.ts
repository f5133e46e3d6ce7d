import { TensionAbout } from './tension-about.ts';
import { TensionCurves } from './curves/tension-curves.ts';
import { TensionDetail } from './tension-detail.ts';
import { TensionSearch } from './tension-search.ts';

/** What the first picture does without: entry of the script that is asked for behind it. To load it defines them. */
export const laterElements = [TensionAbout, TensionCurves, TensionDetail, TensionSearch] as const;
