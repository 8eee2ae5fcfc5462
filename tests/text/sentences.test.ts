import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../data/text/sentences.ts';

const split = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('abbreviations do not end a sentence', () => {
  it.each([
    ['an acronym before a name', 'The U.S. Embassy said no. Nobody else did.', 2],
    ['an acronym at the end', 'He flew to the U.S. The office stayed shut.', 2],
    ['a month', 'It opened on Sept. 14 at noon. It closed in Jan. 2020.', 2],
    ['a rank', 'Gen. Kim met Mr. Lee. They shook hands.', 2],
    ['a time of day', 'It fell at 2:49 p.m. Tuesday. Smoke rose.', 2],
    ['a time of day at the end', 'It fell at 2:49 p.m. The ministry confirmed it.', 2],
    ['an initial', 'S. Korea sent a note. The North did not answer.', 2],
    ['a German ordinal', 'Es wurde am 14. September eröffnet. Es steht leer.', 2],
    ['a Spanish acronym', 'EE. UU. pidió calma. Seúl también.', 2],
    ['a French title', 'M. Moon a signé. Il est parti.', 2],
  ])('%s', (_, text, count) => {
    expect(split(text)).toHaveLength(count);
  });
});

describe('other scripts and line breaks', () => {
  it.each([
    ['Japanese', '事務所は閉鎖された。職員は帰国した。', 2],
    ['Chinese', '大楼已全毁。没有人受伤！', 2],
    ['Korean', '사무소가 문을 닫았다. 직원은 돌아왔다.', 2],
    ['a list', 'One thing\nAnother thing', 2],
    ['a wrapped line', 'The office will open\non Friday, it said.', 1],
    ['nothing', ' \n ', 0],
  ])('%s', (_, text, count) => {
    expect(split(text)).toHaveLength(count);
  });
});

it('covers every letter of any text once, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let last = 0;
      for (const { start, end } of splitSentences(text)) {
        expect(text.slice(last, start).trim()).toBe('');
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(text.slice(last).trim()).toBe('');
    }),
  );
});
