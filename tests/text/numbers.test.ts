import { describe, expect, it } from 'vitest';
import { readNumbers, readOrdinals } from '../../data/text/numbers.ts';

const values = (text: string): number[] => readNumbers(text).map(({ value }) => value);

describe('numbers', () => {
  it.each<[name: string, text: string, expected: number[]]>([
    ['digits', 'They sent 15 men.', [15]],
    ['thousands', 'Some 1,200 parcels arrived.', [1200]],
    ['decimals', 'It weighs 2.5 tonnes.', [2.5]],
    ['a word', 'Twenty keepers live there.', [20]],
    ['a compound with a hyphen', 'Twenty-five keepers live there.', [25]],
    ['a compound without one', 'forty two steps', [42]],
    ['every teen', 'thirteen, fourteen and nineteen', [13, 14, 19]],
    ['a dozen', 'a dozen boats', [12]],
    ['half a dozen', 'half a dozen boats', [6]],
    ['dozens counted', 'two dozen boats', [24]],
    ['a score', 'a score of boats', [20]],
    ['a couple', 'a couple of boats', [2]],
    ['a pair', 'a pair of boats', [2]],
    ['hundreds', 'three hundred lamps', [300]],
    ['digits with a multiple', '5 thousand lamps', [5000]],
    ['single as a prefix', 'a single-storey hut', [1]],
    ['several', 'from 3 to seven', [3, 7]],
    ['none', 'Nobody counted the lamps.', []],
    ['no number inside a word', 'often, someone, weight, tenfold', []],
  ])('reads %s', (_name, text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it('says where each number stands', () => {
    const text = 'Between fifteen and 1,020 of them, about two dozen wore hats.';
    const cut = readNumbers(text).map(({ start, end }) => text.slice(start, end));
    expect(cut).toEqual(['fifteen', '1,020', 'two dozen']);
  });
});

describe('ordinals', () => {
  it.each<[text: string, expected: number[]]>([
    ['their third summit', [3]],
    ['the 3rd summit', [3]],
    ['a twelfth night', [12]],
    ['the 21st visit', [21]],
    ['first and second', [1, 2]],
    ['three summits', []],
  ])('reads %s', (text, expected) => {
    expect(readOrdinals(text).map(({ value }) => value)).toEqual(expected);
  });
});
