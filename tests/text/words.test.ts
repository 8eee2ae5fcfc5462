import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWords } from '../../data/text/words.ts';

const words = (text: string): string[] => readWords(text).map(({ text: word }) => word);

describe('words', () => {
  it.each<[name: string, text: string, expected: string[]]>([
    ['lower case', 'The Lamp', ['the', 'lamp']],
    ['the parts of a compound', 'face-to-face', ['face', 'to', 'face']],
    ['a compound with a no-break hyphen', 'face\u2011to\u2011face', ['face', 'to', 'face']],
    [
      'no possessive',
      "the keeper's lamp, the keepers’ lamps",
      ['the', 'keeper', 'lamp', 'the', 'keepers', 'lamps'],
    ],
    ['a contraction with either apostrophe', "doesn't doesn’t", ["doesn't", "doesn't"]],
    ['numbers whole', '1,200 and 2.5', ['1,200', 'and', '2.5']],
    ['other scripts', '등대 keeper Ångström', ['등대', 'keeper', 'ångström']],
    ['nothing of marks', '— … “”', []],
  ])('gives %s', (_name, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('stand where their offsets say, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let last = 0;
        for (const { text: word, start, end } of readWords(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(word).not.toMatch(/\s/u);
          last = end;
        }
      }),
    );
  });
});
