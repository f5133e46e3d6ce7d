import type { Names } from '../core/actor.ts';

/** What a screen reader calls the canvas; the chunk cannot ask the entry's catalogue. */
export const MAP_TITLES: Names = { en: 'Map', ja: '地図', 'zh-Hant': '地圖', 'zh-Hans': '地图', ko: '지도' };
