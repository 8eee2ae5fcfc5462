import { describe, expect, it } from 'vitest';
import { readDenial } from '../../data/text/denial.ts';

const denied = (text: string): string | null => {
  const found = readDenial(text);
  return found && text.slice(found.start, found.end).replace(/\.$/, '');
};

describe('what is denied', () => {
  it.each<[text: string, expected: string | null]>([
    ['The mayor denied that the lamp breaks the law.', 'the lamp breaks the law'],
    [
      'The mayor firmly rejected the suggestion that the lamp breaks the law.',
      'the lamp breaks the law',
    ],
    ['The mayor dismissed talk of a breach of the law.', 'a breach of the law'],
    ['The mayor ruled out closing the tower.', 'closing the tower'],
    ['Claims that the lamp breaks the law were rejected by the mayor.', 'the lamp breaks the law'],
    ['Fears of a dark winter have been dismissed.', 'a dark winter'],
    ['Whoever calls the lamp a breach of the law is mistaken.', 'the lamp a breach of the law'],
    [
      'To call the lamp a breach of the law is, I would say, simply the wrong view.',
      'the lamp a breach of the law',
    ],
    ['It is not true that the lamp breaks the law.', 'the lamp breaks the law'],
    ['It is wrong to view the lamp as a breach.', 'the lamp as a breach'],
    ['Nobody claims that the lamp breaks the law.', 'the lamp breaks the law'],
    ['The lamp does not break the law.', null],
    ['The mayor said that the lamp breaks the law.', null],
    ['The mayor welcomed the lamp.', null],
    ['Her aides contradicted the mayor: the lamp breaks the law.', null],
  ])('%s', (text, expected) => {
    expect(denied(text)).toBe(expected);
  });
});

describe('a denial that is denied', () => {
  it.each([
    ['The mayor has never denied that the lamp breaks the law.', true],
    ['The mayor did not dismiss the claim that the lamp breaks the law.', true],
    ['The mayor flatly denied that the lamp breaks the law.', false],
    ['Nobody at the port denies that the lamp breaks the law.', true],
    ['The mayor did not come and denied that the lamp breaks the law.', false],
  ])('%s', (text, stands) => {
    expect(readDenial(text)?.stands).toBe(stands);
  });
});
