/** The rules of sentences take a slice of their own; each test file starts without them. */
import { expect, it, vi } from 'vitest';
import type { Spotter } from '../../../data/spotting/mentions.ts';
import type { Pace } from '../../../entrypoints/article.content/pace.ts';
import { findPassages } from '../../../entrypoints/article.content/statements.ts';

it('loads them once, between two rests, before anything is spotted', async () => {
  let turn = 0;
  const [loaded, spotted]: [number[], number[]] = [[], []];
  const pace: Pace = { due: () => false, rest: async () => void turn++ };
  const spotter: Spotter = {
    mayMention: () => true,
    spot: () => [],
    read: () => {
      spotted.push(turn);
      return { mentions: [], about: [] };
    },
  };
  const { Segmenter } = Intl;
  vi.spyOn(Intl, 'Segmenter').mockImplementation(function load(...given) {
    loaded.push(turn);
    return new Segmenter(...given);
  });
  const node = document.createTextNode('The harbour bridge opened.');
  const segments = [{ node, from: 0, start: 0, length: node.data.length, gap: false }];
  const blocks = [{ text: node.data, segments }];
  await findPassages(blocks, spotter, '', pace);
  await findPassages(blocks, spotter, '', pace);
  expect(loaded).toEqual([1]);
  expect(turn).toBe(2);
  expect(new Set(spotted)).toEqual(new Set([2]));
});
