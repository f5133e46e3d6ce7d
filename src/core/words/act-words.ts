import type { EventType, Family } from '../event.ts';
import type { Age } from '../scene/scene.ts';

/** Words for acts: what they are, how old, how far to be trusted. */
export interface ActWords {
  /** Noun of each type, as it stands alone: "Call". */
  readonly types: Readonly<Record<EventType, string>>;
  readonly families: Readonly<Record<Family, string>>;
  /** "2 sanctions". */
  typeCount(type: EventType, count: number): string;
  /** "2 restrictions": acts of one family. */
  familyCount(family: Family, count: number): string;
  /** "12 acts". */
  actCount(count: number): string;
  readonly ages: Readonly<Record<Age, string>>;
  /** "25 minutes", "1 hour 40 minutes". */
  duration(minutes: number): string;
}

const EN_TYPE_NOUNS: Readonly<Record<EventType, readonly [one: string, many: string]>> = {
  call: ['call', 'calls'],
  meeting: ['meeting', 'meetings'],
  visit: ['visit', 'visits'],
  agreement: ['agreement', 'agreements'],
  relief: ['easing', 'easings'],
  statement: ['statement', 'statements'],
  protest: ['protest', 'protests'],
  policy: ['home policy', 'home policies'],
  advisory: ['advisory', 'advisories'],
  sanction: ['sanction', 'sanctions'],
  cancellation: ['cancellation', 'cancellations'],
  military: ['military act', 'military acts'],
  arms: ['arms deal', 'arms deals'],
};

const EN_FAMILY_NOUNS: Readonly<Record<Family, readonly [one: string, many: string]>> = {
  contact: ['contact', 'contacts'],
  positions: ['position', 'positions'],
  restrictions: ['restriction', 'restrictions'],
  force: ['act of force', 'acts of force'],
};

/** A whole number with its thousands grouped, as both languages do it; without `Intl`, whose first use is dear. */
function formatNumber(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}

/** A count with its noun in English: "1 call", "1,204 calls". */
export function countEn(count: number, [one, many]: readonly [one: string, many: string]): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

/** A count of cases in Japanese: 「1,204件」. */
export function countJa(count: number): string {
  return `${formatNumber(count)}件`;
}

function hoursAndMinutes(minutes: number): readonly [hours: number, rest: number] {
  return [Math.floor(minutes / 60), minutes % 60];
}

function durationEn(minutes: number): string {
  const [hours, rest] = hoursAndMinutes(minutes);
  const parts = [];
  if (hours > 0) parts.push(countEn(hours, ['hour', 'hours']));
  if (rest > 0 || hours === 0) parts.push(countEn(rest, ['minute', 'minutes']));
  return parts.join(' ');
}

function durationJa(minutes: number): string {
  const [hours, rest] = hoursAndMinutes(minutes);
  return `${hours > 0 ? `${hours}時間` : ''}${rest > 0 || hours === 0 ? `${rest}分` : ''}`;
}

export const actWordsEn: ActWords = {
  types: {
    call: 'Call',
    meeting: 'Meeting',
    visit: 'Visit',
    agreement: 'Agreement',
    relief: 'Easing',
    statement: 'Statement',
    protest: 'Protest',
    policy: 'Home policy',
    advisory: 'Advisory',
    sanction: 'Sanction',
    cancellation: 'Cancellation',
    military: 'Military act',
    arms: 'Arms deal',
  },
  families: { contact: 'Contact', positions: 'Positions', restrictions: 'Restrictions', force: 'Force' },
  typeCount: (type, count) => countEn(count, EN_TYPE_NOUNS[type]),
  familyCount: (family, count) => countEn(count, EN_FAMILY_NOUNS[family]),
  actCount: (count) => countEn(count, ['act', 'acts']),
  ages: { today: 'New today', week: 'Past week', standing: 'Still in force' },
  duration: durationEn,
};

export const actWordsJa: ActWords = {
  types: {
    call: '電話会談',
    meeting: '会談',
    visit: '訪問',
    agreement: '合意',
    relief: '緩和',
    statement: '発言',
    protest: '抗議',
    policy: '国内政策',
    advisory: '注意喚起',
    sanction: '制裁',
    cancellation: '中止',
    military: '軍事行動',
    arms: '武器取引',
  },
  families: { contact: '接触', positions: '立場表明', restrictions: '制限措置', force: '軍事' },
  typeCount: (type, count) => `${actWordsJa.types[type]}${countJa(count)}`,
  familyCount: (family, count) => `${actWordsJa.families[family]}${countJa(count)}`,
  actCount: countJa,
  ages: { today: '当日', week: '過去1週間', standing: '継続中' },
  duration: durationJa,
};
