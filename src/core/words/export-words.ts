import type { Language } from '../actor.ts';
import type { CopyWords } from './page-words.ts';

/** The files that can be had of what is in view. */
export const FILE_KINDS = ['png', 'svg', 'csv', 'geojson'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** Words of the menu of downloads, and of the page on paper. */
export interface ExportWords {
  /** What all of the menu is about. */
  readonly inView: string;
  readonly kinds: Readonly<Record<FileKind, string>>;
  saved(fileName: string): string;
  /** In a frame: nothing tells whether the page around it lets a file through. */
  maySave(fileName: string): string;
  /** The link that leads out of the frame. */
  readonly ownPage: string;
  readonly failed: string;
  /** The details, which the table needs, are not there. */
  readonly noDetails: string;
  readonly citation: CopyWords;
  /** The citation itself, in one line. */
  cite(parts: CitationParts): string;
  /** Below a picture and on paper. */
  source(version: string, address: string): string;
  /** Heading of the legend on paper. */
  readonly legend: string;
}

/** Dates in the reader's language. */
export interface CitationParts {
  readonly title: string;
  readonly version: string;
  readonly date: string;
  readonly address: string;
  readonly accessed: string;
}

const exportWordsEn: ExportWords = {
  inView: 'What is in view',
  kinds: { png: 'Picture', svg: 'Vector picture', csv: 'Table with sources', geojson: 'Map data' },
  saved: (fileName) => `Saved as ${fileName}.`,
  maySave: (fileName) =>
    `${fileName} was handed to the browser. If nothing arrives, the page around this map allows no downloads:`,
  ownPage: 'open the map by itself',
  failed: 'The file could not be made.',
  noDetails: 'The sources have not arrived yet: the file would lack them. Try again in a moment.',
  citation: {
    copy: 'Copy citation',
    copied: 'Citation copied',
    notCopied: 'The citation could not be copied. Copy it from here:',
  },
  cite: ({ title, version, date, address, accessed }) =>
    `${title}, picture of ${date}, data version ${version}. ${address} (accessed ${accessed}).`,
  source: (version, address) => `Data version ${version}. Sources of each act: ${address}`,
  legend: 'Legend',
};

const exportWordsJa: ExportWords = {
  inView: '表示中の内容',
  kinds: { png: '画像', svg: 'ベクター画像', csv: '表（出典つき）', geojson: '地図データ' },
  saved: (fileName) => `${fileName} として保存しました。`,
  maySave: (fileName) =>
    `${fileName} をブラウザーに渡しました。保存されない場合、周囲のページがダウンロードを許可していません。`,
  ownPage: '地図だけを開く',
  failed: 'ファイルを作成できませんでした。',
  noDetails: '出典がまだ届いていないため、出典のないファイルになります。少し待ってからもう一度お試しください。',
  citation: {
    copy: '引用文をコピー',
    copied: '引用文をコピーしました',
    notCopied: '引用文をコピーできませんでした。次の欄からコピーしてください。',
  },
  cite: ({ title, version, date, address, accessed }) =>
    `「${title}」${date}の状況、データ版 ${version}、${address} （${accessed}閲覧）`,
  source: (version, address) => `データ版 ${version}。各項目の出典：${address}`,
  legend: '凡例',
};

export const exportWords: Readonly<Record<Language, ExportWords>> = { en: exportWordsEn, ja: exportWordsJa };
