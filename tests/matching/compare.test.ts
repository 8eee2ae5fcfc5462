import { describe, expect, it } from 'vitest';
import type { Answer } from '../../data/claims/schema.ts';
import {
  compareAnswers,
  conflict,
  contains,
  type Side,
} from '../../data/matching/comparing/compare.ts';
import type { RelationKind } from '../../data/matching/types.ts';
import { lighthouse, question } from './lighthouse.ts';

const compare = (asked: string, page: Answer, source: Answer, times: Partial<Side>[] = []) =>
  compareAnswers(
    question(asked),
    { answer: page, ...times[0] },
    { answer: source, ...times[1] },
    lighthouse,
  );

const count = (low: number, high = low, more: object = {}): Answer => ({
  kind: 'quantity',
  low,
  high,
  unit: 'person',
  approximate: false,
  ...more,
});
const each = { scope: 'each' };
const total = { scope: 'total' };
const about = { approximate: true };
const day = (from: string, to = from): Answer => ({
  kind: 'date',
  range: { from, to },
  precision: 'range',
});
const place = (id: string, relation: 'in' | 'outside' = 'in'): Answer => ({
  kind: 'place',
  place: id,
  relation,
});
const person = (id: string, role = 'warden'): Answer => ({ kind: 'person', person: id, role });
const stance = (position: string): Answer => ({ kind: 'stance', position });
const status = (position: string): Answer => ({ kind: 'status', position });

type Case = [name: string, one: Answer, other: Answer, expected: RelationKind];

const quantities: Case[] = [
  ['the same number', count(20), count(20), 'agrees'],
  ['another number', count(20), count(30), 'differs'],
  ['a number in a range', count(17), count(15, 20), 'agrees'],
  ['ranges that touch', count(10, 15), count(15, 20), 'agrees'],
  ['ranges apart', count(10, 14), count(15, 20), 'differs'],
  ['a side’s and the total', count(15, 20, each), count(40, 40, total), 'agrees'],
  ['a side’s and a total too large', count(15, 20, each), count(60, 60, total), 'differs'],
  ['a side’s and one without scope', count(20, 20, each), count(20), 'agrees'],
  ['a total and one without scope', count(40, 40, total), count(20), 'agrees'],
  ['a scope that no reading fits', count(20, 20, each), count(90), 'differs'],
  ['about the same', count(20, 20, about), count(23), 'agrees'],
  ['not even about the same', count(20, 20, about), count(30), 'differs'],
  ['other units', count(20), count(20, 20, { unit: 'storey' }), 'related'],
];
const dates: Case[] = [
  ['the same day', day('2020-05-01'), day('2020-05-01'), 'agrees'],
  ['another day', day('2020-05-01'), day('2020-05-02'), 'differs'],
  ['a day of the month', day('2020-05-01'), day('2020-05-01', '2020-05-31'), 'agrees'],
  ['another month', day('2020-05-01'), day('2020-06-01', '2020-06-30'), 'differs'],
];
const places: Case[] = [
  ['the same place', place('norby-town'), place('norby-town'), 'agrees'],
  ['a place inside the other', place('old-mole'), place('coast'), 'agrees'],
  ['another place', place('old-mole'), place('skerry'), 'differs'],
  ['outside of it', place('norby-town', 'outside'), place('old-mole'), 'differs'],
  ['outside of another', place('skerry', 'outside'), place('norby-town'), 'agrees'],
  ['outside of a part of it', place('old-mole', 'outside'), place('norby-town'), 'related'],
  [
    'two that say where it is not',
    place('skerry', 'outside'),
    place('coast', 'outside'),
    'related',
  ],
];
const persons: Case[] = [
  ['the same person', person('ann'), person('ann'), 'agrees'],
  ['another person', person('ann'), person('bo'), 'differs'],
  ['another role', person('ann'), person('bo', 'cook'), 'related'],
];
const stances: Case[] = [
  ['the same side', stance('breach'), stance('breach'), 'agrees'],
  ['the other side', stance('breach'), stance('no-breach'), 'differs'],
  ['a side that excludes neither', stance('maybe'), stance('breach'), 'related'],
];

describe.each([
  ['quantities', 'keepers', quantities],
  ['dates', 'lit-on', dates],
  ['places', 'where', places],
  ['persons', 'warden', persons],
  ['stances', 'lawful', stances],
] as const)('%s', (_kind, asked, cases) => {
  it.each(cases)('%s', (_name, one, other, expected) => {
    expect(compare(asked, one, other)).toBe(expected);
    expect(compare(asked, other, one)).toBe(expected);
  });
});

it('does not compare answers of different kinds', () => {
  expect(compare('keepers', count(20), day('2020-05-01'))).toBe('related');
});

it('counts rhythms with some slack', () => {
  const rhythm = (perYear: number) => count(perYear, perYear, { unit: 'per-year' });
  expect(compare('meetings', rhythm(52), rhythm(50))).toBe('agrees');
  expect(compare('meetings', rhythm(52), rhythm(26))).toBe('differs');
});

