/** Readers that look around each of many places must not look through the whole text each time. */
import { describe, expect, it } from 'vitest';
import { splitClauses } from '../../data/text/clauses.ts';
import { readDenial } from '../../data/text/denial.ts';
import { readFrequencies } from '../../data/text/frequency.ts';
import { readBackground, without } from '../../data/text/main-clause.ts';
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

  it('is read for every number where none is there twice', () => {
    const text = Array.from({ length: 20_000 }, (_, at) => `${at + 2} men, `).join('');
    expect(readQuantities(text, 'person')).toHaveLength(20_000);
  });

  it('is rid of its background wherever that stands', () => {
    const text = long('The lamp, which was lit, went out. ');
    const parts = readBackground(text);
    expect(parts).toHaveLength(text.length / 35);
    expect(without(text, parts)).toHaveLength(text.length);
    expect(readBackground(long('After, '))).toEqual([]);
    expect(readBackground(long(', which '))).toEqual([]);
  });

  it('is no denial where none of its frames closes', () => {
    expect(readDenial(`${long('denied the ')}: no`)).toBeNull();
    expect(readDenial(long('claims that flatly '))).toBeNull();
  });
});
