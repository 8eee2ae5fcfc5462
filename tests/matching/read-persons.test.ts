import { describe, expect, it } from 'vitest';
import { readPersons } from '../../data/matching/reading/read-persons.ts';
import { readValues } from '../../data/matching/reading/value-types.ts';
import { lighthouse, question, reader } from './lighthouse.ts';

const persons = (text: string): string[] =>
  readPersons(
    text,
    question('warden'),
    readValues(text, '2020-05-06', reader, lighthouse),
    lighthouse,
  ).map(({ person, role }) => `${role}: ${person}`);

describe('who holds the role', () => {
  it.each<[name: string, text: string, expected: string[]]>([
    ['by name', 'Ann Oake runs the lighthouse.', ['warden: ann']],
    ['by another spelling', 'Anne Oak runs the lighthouse.', ['warden: ann']],
    [
      'with the title that is known',
      'Ann Oake, the vice harbour minister, runs the lighthouse.',
      ['warden: ann'],
    ],
    [
      'with a title that is not',
      'Ann Oake, the foreign minister, runs the lighthouse.',
      ['warden: ann--other-office'],
    ],
    [
      'with a rank that is not',
      'Ann Oake, the harbour minister, runs the lighthouse.',
      ['warden: ann--other-office'],
    ],
    ['two of them', 'Ann Oake and Bo Lind run it.', ['warden: ann', 'warden: bo']],
    ['but not who speaks', 'Ann Oake said that Bo Lind runs it.', ['warden: bo']],
    ['a stranger', 'Park Chol-su runs the lighthouse.', ['warden: unknown-person']],
    ['whoever comes after one', 'A deputy stands in for Ann Oake.', ['warden: unknown-person']],
    ['in the place of one', 'In Ann Oake’s place a deputy came.', ['warden: unknown-person']],
    ['who comes after another', 'Bo Lind has replaced Ann Oake.', ['warden: bo']],
    ['nobody', 'The lighthouse has a warden.', []],
  ])('%s', (_name, text, expected) => {
    expect(persons(text)).toEqual(expected);
  });
});
