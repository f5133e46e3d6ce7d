import type { Language } from '../actor.ts';
import { SUPPORTED_BROWSERS } from '../supported-browsers.ts';
import { HALF_LIFE_DAYS } from '../tension/tension.ts';

/** What the map says of itself: headings with paragraphs. */
export interface AboutSection {
  /** By which a press elsewhere leads here. */
  readonly id?: 'method';
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** What the sections need to know of the data and the build. */
export interface AboutFacts {
  /** First and last day covered, as readable dates. */
  readonly from: string;
  readonly to: string;
  readonly version: string;
  readonly eventCount: number;
}

export interface AboutWords {
  sections(facts: AboutFacts): readonly AboutSection[];
  readonly shortcutsHeading: string;
  /** Key and what it does. */
  readonly shortcuts: readonly (readonly [keys: string, action: string])[];
}

function dataSectionEn(facts: AboutFacts): AboutSection {
  return {
    heading: 'Data and its limits',
    paragraphs: [
      `${facts.eventCount} acts from ${facts.from} to ${facts.to}, data version ${facts.version}. Coverage is thinner after March 2026. The absence of later acts means no data, not calm.`,
      'Acts were collected from public reports and official texts. Summaries give each fact as the claim of whoever made it. Confidence is high with two independent credible sources or an official text, medium with one credible source, low where only repeated reports were found; low is hidden unless you ask for it.',
    ],
  };
}

function methodSectionEn({ from }: AboutFacts): AboutSection {
  return {
    id: 'method',
    heading: 'Tension, measured',
    paragraphs: [
      `Each act shown adds the weight of its code when it starts; half is left every ${HALF_LIFE_DAYS} days. Positive weights add up to cooperation, negative ones to conflict, never netted; parts of an act are not added to the whole. Codes (CAMEO) and weights (Goldstein 1992, as distributed with GDELT) are published scales for the form of an act, not our verdict; the half-life is our choice.`,
      'Two coders worked independently over 248 acts (Cohen’s kappa 0.88 for four classes, 0.82 for full codes); every difference was settled by rule. Twelve later acts had one coder.',
      `Limits: joint drills and arms sales count as cooperation between partners, patrols near an opponent as conflict, so sums depend on who has partners. Conditional words on force weigh nothing, home laws and budgets almost nothing; denials count as conflict. A measure counts at its start, not while it stands. Some acts rest on one side’s account. Acts before ${from} are not counted: the first weeks read low.`,
    ],
  };
}

const aboutWordsEn: AboutWords = {
  sections: (facts) => [
    {
      heading: 'What it shows',
      paragraphs: [
        'For any day, what Japan, China, Taiwan, the United States and those around them did to and with each other: calls, meetings, statements, protests, advisories, sanctions, military acts and more. Each act has at least one source.',
        'An arc stands for all acts of one type from one actor to another that are active on the day shown. A single act stays active for seven days; a measure stays active from its start to its end, or for as long as no end is reported. Arcs are diagrams, not routes.',
      ],
    },
    dataSectionEn(facts),
    methodSectionEn(facts),
    {
      heading: 'Names and borders',
      paragraphs: [
        'Names and lines follow control on the ground and imply no view on sovereignty. Disputed features are drawn as disputed and carry the names used by each claimant.',
      ],
    },
    {
      heading: 'Licences',
      paragraphs: [
        'The code is open under the MIT licence. Land and borders come from Natural Earth, which is in the public domain. The wording of acts is our own; the linked reports belong to their publishers.',
      ],
    },
    {
      heading: 'Errors and privacy',
      paragraphs: [
        'To report an error, write to the publisher of this copy or open an issue in the project’s code repository. Name the act and a source.',
        'The page sets no cookies and sends no request to any other server.',
      ],
    },
    {
      heading: 'Supported browsers',
      paragraphs: [
        `Chrome ${SUPPORTED_BROWSERS.chrome}, Edge ${SUPPORTED_BROWSERS.edge}, Firefox ${SUPPORTED_BROWSERS.firefox}, Safari ${SUPPORTED_BROWSERS.safari} and newer. Without WebGL a still map is shown.`,
      ],
    },
  ],
  shortcutsHeading: 'Keys',
  shortcuts: [
    ['← →', 'On the slider: a day back, a day forward'],
    ['Page Up, Page Down', 'On the slider: a larger step'],
    ['Home, End', 'On the slider: first or last day'],
    ['Space', 'On the slider: play or pause'],
    ['0', 'Whole Pacific or East Asia'],
    ['/', 'Search'],
    ['Esc', 'Close the details'],
  ],
};

function dataSectionJa(facts: AboutFacts): AboutSection {
  return {
    heading: 'データとその限界',
    paragraphs: [
      `${facts.from}から${facts.to}までの動き${facts.eventCount}件。データの版は${facts.version}。2026年3月より後は情報が少なくなります。後の動きがないのはデータがないためで、平穏を意味しません。`,
      '公開された報道と公式文書から集めました。概要は、それぞれの事実を、述べた当事者の主張として書いています。確度は、独立した信頼できる情報源が二つ以上または公式文書があれば「高」、信頼できる情報源が一つなら「中」、転載しか見つからなければ「低」とし、「低」は通常表示しません。',
    ],
  };
}

function methodSectionJa({ from }: AboutFacts): AboutSection {
  return {
    id: 'method',
    heading: '緊張の推移',
    paragraphs: [
      `表示中の動きは、始まった時点でコードの重みが加わり、${HALF_LIFE_DAYS}日ごとに半減します。正の重みは協力、負の重みは対立として別々に合計し、差し引きはしません。動きの一部は全体に重ねて数えません。コード（CAMEO）と重み（GDELTが配布するGoldstein 1992）は行為の形を測る公表された尺度で、当地図の評価ではありません。半減期は当地図が定めました。`,
      '248件は二者が別々に分類し（カッパ係数は4区分で0.88、全コードで0.82）、相違はすべて規則に従って調整しました。後の12件の分類は一者によります。',
      `限界：共同訓練や武器売却は協力国間の協力、相手国付近の哨戒は対立と数えるため、合計は協力国の有無に左右されます。武力への条件つきの言及に重みはなく、国内の法律や予算もほぼありません。否定や反論は対立と数えます。措置は開始時にだけ数えます。一方の説明しか出典がない動きもあります。${from}より前の動きは数えないため、初めの数週間は値が低く出ます。`,
    ],
  };
}

const aboutWordsJa: AboutWords = {
  sections: (facts) => [
    {
      heading: '何を示すか',
      paragraphs: [
        '日本、中国、台湾、米国と周辺の国・地域が互いに何をしたかを、日ごとに示します。電話会談、会談、発言、抗議、注意喚起、制裁、軍事行動などを扱い、どの動きにも一つ以上の出典があります。',
        '1本の線は、その日に続いている、ある当事者から別の当事者への同じ種類の動きをまとめたものです。一度きりの動きは7日間、措置は開始から終了まで、終了の報道がなければ引き続き表示します。線は関係を示す図であり、経路ではありません。',
      ],
    },
    dataSectionJa(facts),
    methodSectionJa(facts),
    {
      heading: '地名と境界線',
      paragraphs: [
        '地名と線は現地の実効支配に基づくもので、主権についての見解を示すものではありません。争いのある場所は争いのあるものとして描き、主張する各当事者の呼び名を添えます。',
      ],
    },
    {
      heading: 'ライセンス',
      paragraphs: [
        'コードはMITライセンスで公開しています。陸地と境界線はパブリックドメインのNatural Earthによります。動きの文章は独自に書いたもので、リンク先の記事の権利は各発行者にあります。',
      ],
    },
    {
      heading: '誤りの報告とプライバシー',
      paragraphs: [
        '誤りは、このページの発行者に連絡するか、コードのリポジトリで報告してください。該当する動きと根拠となる出典をお書き添えください。',
        'このページはクッキーを使わず、ほかのサーバーに接続しません。',
      ],
    },
    {
      heading: '対応ブラウザー',
      paragraphs: [
        `Chrome ${SUPPORTED_BROWSERS.chrome}、Edge ${SUPPORTED_BROWSERS.edge}、Firefox ${SUPPORTED_BROWSERS.firefox}、Safari ${SUPPORTED_BROWSERS.safari}以降。WebGLが使えない場合は静止した地図を表示します。`,
      ],
    },
  ],
  shortcutsHeading: 'キー操作',
  shortcuts: [
    ['← →', 'スライダー上：1日戻る・進む'],
    ['Page Up、Page Down', 'スライダー上：大きく移動'],
    ['Home、End', 'スライダー上：最初の日・最後の日'],
    ['Space', 'スライダー上：再生・一時停止'],
    ['0', '太平洋全体と東アジアの切り替え'],
    ['/', '検索'],
    ['Esc', '詳細を閉じる'],
  ],
};

/** The prose of About, which comes by a script of its own when a press asks for it. */
export const aboutWords: Readonly<Record<Language, AboutWords>> = { en: aboutWordsEn, ja: aboutWordsJa };
