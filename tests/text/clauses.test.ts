import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitClauses } from '../../data/text/clauses.ts';

const clauses = (text: string): string[] =>
  splitClauses(text).map(({ start, end }) => text.slice(start, end).trim());

describe('clauses', () => {
  it.each<[name: string, text: string, expected: string[]]>([
    ['one that says one thing', 'The lamp is lit.', ['The lamp is lit.']],
    [
      'two joined by "and"',
      'The keeper lights the lamp at dusk and his wife writes the log all night.',
      ['The keeper lights the lamp at dusk and', 'his wife writes the log all night.'],
    ],
    [
      'two with a semicolon',
      'The lamp was lit for the first time; nobody in the town had been told.',
      ['The lamp was lit for the first time;', 'nobody in the town had been told.'],
    ],
    [
      'a relative clause',
      'They built a tower of four floors, which was opened by the mayor himself.',
      ['They built a tower of four floors, which', 'was opened by the mayor himself.'],
    ],
    [
      'a list, whose parts are too short',
      'They brought oil, wicks, bread and salt.',
      ['They brought oil, wicks, bread and salt.'],
    ],
  ])('splits %s', (_name, text, expected) => {
    expect(clauses(text)).toEqual(expected);
  });

  it('cover the whole text without gap or overlap', () => {
    const word = fc.constantFrom('lamp', 'and', 'while', ',', ';', '—', 'the', 'keeper', 'lights');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        let last = 0;
        for (const { start, end } of splitClauses(text)) {
          expect(start).toBe(last);
          last = end;
        }
        expect(last).toBe(text.length);
      }),
    );
  });
});
