import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyOf } from '../../data/spotting/alternatives.ts';

const word = fc.stringMatching(/^[abк개]{1,5}$/);

describe('anyOf', () => {
  it('matches exactly where one of the alternatives does', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 8 }),
        fc.stringMatching(/^[abк개x]{0,20}$/),
        (words, text) => {
          expect(new RegExp(anyOf(words), 'i').test(text)).toBe(
            words.some((one) => text.includes(one)),
          );
        },
      ),
    );
  });

  it('matches nothing without alternatives', () => {
    expect(new RegExp(anyOf([])).test('anything')).toBe(false);
  });

  it('keeps classes and escapes whole', () => {
    const pattern = new RegExp(
      `^(?:${anyOf(['new[^a-z]{0,4}bridge', '다\\s?리', 'a\\.b'])})$`,
      'i',
    );
    expect(
      ['new bridge', 'New-Bridge', '다 리', '다리', 'a.b'].every((text) => pattern.test(text)),
    ).toBe(true);
    expect(['newx bridge', 'acb'].some((text) => pattern.test(text))).toBe(false);
  });
});
