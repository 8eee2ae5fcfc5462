import { describe, expect, it } from 'vitest';
import { createRanker } from '../../data/matching/rank.ts';
import { createWordVectors, noVectors } from '../../data/matching/model/vectors.ts';

const items = [
  'Twenty keepers light the lamp of the tower.',
  'The lamp of the tower was lit on Friday.',
  'The mayor paid for the tower.',
  'Fishermen sell herring on the quay.',
];
const order = (text: string, top = 4): string[] =>
  createRanker(items, (item) => item, noVectors)
    .rank(text, top)
    .map(({ item }) => item);

describe('ranking', () => {
  it('puts the item itself first', () => {
    for (const item of items) expect(order(item)[0]).toBe(item);
  });

  it('lets rare words decide', () => {
    expect(order('Who lit the tower, and how many keepers are there?')[0]).toBe(items[0]);
    expect(order('herring in the tower')[0]).toBe(items[3]);
  });

  it('knows words by their stems', () => {
    expect(order('a fisherman’s herrings')[0]).toBe(items[3]);
  });

  it('leaves out what shares nothing', () => {
    expect(order('herring')).toEqual([items[3]]);
    expect(order('quantum chromodynamics')).toEqual([]);
  });

  it('gives no more than was asked for, best first, scores between 0 and 1', () => {
    const ranked = createRanker(items, (item) => item, noVectors).rank('the lamp of the tower', 2);
    expect(ranked).toHaveLength(2);
    expect(ranked[0]!.score).toBeGreaterThanOrEqual(ranked[1]!.score);
    for (const { score } of ranked) expect(score >= 0 && score <= 1).toBe(true);
    expect(order('the lamp', 0)).toEqual([]);
  });

  it('ranks nothing among nothing', () => {
    expect(createRanker([], String, noVectors).rank('the lamp', 5)).toEqual([]);
  });

  it('breaks a tie of words by the nearness of the others', () => {
    // Two dimensions: what burns, what floats. Two bytes a word, then the clusters.
    const words = ['lamp', 'lantern', 'boat'];
    const file = new ArrayBuffer(words.length * 4);
    new Int8Array(file, 0, 6).set([100, 10, 90, 20, 5, 100]);
    const pair = ['the tower lantern', 'the tower boat'];
    const ranker = createRanker(pair, (item) => item, createWordVectors(words, file));
    expect(ranker.rank('a lamp on a tower', 2).map(({ item }) => item)).toEqual(pair);
    expect(ranker.rank('a boat by a tower', 2)[0]!.item).toBe(pair[1]);
  });
});
