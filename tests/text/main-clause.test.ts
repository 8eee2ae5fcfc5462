import { describe, expect, it } from 'vitest';
import { readBackground, without } from '../../data/text/main-clause.ts';

const told = (text: string): string =>
  without(text, readBackground(text)).replace(/\s+/g, ' ').trim();

describe('what a sentence tells, without what it only brings to mind', () => {
  it.each<[text: string, expected: string]>([
    ['The lamp, which was lit in May, went out on Monday.', 'The lamp went out on Monday.'],
    ['Ann Oake, who keeps the lamp, has left the port.', 'Ann Oake has left the port.'],
    ['After the storm had gone, the keepers lit the lamp.', 'the keepers lit the lamp.'],
    ['Ten years after it was lit, the lamp is a ruin.', 'the lamp is a ruin.'],
    ['Although it is dear, the lamp burns all night.', 'the lamp burns all night.'],
    ['The lamp went out for good ten years after it was lit.', 'The lamp went out for good .'],
  ])('%s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    'The lamp went out on Monday.',
    'The lamp breaks the law, which the council denies.',
    'After the storm only its foot was left, two keepers wrote on Friday.',
    'When it opens, they will come.',
    'If the storm comes, the lamp will go out.',
    'The lamp is lit after sunset.',
  ])('leaves all of it: %s', (text) => {
    expect(readBackground(text)).toEqual([]);
  });

  it('keeps the offsets', () => {
    const text = 'The lamp, which was lit in May, went out.';
    expect(without(text, [{ start: 8, end: 31 }])).toHaveLength(text.length);
  });
});
