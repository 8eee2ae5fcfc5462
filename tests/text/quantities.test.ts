import { describe, expect, it } from 'vitest';
import { clauseAround, readQuantities, type Quantity } from '../../data/text/quantities.ts';

/** A quantity in short: "15-20 each ~". */
const short = ({ low, high, scope, approximate }: Quantity): string =>
  [low === high ? `${low}` : `${low}-${high}`, scope, approximate ? '~' : undefined]
    .filter(Boolean)
    .join(' ');

const people = (text: string): string[] => readQuantities(text, 'person').map(short);

describe('people', () => {
  it.each<[name: string, text: string, expected: string[]]>([
    ['a number with its noun', 'The lighthouse has 12 employees.', ['12']],
    ['words', 'Twelve people work at the lighthouse.', ['12']],
    ['adjectives before the noun', 'It took 30 very patient local officials.', ['30']],
    ['a noun that comes first', 'It has a staff of 40.', ['40']],
    ['a passive', 'The house is staffed by 40.', ['40']],
    ['a range with "to"', 'Between them are 15 to 20 workers.', ['15-20 total']],
    ['a range with a dash', 'It has 15–20 workers.', ['15-20']],
    ['a range with "between … and"', 'It has between fifteen and twenty workers.', ['15-20']],
    ['two numbers that are no range', 'It has 20 and 15 workers.', ['15']],
    ['each', 'Each side keeps 20 people there.', ['20 each']],
    ['apiece', 'The towns send 20 people apiece.', ['20 each']],
    ['a side', 'There are 20 staff a side.', ['20 each']],
    ['per country', 'There are 20 staff per country.', ['20 each']],
    ['in all', 'In all, 40 people work there.', ['40 total']],
    ['altogether', 'That makes 40 people altogether.', ['40 total']],
    ['a total of', 'A total of 40 people work there.', ['40 total']],
    ['between them', 'Between them they employ 40 people.', ['40 total']],
    ['about', 'About 20 people work there.', ['20 ~']],
    ['some', 'Some 20 people work there.', ['20 ~']],
    ['at least', 'At least 20 people work there.', ['20 ~']],
    ['or so', 'Twenty or so people work there.', ['20 ~']],
    ['-odd', 'Twenty-odd people work there.', ['20 ~']],
    ['of the two towns', 'Up to 40 people from the two towns work there.', ['40 total ~']],
    ['as many', 'Thirty officials from the hill and as many from the shore came.', ['30 each']],
    ['twice as many', 'Thirty officials came, twice as many as before.', ['30']],
    ['the same twice', 'Some 30 men and 30 women work there.', ['30 each ~', '30 each ~']],
    ['nothing where another thing is counted', 'It took 20 boats and 3 weeks.', []],
    ['nothing where a comma ends the phrase', 'In 1987, people came.', []],
  ])('reads %s', (_name, text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it('counts by the nouns of a pack', () => {
    expect(readQuantities('Eight lamplighters live there.', 'person')).toEqual([]);
    expect(
      readQuantities('Eight lamplighters live there.', 'person', ['lamplighters']).map(short),
    ).toEqual(['8']);
  });

  it('takes the scope from its own clause', () => {
    expect(people('Each town pays; 40 people work there.')).toEqual(['40']);
  });
});

describe('other units', () => {
  it.each<[unit: string, text: string, expected: string[]]>([
    ['storey', 'a four-storey tower', ['4']],
    ['storey', 'a tower of 4 floors', ['4']],
    ['storey', 'The tower has three levels.', ['3']],
    ['year', 'the first visit in 11 years', ['11']],
    ['month', 'within eighteen months', ['18']],
    ['ordinal', 'their third summit this year', ['3']],
    ['league', 'eleven leagues', []],
  ])('reads %s in "%s"', (unit, text, expected) => {
    expect(readQuantities(text, unit).map(short)).toEqual(expected);
  });
});

it('says where each quantity stands', () => {
  const text = 'It has fifteen to 20 workers and 3 officers.';
  const cut = readQuantities(text, 'person').map(({ start, end }) => text.slice(start, end));
  expect(cut).toEqual(['fifteen to 20', '3']);
});

it('cuts out the stretch between stops', () => {
  const text = 'One says this; 40 people do that: all of them.';
  expect(clauseAround(text, 15, 17).trim()).toBe('40 people do that');
});
