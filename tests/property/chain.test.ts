import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findChain } from '../../src/core/chain/find-chain.ts';
import { foldChain } from '../../src/core/chain/fold-chain.ts';
import type { EventRecord } from '../../src/core/event.ts';
import { parseEvents } from '../../src/core/parse/parse-events.ts';
import { buildModel } from '../../src/state/build-model.ts';
import type { Model } from '../../src/state/view.ts';
import { eventOf } from '../fixtures/events.ts';
import { ACTORS, buildFile, buildRow } from '../unit/core/parse/rows.ts';

const SEED = 20_251_107;
const COUNT = 9;
const idOf = (i: number) => `row-${String(i)}`;
const rowIndex = fc.integer({ min: 0, max: COUNT - 1 });

/** Any links at all between nine acts, circles and loops included. */
const graphs = fc.array(
  fc.record({
    day: fc.integer({ min: 1, max: 5 }),
    answers: fc.uniqueArray(rowIndex, { maxLength: 3 }),
    endedBy: fc.option(rowIndex, { freq: 2 }),
  }),
  { minLength: COUNT, maxLength: COUNT },
);
type Graph = typeof graphs extends fc.Arbitrary<infer G> ? G : never;

const linksOf = ({ answers, endedBy, day }: Graph[number], i: number) => ({
  id: idOf(i),
  start: `2025-11-0${String(day)}`,
  inResponseTo: answers.map((to) => ({ id: idOf(to), basis: 'reported' as const })),
  endedBy: endedBy === null ? null : idOf(endedBy),
});

function modelOf(events: readonly EventRecord[]): Model {
  const coverage = { version: '1', from: '2025-10-01', to: '2025-12-31' };
  return buildModel({ events, actors: new Map(), people: new Map(), coverage, problems: [] });
}

/** From cause to effect, read off the records one by one: an answer is an effect, and so is an end. */
function isDirect(cause: EventRecord, effect: EventRecord): boolean {
  return effect.inResponseTo.some(({ id }) => id === cause.id) || cause.endedBy === effect.id;
}

/** Reachability by repeated relaxation over all pairs (Warshall): nothing of the walk under test. */
function reachOf(events: readonly EventRecord[]): boolean[][] {
  const reach = events.map((cause) => events.map((effect) => cause === effect || isDirect(cause, effect)));
  events.forEach((_, k) =>
    events.forEach((__, i) => events.forEach((___, j) => (reach[i]![j] ||= reach[i]![k]! && reach[k]![j]!))),
  );
  return reach;
}

function expectRightChains(model: Model): void {
  const { events } = model;
  const reach = reachOf(events);
  events.forEach((event, at) => {
    const expected = events.filter((_, i) => reach[at]![i]! || reach[i]![at]!);
    const chain = findChain(event.id, model);
    if (expected.length < 2) return expect(chain).toBeNull();
    // The model's events are in order of time, then id.
    expect(chain?.steps).toEqual(expected);
    expect(chain?.steps[chain.at]).toBe(event);
    const pairs = expected.flatMap((cause) =>
      expected.filter((effect) => isDirect(cause, effect)).map((e) => [cause, e]),
    );
    const told = new Set(chain?.links.map(({ cause, effect }) => `${cause} ${effect}`));
    expect(told).toEqual(new Set(pairs.map(([cause, effect]) => `${cause!.id} ${effect!.id}`)));
  });
}

describe('findChain', () => {
  it('finds what can be reached either way and every link among it, whatever the links, and ends', () => {
    fc.assert(
      fc.property(graphs, (graph) => expectRightChains(modelOf(graph.map((node, i) => eventOf(linksOf(node, i)))))),
      { seed: SEED, numRuns: 300 },
    );
  });

  it('folds to as many steps as asked for, the act and what is tied to it first', () => {
    fc.assert(
      fc.property(graphs, fc.integer({ min: 1, max: 12 }), (graph, max) => {
        const model = modelOf(graph.map((node, i) => eventOf(linksOf(node, i))));
        for (const { id } of model.events) {
          const chain = findChain(id, model);
          if (chain === null) continue;
          const shown = foldChain(chain, max);
          expect(shown).toEqual([...new Set(shown)].sort((a, b) => a - b));
          expect(shown).toHaveLength(Math.min(max, chain.steps.length));
          expect(shown).toContain(chain.at);
          const chosen = chain.steps[chain.at]!;
          const tied = (i: number) => isDirect(chain.steps[i]!, chosen) || isDirect(chosen, chain.steps[i]!);
          const rest = chain.steps.map((_, i) => i).filter((i) => !shown.includes(i));
          // What is tied to the act is folded away only where nothing else is left in sight.
          if (rest.some(tied)) expect(shown.filter((i) => i !== chain.at).every(tied)).toBe(true);
        }
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});

describe('parseEvents', () => {
  it('leaves no circle of answers and ends, tells each link that it takes out, and keeps the others', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const rows = graph.map((node, i) => {
          const { inResponseTo, endedBy } = linksOf(node, i);
          return buildRow(idOf(i), { span: 'measure', inForceUntil: 'open', inResponseTo, endedBy });
        });
        const { events, problems } = parseEvents(buildFile(rows), ACTORS);
        expect(events).toHaveLength(COUNT);
        const reach = reachOf(events);
        const circles = events.flatMap((cause, i) =>
          events.filter((effect, j) => isDirect(cause, effect) && reach[j]![i]!),
        );
        expect(circles).toEqual([]);
        const kept = events.flatMap(({ inResponseTo, endedBy }) => [...inResponseTo, ...(endedBy === null ? [] : [0])]);
        const given = graph.flatMap(({ answers, endedBy }) => [...answers, ...(endedBy === null ? [] : [0])]);
        expect(problems).toHaveLength(given.length - kept.length);
        expect(problems.every(({ reason }) => /circle/.test(reason))).toBe(true);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});
