import { describe, expect, it } from 'vitest';
import { earliest, latest, readDates, shiftDays } from '../../data/matching/reading/dates.ts';
import { lighthouse, reader } from './lighthouse.ts';

/** A Wednesday. */
const published = '2020-05-06';

const ranges = (text: string): string[] =>
  readDates(text, published, reader.read(text), lighthouse.events).map(
    ({ range: { from, to } }) =>
      `${from === earliest ? '' : from}..${to === latest ? '' : to === from ? '=' : to}`,
  );

describe('dates', () => {
  it.each<[name: string, text: string, expected: string[]]>([
    ['a full date', 'It was lit on 14 April 2020.', ['2020-04-14..=']],
    ['an American one', 'It was lit on April 14, 2020.', ['2020-04-14..=']],
    ['a day without a year, gone by', 'It was lit on 14 April.', ['2020-04-14..=']],
    ['a day of last year', 'It was lit on 14 November.', ['2019-11-14..=']],
    ['a day to come', 'It is to open on 14 November.', ['2020-11-14..=']],
    ['a weekday just gone', 'It was lit on Friday.', ['2020-05-01..=']],
    ['last weekday', 'It was lit last Friday.', ['2020-05-01..=']],
    ['yesterday', 'It was lit yesterday.', ['2020-05-05..=']],
    ['today', 'It is lit today.', ['2020-05-06..=']],
    ['years ago to the day', 'It was lit two years ago today.', ['2018-05-06..=']],
    ['a month gone by', 'It was lit in March.', ['2020-03-01..2020-03-31']],
    ['a month of last year', 'It was lit in December.', ['2019-12-01..2019-12-31']],
    ['this month', 'It was lit this month.', ['2020-05-01..2020-05-31']],
    ['last month', 'It was lit last month.', ['2020-04-01..2020-04-30']],
    ['next month', 'It will be lit next month.', ['2020-06-01..2020-06-30']],
    ['a month with its year', 'It was lit in February 2016.', ['2016-02-01..2016-02-29']],
    ['a bare year', 'It was lit in 2016.', ['2016-01-01..2016-12-31']],
    ['early in a month', 'It was lit in early March.', ['2020-03-01..2020-03-12']],
    ['mid month', 'It was lit in mid-March.', ['2020-03-08..2020-03-22']],
    ['late in a month', 'It was lit in late March.', ['2020-03-18..2020-03-31']],
    ['two days', 'From 14 to 16 April 2020 it was lit.', ['2020-04-14..2020-04-16']],
    ['before', 'It was lit before 14 April 2020.', ['..2020-04-13']],
    ['by', 'It is to be lit by 14 April 2020.', ['..2020-04-14']],
    ['by the end of', 'It is to be lit by the end of August.', ['..2020-08-31']],
    ['after', 'It was lit after 14 April 2020.', ['2020-04-15..']],
    ['since', 'It has been lit since 2016.', ['2016-01-01..2016-12-31']],
    ['not until', 'It was not lit until March.', ['2020-03-01..2020-03-31']],
    ['no sooner than a day', 'Not before 14 April 2020 was it lit.', ['2020-04-14..=']],
    ['a week of a month', 'It was lit in the first week of March.', ['2020-03-01..2020-03-08']],
    ['a week of May', 'It was signed in the second week of May.', ['2020-05-07..2020-05-15']],
    ['last week', 'It was lit last week.', ['2020-04-26..2020-05-02']],
    ['one day said twice', 'It is to be lit on Friday, May 8.', ['2020-05-08..=']],
    ['the last week', 'It was lit in the last week of February.', ['2020-02-21..2020-02-29']],
    ['half a month', 'It was lit in the second half of April.', ['2020-04-15..2020-04-30']],
    ['what is counted from elsewhere', 'It was lit a month before the keeper came.', []],
    ['what is no day of our calendar', 'It was lit after March 44 BC.', []],
    ['a year of five digits', 'It goes dark after 31 December 9999.', []],
    ['an event', 'It was lit during the regatta.', ['2020-05-10..2020-05-12']],
    ['before an event', 'It was lit before the regatta.', ['..2020-05-09']],
    ['after an event', 'It was lit after the regatta.', ['2020-05-13..']],
    ['none', 'It was lit by the keeper.', []],
    ['a number that is no year', 'It cost 2,016 crowns.', []],
  ])('reads %s', (_name, text, expected) => {
    expect(ranges(text)).toEqual(expected);
  });

  it('reads only dates with a year where the page has no date', () => {
    const text = 'On Friday, in March, in 2016, on 14 April 2020.';
    const found = readDates(text, undefined, [], []).map(({ range }) => range.from);
    expect(found).toEqual(['2016-01-01', '2020-04-14']);
  });

  it('says how precise each is and where it stands', () => {
    const text = 'Planned in 2016, begun in March 2017, lit on 14 April 2020.';
    const found = readDates(text, published, [], []);
    expect(found.map(({ precision }) => precision)).toEqual(['year', 'month', 'day']);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      '2016',
      expect.stringContaining('March 2017'),
      expect.stringContaining('14 April 2020'),
    ]);
  });
});

it.each([
  ['2020-02-28', 1, '2020-02-29'],
  ['2020-03-01', -1, '2020-02-29'],
  ['2019-12-31', 1, '2020-01-01'],
])('moves %s by %i days', (iso, days, expected) => {
  expect(shiftDays(iso, days)).toBe(expected);
});
