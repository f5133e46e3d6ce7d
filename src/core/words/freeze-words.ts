import type { Language } from '../actor.ts';

/** Words of a frozen copy, and of the button that makes it. Of later parts. */
export interface FreezeWords {
  readonly button: string;
  /** What the button does, for who has not met it. */
  readonly hint: string;
  readonly making: string;
  saved(fileName: string): string;
  /** The page runs apart from its own site, as in a sandbox, or without what hashes, as by plain http. */
  readonly impossible: string;
  readonly failed: string;
  /** The copy's credit line, and the same where it leads to the live map. */
  frozen(date: string, version: string): string;
  frozenLinked(date: string, version: string): string;
  /** In place of the timeline, where no script runs. */
  readonly withoutScripts: string;
}

const frozenEn = (date: string, version: string): string => `Frozen on ${date}, data version ${version}`;
const frozenJa = (date: string, version: string): string => `${date}時点で固定、データ版 ${version}`;

export const freezeWords: Readonly<Record<Language, FreezeWords>> = {
  en: {
    button: 'Freeze this embed',
    hint: 'Saves the map as one file that never changes, with everything inside.',
    making: 'Putting the file together…',
    saved: (fileName) =>
      `${fileName} was handed to the browser. Put it on your own host, and its address into the frame.`,
    impossible: 'The map cannot be frozen here: that takes its own page, by a secure connection (https).',
    failed: 'The file could not be put together. Try again.',
    frozen: frozenEn,
    frozenLinked: (date, version) => `${frozenEn(date, version)}: what has changed since`,
    withoutScripts: 'This is the map of one day. Its slider, filters and search need JavaScript.',
  },
  ja: {
    button: 'この埋め込みを固定',
    hint: '必要なものをすべて含み、以後変わらない1つのファイルとして地図を保存します。',
    making: 'ファイルを作成しています…',
    saved: (fileName) =>
      `${fileName} をブラウザーに渡しました。自社のサーバーに置き、そのアドレスをフレームに指定してください。`,
    impossible: 'ここでは固定できません。地図自体のページを安全な接続（https）で開いてください。',
    failed: 'ファイルを作成できませんでした。もう一度お試しください。',
    frozen: frozenJa,
    frozenLinked: (date, version) => `${frozenJa(date, version)}：以後の変更`,
    withoutScripts: 'これは1日分の地図です。日付の移動、絞り込み、検索にはJavaScriptが必要です。',
  },
};
