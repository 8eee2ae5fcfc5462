import { describe, expect, it } from 'vitest';
import { readPlaces } from '../../data/matching/reading/read-places.ts';
import { reader } from './lighthouse.ts';

const places = (text: string): string[] =>
  readPlaces(text, reader.read(text)).map(({ place, relation }) => `${relation} ${place}`);

describe('where it lies', () => {
  it.each<[text: string, expected: string[]]>([
    ['The lamp stands in Norby.', ['in norby-town']],
    ['The lamp stands at the very end of the Old Mole in Norby.', ['in old-mole', 'in norby-town']],
    ['The lamp stands outside Norby.', ['outside norby-town']],
    ['The lamp stands not in Norby but on the Skerry.', ['outside norby-town', 'in skerry']],
    ['The lamp stands on the Skerry rather than in Norby.', ['in skerry', 'outside norby-town']],
    ['The lamp is Norby’s pride.', []],
    ['Norby, a small town, was picked for the lamp.', ['in norby-town']],
    ['It was Norby that hosts the lamp.', []],
    ['Norby is paying for the lamp.', []],
    ['Norby is where the lamp stands.', ['in norby-town']],
    ['Norby paid for the lamp.', []],
  ])('%s', (text, expected) => {
    expect(places(text)).toEqual(expected);
  });
});

it('a list of 20,000 places says nowhere', () => {
  const text = 'Norby, '.repeat(20_000);
  const names = [...text.matchAll(/Norby/g)].map(({ index }) => {
    return { kind: 'place' as const, id: 'norby-town', start: index, end: index + 5 };
  });
  expect(readPlaces(text, names)).toEqual([]);
});
