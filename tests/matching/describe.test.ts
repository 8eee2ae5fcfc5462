import { describe, expect, it } from 'vitest';
import type { Answer } from '../../data/claims/schema.ts';
import { describeAnswer, describeRange } from '../../data/matching/comparing/describe.ts';
import { earliest, latest } from '../../data/matching/reading/dates.ts';
import { sayReason } from '../../data/matching/comparing/reason.ts';
import type { Reason } from '../../data/matching/types.ts';
import { lighthouse, question } from './lighthouse.ts';

const quantity = (low: number, high: number, unit: string, more: object = {}): Answer => ({
  kind: 'quantity',
  low,
  high,
  unit,
  approximate: false,
  ...more,
});

describe('answers in words', () => {
  it.each<[asked: string, answer: Answer, en: string, ko: string]>([
    [
      'keepers',
      quantity(15, 20, 'person', { scope: 'each' }),
      '15 to 20 people a side',
      '15~20명씩',
    ],
    ['keepers', quantity(40, 40, 'person', { scope: 'total' }), '40 people in all', '40명(합계)'],
    ['keepers', quantity(20, 20, 'person', { approximate: true }), 'about 20 people', '약 20명'],
    ['keepers', quantity(1, 1, 'person'), '1 person', '1명'],
    ['rooms', quantity(4, 4, 'storey'), '4 floors', '4층'],
    ['rooms', quantity(3, 3, 'ordinal'), 'number 3', '3번째'],
    ['meetings', quantity(52, 52, 'per-year'), 'weekly', '매주'],
    ['meetings', quantity(26, 26, 'per-year'), 'every two weeks', '격주'],
    ['meetings', quantity(7, 7, 'per-year'), '7 times a year', '연 7회'],
    ['where', { kind: 'place', place: 'norby-town', relation: 'in' }, 'Norby', 'Norby'],
    [
      'where',
      { kind: 'place', place: 'skerry', relation: 'outside' },
      'not in the Skerry',
      'the Skerry 밖',
    ],
    ['warden', { kind: 'person', person: 'ann', role: 'warden' }, 'Ann Oake', 'Ann Oake'],
    ['lawful', { kind: 'stance', position: 'breach' }, 'breaks the law', '위법'],
    ['lawful', { kind: 'stance', position: 'unheard-of' }, 'unheard-of', 'unheard-of'],
  ])('%s: %j', (asked, answer, en, ko) => {
    const said = describeAnswer(answer, question(asked), lighthouse);
    expect([said.en, said.ko ?? said.en]).toEqual([en, ko]);
  });

  it('never shows the mark of another office', () => {
    const answer = { kind: 'person', person: 'ann--other-office', role: 'warden' } as const;
    const said = describeAnswer(answer, question('warden'), lighthouse);
    expect(said.en).toContain('Ann Oake');
    expect(`${said.en}${said.ko}`).not.toContain('--');
  });
});

describe('ranges of dates in words', () => {
  it.each([
    ['2020-05-01', '2020-05-01', '1 May 2020', '2020년 5월 1일'],
    ['2020-05-01', '2020-05-31', 'May 2020', '2020년 5월'],
    ['2020-02-01', '2020-02-29', 'February 2020', '2020년 2월'],
    ['2020-01-01', '2020-12-31', '2020', '2020년'],
    ['2020-05-01', '2020-05-03', '1 May 2020 to 3 May 2020', '2020년 5월 1일~2020년 5월 3일'],
    [earliest, '2020-05-01', 'by 1 May 2020', '2020년 5월 1일까지'],
    ['2020-05-01', latest, 'from 1 May 2020', '2020년 5월 1일 이후'],
  ])('%s to %s', (from, to, en, ko) => {
    expect(describeRange({ from, to })).toEqual({ en, ko });
  });
});

describe('reasons in plain English', () => {
  const [page, source] = [{ en: '50 people' }, { en: '20 people' }];

  it.each<[key: Reason['key'], expected: string]>([
    ['other-value', '50 people; The Herald: 20 people'],
    ['later-state', '50 people, a later state; The Herald: 20 people'],
    ['earlier-state', '50 people, an earlier state; The Herald: 20 people'],
    ['not-comparable', 'the same question, not comparable; The Herald: 20 people'],
  ])('%s', (key, expected) => {
    expect(sayReason({ key, page, source }, 'The Herald')).toBe(expected);
  });
});
