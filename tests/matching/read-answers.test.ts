import { describe, expect, it } from 'vitest';
import { readAnswers } from '../../data/matching/reading/read-answers.ts';
import { readValues } from '../../data/matching/reading/value-types.ts';
import type { PositionScore } from '../../data/matching/model/classify.ts';
import { lighthouse, reader } from './lighthouse.ts';

const ask = (id: string, text: string, focus?: string, positions: PositionScore[] = []) => {
  const question = lighthouse.questions.find((one) => one.id === id)!;
  const values = readValues(text, '2020-05-06', reader, lighthouse);
  const start = focus === undefined ? 0 : text.indexOf(focus);
  const clause = { start, end: focus === undefined ? text.length : start + focus.length };
  return readAnswers(text, question, positions, values, lighthouse, clause);
};

const days = (text: string, focus?: string) =>
  ask('lit-on', text, focus).map(({ answer, share }) => [
    answer.kind === 'date' && answer.range.from,
    share === 1,
  ]);

describe('which of several values is meant', () => {
  it('the one in the clause that answers', () => {
    const text = 'Begun on 3 March, it was lit on 14 April.';
    expect(days(text, 'it was lit on 14 April.')).toEqual([['2020-04-14', true]]);
  });

  it('one in another clause, with doubt, where that clause has none', () => {
    const text = 'It went dark on 14 April, two years after they had lit it.';
    expect(days(text, 'two years after they had lit it.')).toEqual([['2020-04-14', false]]);
  });

  it('not one that is named only to be dropped', () => {
    expect(days('It was lit not in March but in April.')).toEqual([['2020-04-01', true]]);
    expect(days('It was lit in April, not in March.')).toEqual([['2020-04-01', true]]);
  });

  it('none of a thing that did not happen', () => {
    expect(days('It was not lit on 14 April.')).toEqual([]);
  });
});

describe('of two states in one sentence', () => {
  const states = (...shares: [position: string, share: number][]) =>
    ask(
      'state',
      'Dark since April, it had been lit in March.',
      undefined,
      shares.map(([position, share]) => ({ position, share })),
    ).map(({ answer, share }) => ['position' in answer && answer.position, share]);

  it('the later one is the news', () => {
    expect(states(['lit', 0.5], ['dark', 0.4], ['planned', 0.1])).toEqual([
      ['dark', 0.9],
      ['planned', 0.1],
    ]);
  });

  it('an unlikely one is none', () => {
    expect(states(['lit', 0.8], ['dark', 0.1])).toEqual([
      ['lit', 0.8],
      ['dark', 0.1],
    ]);
  });
});
