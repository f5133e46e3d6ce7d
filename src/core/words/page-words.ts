import type { Language } from '../actor.ts';

/** What a button that copies says, before and after. */
export interface CopyWords {
  readonly copy: string;
  readonly copied: string;
  /** Where the clipboard is refused: what was to be copied stands beside it. */
  readonly notCopied: string;
}

/** Words of the page around the panels. */
export interface PageWords {
  readonly title: string;
  /** Title of the browser's tab, which follows the playhead. */
  documentTitle(date: string): string;
  readonly skipToList: string;
  readonly about: string;
  readonly close: string;
  readonly link: CopyWords;
  readonly language: string;
  /** Each language in its own words. */
  readonly languages: Readonly<Record<Language, string>>;
  readonly theme: string;
  readonly themes: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  /** Openers of the sheet in a frame. */
  readonly sheetLegend: string;
  readonly sheetList: string;
  readonly closeSheet: string;
  readonly loading: string;
  /** Opener of the dialog in which the code for an article is made. */
  readonly embed: string;
  /** Opener of the files that can be had of what is in view. */
  readonly download: string;
  readonly downloadFailed: string;
  /** The standing note; it may not be hidden. */
  readonly namingNote: string;
  /** The same where a line is all there is. */
  readonly namingNoteShort: string;
  /** Attribution of the base map. */
  readonly credit: string;
  /** When the data were corrected last. */
  correctedOn(date: string): string;
  /** The end of coverage is not calm. */
  noDataAfter(date: string): string;
  noDataBefore(date: string): string;
}

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', ja: '日本語' };

export const pageWordsEn: PageWords = {
  title: 'Indo-Pacific Tensions Map',
  documentTitle: (date) => `${date} – Indo-Pacific Tensions Map`,
  skipToList: 'Skip to the list of acts',
  about: 'About',
  close: 'Close',
  link: {
    copy: 'Copy link',
    copied: 'Link copied',
    notCopied: 'The link could not be copied. Copy it from here:',
  },
  language: 'Language',
  languages: LANGUAGE_NAMES,
  theme: 'Theme',
  themes: { auto: 'Auto', light: 'Light', dark: 'Dark' },
  sheetLegend: 'Legend',
  sheetList: 'List',
  closeSheet: 'Back to the map',
  loading: 'Loading…',
  embed: 'Embed',
  download: 'Download',
  downloadFailed: 'Not loaded. Try again.',
  namingNote: 'Names and lines follow control on the ground and imply no view on sovereignty.',
  namingNoteShort: 'Names and lines imply no view on sovereignty.',
  credit: 'Land and borders: Natural Earth',
  correctedOn: (date) => `Corrected on ${date}`,
  noDataAfter: (date) => `No data after ${date}`,
  noDataBefore: (date) => `No data before ${date}`,
};

export const pageWordsJa: PageWords = {
  title: 'インド太平洋 緊張の地図',
  documentTitle: (date) => `${date}｜インド太平洋 緊張の地図`,
  skipToList: '動きの一覧へ移動',
  about: '概要',
  close: '閉じる',
  link: {
    copy: 'リンクをコピー',
    copied: 'リンクをコピーしました',
    notCopied: 'リンクをコピーできませんでした。次の欄からコピーしてください。',
  },
  language: '言語',
  languages: LANGUAGE_NAMES,
  theme: '配色',
  themes: { auto: '自動', light: '明るい', dark: '暗い' },
  sheetLegend: '凡例',
  sheetList: '一覧',
  closeSheet: '地図に戻る',
  loading: '読み込み中…',
  embed: '埋め込み',
  download: 'ダウンロード',
  downloadFailed: '読み込めませんでした。もう一度お試しください。',
  namingNote: '地名と線は現地の実効支配に基づくもので、主権についての見解を示すものではありません。',
  namingNoteShort: '地名と線は主権についての見解を示しません。',
  credit: '陸地と境界線：ナチュラルアース',
  correctedOn: (date) => `${date}に訂正`,
  noDataAfter: (date) => `${date}より後のデータはありません`,
  noDataBefore: (date) => `${date}より前のデータはありません`,
};
