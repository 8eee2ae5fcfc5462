import { describe, expect, it } from 'vitest';
import type { Answer } from '../../data/claims/schema.ts';
import type { ReadAnswer } from '../../data/matching/reading/answer.ts';
import { withImplied } from '../../data/matching/reading/implied.ts';
import { lighthouse, timeless } from './lighthouse.ts';

const day = (date: string): Answer => ({
  kind: 'date',
  range: { from: date, to: date },
  precision: 'day',
});

const read = (question: string, answer: Answer): ReadAnswer => ({
  pack: 'lighthouse',
  question,
  answers: [{ answer, share: 1 }],
  evidence: { words: [], confidence: 1 },
  certainty: 1,
  speaker: null,
  tense: timeless,
});

const readings = (direct: ReadAnswer[], published?: string) =>
  withImplied(direct, lighthouse.questions, published).map(({ question, answers }) => {
    const [first] = answers;
    return `${question}: ${first && 'position' in first.answer ? first.answer.position : 'a day'}`;
  });

describe('what else a statement says', () => {
  it('a day gone by tells the state', () => {
    expect(readings([read('lit-on', day('2020-05-01'))], '2020-05-06')).toEqual([
      'lit-on: a day',
      'state: lit',
    ]);
  });

  it('a day still to come is a plan as well', () => {
    expect(readings([read('lit-on', day('2020-05-09'))], '2020-05-06')).toEqual([
      'lit-on: a day',
      'to-be-lit-on: a day',
      'state: planned',
    ]);
  });

  it('a day gone by in the words of a plan is the day it was, unless a plan is told', () => {
    const meant = read('to-be-lit-on', day('2020-05-01'));
    expect(readings([meant], '2020-05-06')).toEqual(['lit-on: a day', 'state: lit']);
    const told = { ...meant, tense: { ...meant.tense, tellsPlan: true } };
    expect(readings([told], '2020-05-06')).toEqual(['to-be-lit-on: a day', 'state: planned']);
    expect(readings([meant])).toEqual(['to-be-lit-on: a day', 'state: planned']);
  });

  it('one day is told once, though it was read as a plan, too', () => {
    const both = [read('lit-on', day('2020-05-01')), read('to-be-lit-on', day('2020-05-01'))];
    const told = readings(both, '2020-05-06');
    expect(told.filter((one) => one === 'lit-on: a day')).toHaveLength(1);
    expect(new Set(told).size).toBe(told.length);
  });

  it('what was read from the words themselves stays', () => {
    const dark: Answer = { kind: 'status', position: 'dark' };
    expect(readings([read('lit-on', day('2020-05-01')), read('state', dark)])).toEqual([
      'lit-on: a day',
      'state: dark',
    ]);
  });

  it('is the state, where the day is not told, and nothing on the day', () => {
    const undated = { ...read('lit-on', day('2020-05-01')), answers: [] };
    expect(readings([undated])).toEqual(['state: lit']);
    const meant = { ...undated, tense: { ...undated.tense, tellsPlan: true } };
    expect(readings([meant])).toEqual(['state: planned']);
  });

  it('is nothing where a thing has ended', () => {
    const ended = { ...read('meetings', day('2020-05-01')), answers: [] };
    expect(readings([ended])).toEqual(['meetings: a day']);
  });

  it('is a little less sure than what it follows from', () => {
    const [, state] = withImplied(
      [read('lit-on', day('2020-05-01'))],
      lighthouse.questions,
      undefined,
    );
    expect(state!.answers[0]!.share).toBeLessThan(1);
  });
});
