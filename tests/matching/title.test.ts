import { describe, expect, it } from 'vitest';
import { underTitle } from '../../data/matching/reading/title.ts';
import { lighthouse } from './lighthouse.ts';

const score = (question: string, probability: number) => ({ question, probability, positions: [] });
const said = (title: Record<string, number>, ...scores: [question: string, share: number][]) =>
  underTitle(
    scores.map(([question, share]) => score(question, share)),
    new Map(Object.entries(title)),
    lighthouse.questions,
  ).map(({ question }) => question);

describe('a title', () => {
  it('lifts what it speaks of itself', () => {
    const scores: [string, number][] = [
      ['lawful', 0.4],
      ['keepers', 0.35],
    ];
    expect(said({}, ...scores)).toEqual(['lawful', 'keepers']);
    expect(said({ keepers: 0.9 }, ...scores)).toEqual(['keepers', 'lawful']);
  });

  it('adds no question to those of the sentence', () => {
    expect(said({ keepers: 0.9 }, ['lawful', 0.4])).toEqual(['lawful']);
  });

  it('says nothing for the state of a thing', () => {
    expect(said({ state: 0.9 }, ['lawful', 0.4], ['state', 0.35])).toEqual(['lawful', 'state']);
  });

  it('makes nothing more than certain', () => {
    const [first] = underTitle(
      [score('keepers', 0.9)],
      new Map([['keepers', 1]]),
      lighthouse.questions,
    );
    expect(first?.probability).toBe(1);
  });
});
