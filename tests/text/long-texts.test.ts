/** Readers that look around each of many places must not look through the whole text each time. */
import { describe, expect, it } from 'vitest';
import { splitClauses } from '../../data/text/clauses.ts';
import { readDenial } from '../../data/text/denial.ts';
import { readFrequencies } from '../../data/text/frequency.ts';
import { readQuantities } from '../../data/text/quantities.ts';

const long = (piece: string): string => piece.repeat(Math.ceil(200_000 / piece.length));

describe('a text of 200,000 characters', () => {
  it('is one clause where all its pieces are too short', () => {
    const text = long('a, ');
    expect(splitClauses(text)).toEqual([{ start: 0, end: text.length }]);
  });

  it('has no rhythm where none of its days is one of a period', () => {
    expect(readFrequencies(long('first Monday of the lamp, '))).toEqual([]);
  });

  it('is read for every number in it', () => {
    const text = long('20 people ');
    expect(readQuantities(text, 'person')).toHaveLength(text.length / 10);
    expect(readQuantities(long('ten-'), 'person')).toEqual([]);
  });

  it('is no denial where none of its frames closes', () => {
    expect(readDenial(`${long('denied the ')}: no`)).toBeNull();
    expect(readDenial(long('claims that flatly '))).toBeNull();
  });
});
