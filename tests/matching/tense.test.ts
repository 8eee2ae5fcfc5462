import { describe, expect, it } from 'vitest';
import { isRecurring, readTense, type Tense } from '../../data/matching/reading/tense.ts';

describe('words that place an answer in time', () => {
  it.each<[text: string, expected: (keyof Tense)[]]>([
    ['The lamp has two keepers.', []],
    ['The lamp no longer has two keepers.', ['tellsChange']],
    ['Bo Lind has taken over as warden.', ['tellsChange']],
    ['The staff was cut to five.', ['tellsChange']],
    ['When it opened, it had two keepers.', ['tellsStart']],
    ['At first it had two keepers.', ['tellsStart']],
    ['The weekly meeting was cancelled.', ['tellsEnd']],
    ['No meetings have been held for a month.', ['tellsEnd']],
    ['They did not meet this week.', ['tellsEnd']],
    ['They did not hold their meeting.', ['tellsEnd']],
    ['Another stands in for the warden.', ['tellsChange']],
    ['A ship takes up to ten of them home again.', []],
    ['The nightly watch is a thing of the past.', ['tellsPast']],
    ['Nothing has come of the second lamp.', ['tellsPast']],
    ['The weekly round has long ceased.', ['tellsEnd', 'tellsPast']],
    ['There is no more than one lamp.', []],
    ['The lamp was to be lit in May.', ['tellsPlan']],
    ['The lamp was lit in May, as the council had promised.', []],
    ['The lamp was lit on schedule.', []],
  ])('%s', (text, expected) => {
    const told = Object.entries(readTense(text)).flatMap(([name, holds]) => (holds ? [name] : []));
    expect(told).toEqual(expected);
  });

  it('only what is counted by the year can be skipped', () => {
    expect(isRecurring({ unit: 'per-year' })).toBe(true);
    expect(isRecurring({ unit: 'person' })).toBe(false);
  });
});
