import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNameReader } from '../../data/matching/reading/names.ts';
import { reader } from './lighthouse.ts';

const names = (text: string): string[] =>
  reader.read(text).map(({ kind, id, start, end }) => `${kind} ${id}: ${text.slice(start, end)}`);

describe('names', () => {
  it.each<[name: string, text: string, expected: string[]]>([
    ['a person', 'Ann Oake lit it.', ['person ann: Ann Oake']],
    ['another spelling', 'Anne Oak lit it.', ['person ann: Anne Oak']],
    ['an initial', 'A. Oake lit it.', ['person ann: A. Oake']],
    ['a possessive', 'Ann Oake’s lamp', ['person ann: Ann Oake']],
    ['the longest of several', 'Norby Council met.', ['party norby-council: Norby Council']],
    [
      'one span that names a place and a party',
      'Norby paid.',
      ['place norby-town: Norby', 'party norby: Norby'],
    ],
    ['capitals as they are written', 'from the South to the south', ['party sudby: the South']],
    [
      'lower case in any case',
      'Critics and critics',
      ['party critics: Critics', 'party critics: critics'],
    ],
    ['a name over a line break', 'Ann\nOake lit it.', ['person ann: Ann\nOake']],
    ['a name with a no-break space', 'Ann\u00a0Oake lit it.', ['person ann: Ann\u00a0Oake']],
    ['nothing inside a word', 'Norbyville and microcritics', []],
  ])('finds %s', (_name, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('takes what a name is made of for letters, not for a pattern', () => {
    const odd = createNameReader({
      people: [],
      places: [],
      events: [],
      parties: [{ id: 'co', name: { en: 'L.A.M.P. (Norby)' }, aliases: [] }],
    });
    expect(odd.read('the L.A.M.P. (Norby) fund')).toHaveLength(1);
    expect(odd.read('the LxAxMxPx Norby fund')).toEqual([]);
  });

  it('reads nothing where nothing is known', () => {
    const empty = createNameReader({ people: [], places: [], parties: [], events: [] });
    expect(empty.read('Ann Oake of Norby')).toEqual([]);
  });

  it('gives spans in order that never overlap unless they are one', () => {
    const word = fc.constantFrom('Ann', 'Oake', 'Norby', 'Council', 'the', 'South', 'Mole', 'Old');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        const text = words.join(' ');
        const found = reader.read(text);
        found.slice(1).forEach(({ start, end }, i) => {
          const last = found[i]!;
          const same = start === last.start && end === last.end;
          expect(same || start >= last.end).toBe(true);
        });
      }),
    );
  });
});
