import { describe, expect, it } from 'vitest';
import { readFrequencies } from '../../data/text/frequency.ts';

const perYear = (text: string): number[] => readFrequencies(text).map((item) => item.perYear);

describe('frequencies', () => {
  it.each<[text: string, expected: number[]]>([
    ['They meet weekly.', [52]],
    ['They meet once a week.', [52]],
    ['They meet every week.', [52]],
    ['They meet every Friday.', [52]],
    ['They meet on each Monday of the term, each week.', [52, 52]],
    ['They meet every other week.', [26]],
    ['They meet every two weeks.', [26]],
    ['They meet fortnightly.', [26]],
    ['They meet twice a month.', [24]],
    ['They meet monthly.', [12]],
    ['They meet every three months.', [4]],
    ['They meet three times a year.', [3]],
    ['They meet twice-yearly.', [2]],
    ['They meet annually.', [1]],
    ['They meet on the first Monday of every third month.', [4]],
    ['They meet on the last Friday of each month.', [12]],
    ['They meet on the first Monday of the month.', [12]],
    ['They meet on alternate Fridays.', [26]],
    ['They met in the first week of March.', []],
    ['They meet every day, and the board twice a week.', [365, 104]],
    ['They met for a week and once again later.', []],
    ['They meet every few weeks.', []],
  ])('%s', (text, expected) => {
    expect(perYear(text)).toEqual(expected);
  });

  it('says where each stands, none twice', () => {
    const text = 'A weekly talk, once a week.';
    const cut = readFrequencies(text).map(({ start, end }) => text.slice(start, end));
    expect(cut).toEqual(['weekly', 'once a week']);
  });
});
