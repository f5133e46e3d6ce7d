import type { EventId, EventRecord } from '../../event.ts';
import type { Scene } from '../../scene/scene.ts';
import { formatDate, formatDayMonth, formatEventDate, isoToMs } from '../format-date.ts';
import { actorName, buildHeadline, type HeadlineModel } from '../headline/build-headline.ts';
import type { AnsweredAct, Narrowing } from '../summary-words.ts';
import type { Words } from '../words.ts';
import { countActs, type ActCounts } from './count-acts.ts';

/** So many acts that the leading one answers are named. */
const MAX_CAUSES = 2;

export interface SummaryInput {
  readonly model: HeadlineModel;
  readonly scene: Scene;
  /** What the list holds. */
  readonly listed: readonly EventRecord[];
  readonly narrowing: Narrowing;
  /** Filters hide acts, whether lanes are opened or not. */
  readonly filtered: boolean;
  /** The playhead, ms. */
  readonly t: number;
}

/** The picture in words. */
export interface Summary {
  /** The playhead's date with its weekday. */
  readonly date: string;
  /** One sentence, and the same where date and number are known already; empty where there is no more to say. */
  readonly short: string;
  readonly told: string;
  readonly paragraph: string;
  /** Every act that the paragraph names or counts one by one, as the headline does. */
  readonly events: readonly EventId[];
  readonly counts: ActCounts;
}

/**
 * Puts the picture into words: what leads, what it answers and on whose word, what stands, and the numbers of the
 * list. Never empty. It says nothing that the list does not show: where only acts without an arc are listed, it does
 * not say that there is none.
 */
export function buildSummary(input: SummaryInput, words: Words): Summary {
  const { model, scene, listed, filtered, narrowing, t } = input;
  const { summary, headline, acts } = words;
  const { date, first, standing, lead, events } = buildHeadline(scene, { model, filtered }, words, t);
  const counts = countActs(listed, t);
  // Nothing to count but in lanes that were opened, while others are drawn.
  const isBare = counts.total === 0 && (narrowing !== 'lanes' || scene.lanes.length === 0);
  const hasNews = counts.ages.today + counts.ages.week > 0;
  const told = lead === null && !isBare && (hasNews || scene.lanes.length === 0) ? '' : first;
  const numbers = summary.counts(
    counts,
    counts.families.map(([family, count]) => acts.familyCount(family, count)),
    narrowing,
  );
  const sentences = [told, lead === null ? '' : answerSentence(lead, input, words), standing, isBare ? '' : numbers];
  const when = { date: formatDate(t, words.language), acts: acts.actCount(counts.total), narrowing };
  return {
    date,
    short: isBare ? first : summary.announce(when, told),
    told,
    paragraph: sentences.filter((sentence) => sentence !== null && sentence !== '').join(headline.sentenceGap),
    events,
    counts,
  };
}

/** What the leading act answers, with who says so; empty where the data tell of nothing. */
function answerSentence(lead: EventRecord, { model, t }: SummaryInput, words: Words): string {
  const nameAll = (ids: readonly string[]) => ids.map((id) => actorName(model, words, id));
  const answered = lead.inResponseTo.flatMap(({ id, basis }): AnsweredAct[] => {
    const cause = model.byId.get(id);
    if (cause === undefined || cause.confidence === 'low') return [];
    const [from, to] = [words.lane.list(nameAll(cause.actors)), words.lane.list(nameAll(cause.to))];
    const { mutual, directed } = words.lane;
    return [
      {
        title: cause.title,
        type: cause.type,
        parties: to === '' ? from : cause.mutual ? mutual(from, to) : directed(from, to),
        date: dateNear(cause, t, words),
        statedBy: basis === 'stated' ? nameAll(lead.actors) : null,
      },
    ];
  });
  if (answered.length === 0) return '';
  return words.summary.answers(answered.slice(0, MAX_CAUSES), (type) => words.acts.types[type]);
}

/** When an act was, without the year where it is the playhead's. */
function dateNear(event: EventRecord, t: number, { language }: Words): string {
  if (event.precision === 'week' || event.precision === 'month') return formatEventDate(event, language);
  const start = isoToMs(event.start);
  const isFar = formatDate(start, 'en').slice(-4) !== formatDate(t, 'en').slice(-4);
  return isFar ? formatDate(start, language) : formatDayMonth(start, language);
}
