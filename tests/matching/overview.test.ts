import { describe, expect, it } from 'vitest';
import type { Claim } from '../../data/claims/schema.ts';
import { overviewOf, relateSources } from '../../data/matching/comparing/overview.ts';
import { claim, lighthouse, question } from './lighthouse.ts';

const keepers = (source: string, low: number): Claim =>
  claim('keepers', { kind: 'quantity', low, high: low, unit: 'person' }, { source });
const lawful = (source: string, position: string, party: string): Claim =>
  claim(
    'lawful',
    { kind: 'stance', position },
    {
      source,
      speaker: { name: { en: party }, attribution: 'named-official', party },
    },
  );
const state = (source: string, position: string): Claim =>
  claim('state', { kind: 'status', position }, { source });

const relation = (asked: string, ...claims: Claim[]) =>
  relateSources(question(asked), claims, lighthouse).map(
    ({ from, to, relation: kind }) => `${from} ${kind} ${to}`,
  );

describe('sources beside each other', () => {
  it.each<[name: string, asked: string, claims: Claim[], expected: string[]]>([
    ['one alone', 'keepers', [keepers('herald', 20)], []],
    [
      'the same value',
      'keepers',
      [keepers('herald', 20), keepers('gazette', 20)],
      ['gazette agrees herald'],
    ],
    [
      'other values',
      'keepers',
      [keepers('herald', 20), keepers('gazette', 50)],
      ['gazette differs herald'],
    ],
    [
      'a later state',
      'state',
      [state('herald', 'planned'), state('gazette', 'lit')],
      ['gazette updates herald'],
    ],
    [
      'one party said to hold opposite views',
      'lawful',
      [lawful('herald', 'breach', 'norby'), lawful('gazette', 'no-breach', 'norby-council')],
      ['gazette differs herald'],
    ],
    [
      'two parties that hold opposite views',
      'lawful',
      [lawful('herald', 'breach', 'norby'), lawful('gazette', 'no-breach', 'sudby')],
      ['gazette related herald'],
    ],
    [
      'agreement before contradiction, where one quotes both',
      'lawful',
      [
        lawful('herald', 'breach', 'norby'),
        lawful('gazette', 'no-breach', 'norby'),
        lawful('gazette', 'breach', 'norby'),
      ],
      ['gazette agrees herald'],
    ],
  ])('%s', (_name, asked, claims, expected) => {
    expect(relation(asked, ...claims)).toEqual(expected);
  });
});

describe('the overview', () => {
  const overview = overviewOf(lighthouse, [
    keepers('herald', 20),
    keepers('gazette', 50),
    state('herald', 'planned'),
    state('gazette', 'lit'),
  ]);
  const of = (id: string) => overview.find((comparison) => comparison.question.id === id)!;
  const rows = (id: string) => of(id).rows.map(({ source, relation: kind }) => [source.id, kind]);

  it('has every question, and on each every source', () => {
    expect(overview.map((one) => one.question.id)).toEqual(
      lighthouse.questions.map(({ id }) => id),
    );
    for (const { rows: all } of overview) expect(all).toHaveLength(lighthouse.sources.length);
  });

  it('names the standing and each source’s part in it', () => {
    expect(of('keepers').standing).toBe('differs');
    expect(of('state').standing).toBe('updates');
    expect(rows('state')).toEqual([
      ['herald', 'updated'],
      ['gazette', 'updates'],
    ]);
  });

  it('shows silence as silence', () => {
    expect(of('where').standing).toBe('alone');
    expect(rows('where')).toEqual([
      ['herald', 'did-not-say'],
      ['gazette', 'did-not-say'],
    ]);
  });
});
