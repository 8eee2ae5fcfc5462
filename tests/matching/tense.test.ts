import { describe, expect, it } from 'vitest';
import { isRecurring, readTense } from '../../data/matching/reading/tense.ts';

describe('words that place an answer in time', () => {
  it.each<[text: string, change: boolean, start: boolean, end: boolean]>([
    ['The lamp has two keepers.', false, false, false],
    ['The lamp no longer has two keepers.', true, false, false],
    ['Bo Lind has taken over as warden.', true, false, false],
    ['The staff was cut to five.', true, false, false],
    ['When it opened, it had two keepers.', false, true, false],
    ['At first it had two keepers.', false, true, false],
    ['The weekly meeting was cancelled.', false, false, true],
    ['No meetings have been held for a month.', false, false, true],
    ['They did not meet this week.', false, false, true],
  ])('%s', (text, tellsChange, tellsStart, tellsEnd) => {
    expect(readTense(text)).toEqual({ tellsChange, tellsStart, tellsEnd });
  });

  it('only what is counted by the year can be skipped', () => {
    expect(isRecurring({ unit: 'per-year' })).toBe(true);
    expect(isRecurring({ unit: 'person' })).toBe(false);
  });
});
