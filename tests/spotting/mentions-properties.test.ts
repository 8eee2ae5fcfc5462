import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createSpotter } from '../../data/spotting/mentions.ts';
import { fold } from '../../data/text/normalize.ts';
import { buildTerms, findTerms } from '../../data/spotting/terms.ts';
import { readLexicon, readPassages } from './mention-fixtures.ts';

const lexicon = readLexicon();
const spotter = createSpotter(lexicon);
const passages = readPassages('tuning');
const passage = fc.constantFrom(...passages);
const terms = lexicon.entities.flatMap((entity) => entity.terms.split('|'));

/** Rewrites a text character by character; also says where each offset went. */
const rewrite = (text: string, change: (char: string) => string) => {
  let changed = '';
  const moved = [...text].flatMap((char) => {
    const from = changed.length;
    changed += change(char);
    return Array.from(char, () => from);
  });
  return { changed, at: (offset: number): number => moved[offset] ?? changed.length };
};

const variants: Record<string, (char: string) => string> = {
  'no-break spaces': (char) => (char === ' ' ? '\u00a0' : char),
  'no-break hyphens': (char) => (char === '-' ? '\u2011' : char),
  'curly quotes': (char) => (char === "'" ? '’' : char),
  'zero-width joiners': (char) => (/[a-z]/.test(char) ? `${char}\u200b` : char),
};

describe('spotting', () => {
  it('returns ordered spans inside the text that never overlap, for any mixture of terms', () => {
    const word = fc.oneof(fc.constantFrom(...terms), fc.string({ unit: 'grapheme', maxLength: 8 }));
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 30 }),
        fc.constantFrom(' ', '', '. ', '\n', '\u00ad'),
        (words, gap) => {
          const text = words.join(gap);
          let last = 0;
          for (const { start, end } of spotter.spot(text, { title: words[0] })) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never throws on random text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(Array.isArray(spotter.spot(`the liaison office in Kaesong ${text}`))).toBe(true);
      }),
    );
  });

  it('finds nothing where no term stands', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'bcdfgjkqvwxz .,\n') });
    fc.assert(
      fc.property(letters, (text) => {
        expect(spotter.mayMention(text)).toBe(false);
        expect(spotter.spot(text)).toEqual([]);
      }),
    );
  });

  it('cuts a mention out of the text exactly where its letters are', () => {
    fc.assert(
      fc.property(passage, fc.nat(40), ({ text, title }, padding) => {
        const shifted = ' '.repeat(padding);
        const plain = spotter.spot(text, { title }).map(({ start, end }) => text.slice(start, end));
        const padded = shifted + text;
        const moved = spotter
          .spot(padded, { title })
          .map(({ start, end }) => padded.slice(start, end));
        expect(moved).toEqual(plain);
        for (const surface of plain) expect(surface).toBe(surface.trim());
      }),
    );
  });

  it.each(Object.entries(variants))('does not change with %s', (_, change) => {
    for (const { text, title } of passages) {
      const { changed, at } = rewrite(text, change);
      const expected = spotter.spot(text, { title }).map(({ start, kind }) => [at(start), kind]);
      const found = spotter.spot(changed, { title }).map(({ start, kind }) => [start, kind]);
      expect(found, changed).toEqual(expected);
    }
  });
});

it('takes steps in proportion to the text', () => {
  const entity = buildTerms(lexicon.entities[0]!);
  const hardest = 'inter-korean joint inter-korean liaison offic ';
  const steps = (text: string): number => {
    const get = vi.spyOn(Map.prototype, 'get');
    findTerms(text, entity);
    const { length } = get.mock.calls;
    get.mockRestore();
    return length;
  };
  const once = steps(hardest.repeat(50));
  expect(once).toBeGreaterThan(1000);
  expect(steps(hardest.repeat(200))).toBeLessThan(once * 4.1);
});

describe('folding', () => {
  it('maps every folded offset back, in order and inside the original', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = fold(text);
        let last = 0;
        for (let at = 0; at < folded.text.length; at++) {
          const start = folded.startOf(at);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(folded.endOf(at + 1)).toBeGreaterThan(start);
          last = start;
        }
        expect(folded.endOf(folded.text.length)).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('leaves nothing to fold of any character there is', () => {
    const unstable: string[] = [];
    for (let code = 0; code <= 0x10ffff; code++) {
      const once = fold(String.fromCodePoint(code)).text;
      if (fold(once).text !== once) unstable.push(`U+${code.toString(16)}`);
    }
    expect(unstable).toEqual([]);
  });

  it('joins half-width kana with their marks', () => {
    expect(fold('ｶﾞｽﾊﾟ').text).toBe('ガスパ');
  });

  it('is stable: folding twice is folding once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = fold(text).text;
        expect(fold(once).text).toBe(once);
      }),
    );
  });
});
