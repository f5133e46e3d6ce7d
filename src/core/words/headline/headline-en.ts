import { laneWordsEn, upperFirst } from '../lane-words.ts';
import type { EarlierContact, HeadlineWords, LeadFacts, LeadPersons, StandingFacts } from './headline-words.ts';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;

const numberWord = (count: number): string => NUMBERS[count] ?? String(count);
const possessive = (name: string): string => `${name}’${name.endsWith('s') ? '' : 's'}`;

/** Round lengths are reported as "about"; others as they stand. */
function forLength(minutes: number | null): string {
  if (minutes === null) return '';
  if (minutes === 60) return ' for about an hour';
  return ` for ${minutes % 10 === 0 ? 'about ' : ''}${minutes} minutes`;
}

function afterContact(earlier: EarlierContact | null, subject: string | null): string {
  if (earlier === null) return '';
  const days = earlier.daysBefore === 1 ? 'a day' : `${numberWord(earlier.daysBefore)} days`;
  const byPhone = earlier.event.type === 'call';
  if (earlier.who === subject) return `, ${days} after ${byPhone ? 'speaking with' : 'meeting'} ${earlier.other}`;
  return `, ${days} after ${earlier.who} ${byPhone ? 'spoke with' : 'met'} ${earlier.other}`;
}

function personsClause(facts: LeadFacts, { first, second, firstAsked }: LeadPersons): string {
  const length = forLength(facts.event.durationMinutes);
  const phoned = facts.event.type === 'call' && firstAsked;
  const verb = facts.event.type === 'call' ? 'spoke by phone' : 'met';
  const clause = phoned
    ? `${first} phoned ${second}${length}`
    : `${first} and ${second} ${verb}${placeIn(facts.event.title)}${length}`;
  return clause + afterContact(facts.earlier, phoned ? first : null);
}

/** "Trump–Xi summit in Busan" is no clause; "Xi meets KMT chair Cheng Li-wun in Beijing" says more than we could. */
function isTitleClause(event: LeadFacts['event']): boolean {
  return event.type !== 'call' && !/^\S+–\S/u.test(event.title);
}

/** " in Busan", " at the White House", where the title ends so. */
function placeIn(title: string): string {
  return / (?:in|at)(?: the)?(?: \p{Lu}[\p{L}-]*)+$/u.exec(title)?.[0] ?? '';
}

function lead(facts: LeadFacts): string {
  if (facts.persons !== null && !isTitleClause(facts.event)) {
    const clause = personsClause(facts, facts.persons);
    return facts.when === null ? `${clause}.` : `${upperFirst(facts.when)}, ${clause}.`;
  }
  if (facts.event.type === 'call') {
    const asked = facts.askedBy === null ? '' : `, at ${possessive(facts.askedBy)} request`;
    const clause = `${laneWordsEn.list([...facts.from, ...facts.to])} spoke by phone${forLength(facts.event.durationMinutes)}`;
    return facts.when === null ? `${upperFirst(clause)}${asked}.` : `${upperFirst(facts.when)}, ${clause}${asked}.`;
  }
  const title = facts.event.title.replace(/\.$/u, '');
  return facts.when === null ? `${title}.` : `${title} (${facts.when.replace(/^(on|in) /u, '')}).`;
}

function subjectOf(named: StandingFacts['named']): string {
  const [first, second] = named;
  if (first === undefined) return '';
  const head = `${possessive(first.from)} ${first.title}`;
  if (second === undefined) return upperFirst(head);
  const rest = second.from === first.from ? second.title : `${possessive(second.from)} ${second.title}`;
  return upperFirst(`${head} and ${rest}`);
}

function standing({ named, confirmed, total }: StandingFacts): string {
  const others = total - named.length;
  const noun = `${named.length > 0 ? 'other ' : ''}${others === 1 ? 'restriction stands' : 'restrictions stand'}`;
  const rest = `${numberWord(others)} ${noun}`;
  if (named.length === 0) return `${upperFirst(rest)}.`;
  // One title may be a plural: "flight cuts".
  const one = named.length === 1 && !/[^s]s$/u.test(named[0]?.title ?? '');
  const verb = confirmed ? `remain${one ? 's' : ''} in force` : `${one ? 'has' : 'have'} no reported end`;
  return `${subjectOf(named)} ${verb}${others > 0 ? `; ${rest}` : ''}.`;
}

export const headlineWordsEn: HeadlineWords = {
  lead,
  standing,
  earlierOnly: (count) =>
    count === 1
      ? 'One earlier act is still active.'
      : `${upperFirst(numberWord(count))} earlier acts are still active.`,
  nothingNew: 'No recent act is active on this day.',
  nothing: 'No recorded act is active on this day.',
  nothingFiltered: 'No act within the filters is active on this day.',
  noDataAfter: (date) => `No data after ${date}.`,
  sentenceGap: ' ',
};
