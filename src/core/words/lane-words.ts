/** Sentence parts for lanes, badges and chips. Names come from the data, in the reader's language. */
export interface LaneWords {
  /** An actor's name inside a sentence: "the United States". */
  actorInText(name: string): string;
  /** "Japan, China and the United States". */
  list(names: readonly string[]): string;
  /** "China to Japan". */
  directed(from: string, to: string): string;
  /** "Japan and the United States". */
  mutual(a: string, b: string): string;
  /** Who and what: "China to Japan: 2 sanctions". */
  named(parties: string, what: string): string;
  /** "About Taiwan". */
  about(names: readonly string[]): string;
  /** Acts of the lane that are not spelt out: "and 2 more". */
  more(count: number): string;
  /** Name of the shared chip of the actors beyond the view. */
  readonly others: string;
  /** "Washington 12 active acts, outside the view. Show them.": it begins with what can be seen. */
  chip(name: string, count: number): string;
}

/** English names that take the article in a sentence. */
const WITH_ARTICLE = /^(United |European |Philippines|Netherlands|Solomon |Marshall )/u;

function actorInTextEn(name: string): string {
  return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}

/** The text with its first letter in upper case, as at the head of a sentence. */
export function upperFirst(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase('en') + text.slice(first.length);
}

/** Without `Intl`, whose first use the slider would have to wait for. */
function listEn(names: readonly string[]): string {
  const texts = names.map(actorInTextEn);
  const last = texts.pop() ?? '';
  return texts.length === 0 ? last : `${texts.join(', ')} and ${last}`;
}
const listJa = (names: readonly string[]): string => names.join('、');

export const laneWordsEn: LaneWords = {
  actorInText: actorInTextEn,
  list: listEn,
  directed: (from, to) => upperFirst(`${actorInTextEn(from)} to ${to === 'Others' ? 'others' : actorInTextEn(to)}`),
  mutual: (a, b) => upperFirst(`${actorInTextEn(a)} and ${b === 'Others' ? 'others' : actorInTextEn(b)}`),
  named: (parties, what) => `${parties}: ${what}`,
  about: (names) => `About ${listEn(names)}`,
  more: (count) => `and ${count} more`,
  others: 'Others',
  chip: (name, count) =>
    `${name} ${count} active ${count === 1 ? 'act' : 'acts'}, outside the view. Show ${count === 1 ? 'it' : 'them'}.`,
};

export const laneWordsJa: LaneWords = {
  actorInText: (name) => name,
  list: listJa,
  directed: (from, to) => `${from}から${to}へ`,
  mutual: (a, b) => `${a}と${b}`,
  named: (parties, what) => `${parties}：${what}`,
  about: (names) => `${listJa(names)}をめぐって`,
  more: (count) => `ほか${count}件`,
  others: 'その他',
  chip: (name, count) => `${name} ${count}件の動き、表示範囲の外。地図を移動して表示します。`,
};