describe('time, where the answer may change', () => {
  const [old, fresh] = [{ published: '2020-01-01' }, { published: '2020-06-01' }];
  const week = { published: '2020-01-08' };
  const fortnight = { published: '2020-01-15' };

  it.each<[name: string, page: Partial<Side>, source: Partial<Side>, expected: RelationKind]>([
    ['a page of much later updates', fresh, old, 'updates'],
    ['a source of much later has updated', old, fresh, 'updated'],
    ['a page of the week after contradicts', week, old, 'differs'],
    ['a page without a date contradicts', {}, old, 'differs'],
    ['words of change need less time', { ...fortnight, tellsChange: true }, old, 'updates'],
    ['words of change need some time', { ...week, tellsChange: true }, old, 'differs'],
    ['how it was at first is not news', { ...fresh, tellsStart: true }, old, 'differs'],
    ['what has ended updates', { ...week, ended: true }, old, 'updates'],
    ['what has ended before is no news', { ...old, ended: true }, fresh, 'related'],
  ])('%s', (_name, page, source, expected) => {
    expect(compare('keepers', count(20), count(50), [page, source])).toBe(expected);
  });

  it('what recurs at the one time has not ended at the same', () => {
    const weekly = count(52, 52, { unit: 'per-year' });
    const ended = (page: Partial<Side>, source: Partial<Side>) =>
      compare('meetings', weekly, weekly, [{ ...page, ended: true }, source]);
    expect(ended(old, old)).toBe('differs');
    expect(ended(fresh, old)).toBe('updates');
    expect(ended(old, fresh)).toBe('related');
    expect(ended({}, old)).toBe('related');
  });

  it('never turns agreement into news', () => {
    expect(compare('keepers', count(20), count(20), [fresh, old])).toBe('agrees');
  });

  it('changes nothing where the answer may not change', () => {
    expect(compare('lit-on', day('2020-01-01'), day('2019-01-01'), [fresh, old])).toBe('differs');
  });
});

describe('a day that is still to come', () => {
  const [spring, summer] = [{ published: '2020-03-01' }, { published: '2020-06-01' }];
  const days = (page: string, source: string, sides: [Partial<Side>, Partial<Side>]) =>
    compare('to-be-lit-on', day(page), day(source), sides);

  it('has been moved, where the source planned another', () => {
    expect(days('2020-07-01', '2020-05-01', [summer, spring])).toBe('updates');
    expect(days('2020-07-01', '2020-07-01', [summer, spring])).toBe('agrees');
  });

  it('contradicts the plan of the same days', () => {
    expect(days('2020-07-01', '2020-05-01', [{ published: '2020-03-03' }, spring])).toBe('differs');
  });

  it('has been overtaken by a source that was written later', () => {
    expect(days('2020-05-01', '2020-05-20', [spring, summer])).toBe('updated');
  });

  it('is no plan any more, where it has gone by', () => {
    expect(days('2020-05-01', '2020-04-01', [summer, spring])).toBe('differs');
  });
});

describe('states of a life cycle', () => {
  const [early, late] = [{ published: '2020-01-01' }, { published: '2020-06-01' }];

  it.each<[name: string, one: string, other: string, times: Partial<Side>[], RelationKind]>([
    ['the same state', 'lit', 'lit', [early, late], 'agrees'],
    ['a later state on a later page', 'lit', 'planned', [late, early], 'updates'],
    ['a later state on the same day', 'lit', 'planned', [early, early], 'updates'],
    ['a later state on an earlier page', 'dark', 'lit', [early, late], 'differs'],
    ['an earlier state on an earlier page', 'planned', 'lit', [early, late], 'updated'],
    ['an earlier state on a later page', 'planned', 'lit', [late, early], 'related'],
  ])('%s', (_name, one, other, times, expected) => {
    expect(compare('state', status(one), status(other), times)).toBe(expected);
  });
});

describe('containment', () => {
  it.each([
    ['coast', 'old-mole', true],
    ['old-mole', 'coast', false],
    ['skerry', 'old-mole', false],
    ['nowhere', 'nowhere', true],
  ])('%s holds %s: %s', (outer, inner, expected) => {
    expect(contains(outer, inner, lighthouse.places)).toBe(expected);
  });

  it('ends where places contain each other', () => {
    const circle = [
      { id: 'a', name: { en: 'a' }, aliases: [], within: 'b' },
      { id: 'b', name: { en: 'b' }, aliases: [], within: 'a' },
    ];
    expect(contains('c', 'a', circle)).toBe(false);
  });
});

it('takes a conflict from whichever side declares it', () => {
  expect(conflict(question('lawful'), 'no-breach', 'breach')).toBe(true);
  expect(conflict(question('lawful'), 'breach', 'no-breach')).toBe(true);
  expect(conflict(question('lawful'), 'maybe', 'breach')).toBe(false);
});
