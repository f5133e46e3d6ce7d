/** Words of the map and its controls. */
export interface MapWords {
  /** Accessible name of the map. */
  readonly label: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly wholePacific: string;
  readonly eastAsia: string;
  /** Toggle: the earth as a globe. */
  readonly globe: string;
  /** Toggle: bring the quiet lanes forward. */
  readonly allActs: string;
  /** Acts of arcs beyond the greatest number that is drawn. */
  notDrawn(count: number): string;
  /** Acts between two actors that are both outside the view. */
  outsideView(count: number): string;
  /** Cooperative gestures in a frame. */
  readonly gestureCtrl: string;
  readonly gestureCmd: string;
  readonly gestureTouch: string;
  /** The live map is missing or lost; one without WebGL stands in. */
  readonly staticOnly: string;
}

export const mapWordsEn: MapWords = {
  label: 'Map of the Indo-Pacific',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholePacific: 'Show the whole Pacific',
  eastAsia: 'Show East Asia',
  globe: 'Globe',
  allActs: 'All acts',
  notDrawn: (count) =>
    `${count} more ${count === 1 ? 'act is' : 'acts are'} not drawn. Filter to see ${count === 1 ? 'it' : 'them'}.`,
  outsideView: (count) => `${count} ${count === 1 ? 'act' : 'acts'} between capitals outside the view`,
  gestureCtrl: 'Hold Ctrl and scroll to zoom the map',
  gestureCmd: 'Hold ⌘ and scroll to zoom the map',
  gestureTouch: 'Use two fingers to move the map',
  staticOnly: 'A plainer map without WebGL. All else works as usual.',
};

export const mapWordsJa: MapWords = {
  label: 'インド太平洋の地図',
  zoomIn: '拡大',
  zoomOut: '縮小',
  wholePacific: '太平洋全体を表示',
  eastAsia: '東アジアを表示',
  globe: '地球儀',
  allActs: 'すべての動き',
  notDrawn: (count) => `ほかに${count}件の動きを省略しています。絞り込むと表示されます。`,
  outsideView: (count) => `表示範囲の外どうしの動き${count}件`,
  gestureCtrl: 'コントロールキーを押しながらスクロールすると拡大・縮小できます',
  gestureCmd: '⌘キーを押しながらスクロールすると拡大・縮小できます',
  gestureTouch: '地図は2本の指で動かせます',
  staticOnly: 'WebGLを使わない簡易地図です。ほかの機能は通常どおり使えます。',
};
