import type { Language } from '../actor.ts';
import type { CodeForm } from '../embed-code/embed-code.ts';
import type { Ratio } from '../embed-code/frame-size.ts';
import type { CopyWords } from './page-words.ts';

/** Words of the dialog in which an embed is made, and of the code that it makes. */
export interface EmbedWords {
  readonly heading: string;
  readonly shows: string;
  readonly day: string;
  readonly first: string;
  readonly last: string;
  /** The period ends where the data do, and a link says no date for that. */
  readonly grows: string;
  /** What of the view may be taken along. */
  readonly carried: {
    story(title: string): string;
    /** Before the title of an act, which is English. */
    readonly event: string;
    readonly filters: string;
  };
  readonly looks: string;
  readonly ownLanguage: string;
  readonly projection: string;
  readonly projections: Readonly<Record<'mercator' | 'globe', string>>;
  readonly view: string;
  readonly views: Readonly<Record<'shown' | 'default' | 'pacific', string>>;
  readonly hide: string;
  readonly hidden: Readonly<Record<'header' | 'filters' | 'list' | 'timeline' | 'credit', string>>;
  readonly frame: string;
  readonly shape: string;
  readonly ratios: Readonly<Record<Ratio, string>>;
  readonly fixedHeight: string;
  readonly height: string;
  /** Why a wide shape stays as high as it is on a phone. */
  leastHeight(px: number): string;
  readonly code: string;
  readonly forms: Readonly<Record<CodeForm, string>>;
  readonly hints: Readonly<Record<CodeForm, string>>;
  readonly copy: CopyWords;
  readonly preview: string;
  /** What the preview is of. */
  readonly screens: Readonly<Record<'wide' | 'phone', string>>;
  /** "680 × 510 px". */
  measures(frame: { readonly width: number; readonly height: number }): string;
  /** The page runs apart from its own site: in a sandbox, or from a file. */
  readonly sealed: string;
  /** The site's own policy lets no frame in. */
  readonly refused: string;
  readonly ownPage: string;
  /** The addresses lead to this machine. */
  readonly localAddress: string;
  /** The words of the chosen language have not come. */
  missingLanguage(name: string): string;
  /** Title of the frame. */
  title(map: string, date: string): string;
  /** Text of the link. */
  linkText(title: string, sentence: string): string;
}

const embedWordsEn: EmbedWords = {
  heading: 'Embed this map',
  shows: 'What it shows',
  day: 'Date shown',
  first: 'Period from',
  last: 'Period to',
  grows: 'Runs to the end of the data, and on when they grow.',
  carried: {
    story: (title) => `Tells the story “${title}”`,
    event: 'Opens the act:',
    filters: 'Keeps the filters that are set now',
  },
  looks: 'How it looks',
  ownLanguage: 'Each reader’s own',
  projection: 'Map',
  projections: { mercator: 'Flat', globe: 'Globe' },
  view: 'View',
  views: { shown: 'As shown now', default: 'East Asia', pacific: 'Whole Pacific' },
  hide: 'Leave out',
  hidden: { header: 'Headline', filters: 'Legend', list: 'List', timeline: 'Timeline', credit: 'Map credit' },
  frame: 'Size',
  shape: 'Width to height',
  ratios: { '4/3': '4 : 3', '16/9': '16 : 9', '1/1': 'Square', '3/4': '3 : 4, upright' },
  fixedHeight: 'Fixed height',
  height: 'Height in pixels',
  leastHeight: (px) => `As wide as the column, never lower than ${px} px: it has to work on a phone.`,
  code: 'Code',
  forms: { iframe: 'Plain iframe', element: 'Element with script', link: 'Link' },
  hints: {
    iframe: 'Works in every content system, without a script.',
    element:
      'Takes the height that suits it, and sentences of the article can move the map. Without its script, a link stands there.',
    link: 'For newsletters and wherever frames are stripped.',
  },
  copy: {
    copy: 'Copy code',
    copied: 'Code copied',
    notCopied: 'The browser keeps the clipboard closed. The code is selected: copy it by hand.',
  },
  preview: 'Preview',
  screens: { wide: 'Wide', phone: 'Phone' },
  measures: ({ width, height }) => `${width} × ${height} px`,
  sealed: 'No preview here: this copy of the map is sealed off from its own site, as in a sandbox.',
  refused: 'No preview here: the policy of this site lets no frame in. The code works all the same.',
  ownPage: 'Open the map by itself',
  localAddress: 'The addresses lead to this computer. Put your site’s in their place.',
  missingLanguage: (name) => `The words in ${name} could not be loaded: title and sentence are in English.`,
  title: (map, date) => `${map}, ${date}`,
  linkText: (title, sentence) => `${title}: ${sentence}`,
};

const embedWordsJa: EmbedWords = {
  heading: '地図を埋め込む',
  shows: '表示する内容',
  day: '表示する日',
  first: '期間の初日',
  last: '期間の最終日',
  grows: 'データの最終日まで。データが増えれば期間も延びます。',
  carried: {
    story: (title) => `ストーリー「${title}」を表示`,
    event: '次の動きを開いて表示：',
    filters: '現在の絞り込みを引き継ぐ',
  },
  looks: '見た目',
  ownLanguage: '閲覧者の言語',
  projection: '地図の形',
  projections: { mercator: '平面', globe: '地球儀' },
  view: '表示範囲',
  views: { shown: '現在の表示', default: '東アジア', pacific: '太平洋全体' },
  hide: '省くもの',
  hidden: { header: '見出し', filters: '凡例', list: '一覧', timeline: '年表', credit: '地図の出典' },
  frame: '大きさ',
  shape: '縦横比',
  ratios: { '4/3': '4：3', '16/9': '16：9', '1/1': '正方形', '3/4': '3：4（縦長）' },
  fixedHeight: '高さを固定',
  height: '高さ（ピクセル）',
  leastHeight: (px) => `幅は本文に合わせ、高さはスマートフォンでも使えるよう${px}ピクセルを下回りません。`,
  code: 'コード',
  forms: { iframe: 'フレーム（iframe）', element: 'スクリプトつき要素', link: 'リンク' },
  hints: {
    iframe: 'スクリプトなしで、どの記事管理システムでも使えます。',
    element: '高さが自動で決まり、記事の文から地図を動かせます。スクリプトがなければリンクが表示されます。',
    link: 'メールマガジンなど、フレームを使えない場所に。',
  },
  copy: {
    copy: 'コードをコピー',
    copied: 'コードをコピーしました',
    notCopied: 'ブラウザーがクリップボードを許可していません。コードを選択しましたので、手動でコピーしてください。',
  },
  preview: 'プレビュー',
  screens: { wide: '広い画面', phone: 'スマートフォン' },
  measures: ({ width, height }) => `${width} × ${height} ピクセル`,
  sealed:
    'ここではプレビューを表示できません。この地図はサンドボックスなど、サイトから切り離された状態で動いています。',
  refused: 'ここではプレビューを表示できません。サイトの設定がフレームを許可していません。コードはそのまま使えます。',
  ownPage: '地図だけを開く',
  localAddress: 'アドレスはこのコンピューターを指しています。公開先のアドレスに置き換えてください。',
  missingLanguage: (name) => `${name}の語句を読み込めなかったため、題名と文は英語です。`,
  title: (map, date) => `${map}、${date}`,
  linkText: (title, sentence) => `${title}：${sentence}`,
};

export const embedWords: Readonly<Record<Language, EmbedWords>> = { en: embedWordsEn, ja: embedWordsJa };
