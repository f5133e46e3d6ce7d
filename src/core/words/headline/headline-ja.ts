import type { EventType } from '../../event.ts';
import type { EarlierContact, HeadlineWords, LeadFacts, LeadPersons, StandingFacts } from './headline-words.ts';

/** Noun of each restriction where it is counted inside a sentence. */
const RESTRICTION_NOUNS: Partial<Readonly<Record<EventType, string>>> = {
  advisory: '注意喚起',
  sanction: '制裁・規制',
  cancellation: '中止措置',
};

/** So many actors are told by name; of more, the first three. */
const MAX_NAMES = 4;

const names = (list: readonly string[]): string =>
  list.length > MAX_NAMES ? `${list.slice(0, 3).join('、')}など` : list.join('、');
/** Parties of a mutual act: 「日本と米国」, with more 「日本、米国、豪州」. */
const together = (list: readonly string[]): string => (list.length === 2 ? list.join('と') : names(list));

function length(minutes: number | null): string {
  if (minutes === null) return '';
  if (minutes % 60 === 0) return `約${minutes / 60}時間、`;
  return `${minutes % 10 === 0 ? '約' : ''}${minutes}分間、`;
}

function earlierSentence(earlier: EarlierContact | null): string {
  if (earlier === null) return '';
  const day = earlier.daysBefore === 1 ? '前日' : `${earlier.daysBefore}日前`;
  const verb = earlier.event.type === 'call' ? '電話で会談' : '会談';
  return `${earlier.who}氏は${day}に${earlier.other}氏とも${verb}している。`;
}

function personsSentence(facts: LeadFacts, { first, second, firstAsked }: LeadPersons): string {
  const minutes = length(facts.event.durationMinutes);
  if (facts.event.type !== 'call') return `${first}氏と${second}氏が${minutes}会談した。`;
  return firstAsked
    ? `${first}氏が${second}氏に電話し、${minutes === '' ? '会談した' : `${minutes.replace('、', '')}話した`}。`
    : `${first}氏と${second}氏が${minutes}電話で会談した。`;
}

/** Predicates of a one-sided act by type; `a` acts, `b` is addressed, `c` the matter 「台湾をめぐり」 or nothing. */
const ONE_SIDED: Readonly<Record<EventType, (a: string, b: string, c: string) => string>> = {
  call: (a, b, c) => `${a}が${c}${b}に電話した`,
  meeting: (a, b, c) => `${a}が${c}${b}と会談した`,
  visit: (a, b) => `${a}の要人が${b}を訪れた`,
  agreement: (a, b, c) => `${a}が${c}${b}と合意した`,
  relief: (a, b) => `${a}から${b}への緩和の動きがあった`,
  statement: (a, b, c) => `${a}が${c}${b}に向けて見解を示した`,
  protest: (a, b, c) => `${a}が${c}${b}に抗議した`,
  policy: (a, b, c) => `${a}が${c}${b}に関わる国内政策を打ち出した`,
  advisory: (a, b) => `${a}が${b}への渡航・滞在などについて注意を呼びかけた`,
  sanction: (a, b, c) => `${a}が${c}${b}に制裁・規制の措置を取った`,
  cancellation: (a, b, c) => `${a}が${c}${b}との交流や往来などを取りやめた`,
  military: (a, b) => `${a}による${b}への軍事的な動きがあった`,
  arms: (a, b) => `${a}が${b}向けの武器取引を進めた`,
};

/** Predicates of an act done together. */
const MUTUAL: Partial<Readonly<Record<EventType, (parties: string, c: string) => string>>> = {
  call: (parties, c) => `${parties}が${c}電話で協議した`,
  meeting: (parties, c) => `${parties}が${c}会談した`,
  visit: (parties) => `${parties}の間で要人の往来があった`,
  agreement: (parties) => `${parties}が合意文書に署名した`,
  relief: (parties) => `${parties}が互いの措置を緩和した`,
  military: (parties) => `${parties}が共同で軍事活動を行った`,
};

/** Only what two sources or an official text show stands unqualified; the rest and military acts are as reported. */
function isHedged(facts: LeadFacts): boolean {
  return facts.event.confidence !== 'high' || facts.event.type === 'military';
}

function actSentence(facts: LeadFacts): string {
  const { event } = facts;
  // Several concerned actors would read as the parties.
  const matter = facts.about.length === 1 ? `${names(facts.about)}をめぐり` : '';
  const mutual = event.mutual ? MUTUAL[event.type] : undefined;
  const clause =
    mutual !== undefined
      ? mutual(together([...facts.from, ...facts.to]), matter)
      : facts.against.length > 0
        ? ONE_SIDED[event.type](names(facts.from), names(facts.against), `${names(facts.to)}の場で${matter}`)
        : ONE_SIDED[event.type](names(facts.from), names(facts.to), matter);
  return `${clause}${isHedged(facts) ? 'と伝えられた' : ''}。`;
}

function lead(facts: LeadFacts): string {
  const when = facts.when === null ? '' : `${facts.when}、`;
  if (facts.persons === null) return when + actSentence(facts);
  return when + personsSentence(facts, facts.persons) + earlierSentence(facts.earlier);
}

function standing({ groups, confirmed, total }: StandingFacts): string {
  const counted = groups.reduce((sum, group) => sum + group.count, 0);
  const others = total - counted;
  if (groups.length === 0) return `制限措置${total}件が継続中。`;
  const [first] = groups;
  const parts = groups.map((group) => {
    const same =
      group !== first && names(group.from) === names(first?.from ?? []) && names(group.to) === names(first?.to ?? []);
    const what = `${RESTRICTION_NOUNS[group.type] ?? '制限措置'}${group.count}件`;
    return same ? what : `${names(group.from)}による${names(group.to)}への${what}`;
  });
  const verb = confirmed ? 'が続いている' : 'は終了が報じられていない';
  return `${parts.join('と')}${verb}。${others > 0 ? `ほかに制限措置${others}件が継続中。` : ''}`;
}

export const headlineWordsJa: HeadlineWords = {
  lead,
  standing,
  earlierOnly: (count) => `以前からの動き${count}件が継続中。`,
  nothingNew: 'この日、最近の新たな動きはない。',
  nothing: 'この日に記録された動きはない。',
  nothingFiltered: '絞り込みの条件に合う動きはこの日にはない。',
  noDataAfter: (date) => `${date}より後のデータはない。`,
  sentenceGap: '',
};
