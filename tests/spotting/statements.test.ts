import { expect, it } from 'vitest';
import { createSpotter } from '../../data/spotting/mentions.ts';
import { readStatements } from '../../data/spotting/statements.ts';
import { readLexicon } from './mention-fixtures.ts';

const spotter = createSpotter(readLexicon());
const read = (text: string) =>
  readStatements(text, spotter.spot(text)).map(({ start, end, mentioned, mentions }) => ({
    text: text.slice(start, end),
    mentioned,
    count: mentions.length,
  }));

it('gives all sentences and says which of them name the entity', () => {
  expect(read('The Koreas opened a liaison office. It rained. The office is small.')).toEqual([
    { text: 'The Koreas opened a liaison office.', mentioned: true, count: 1 },
    { text: 'It rained.', mentioned: false, count: 0 },
    { text: 'The office is small.', mentioned: true, count: 1 },
  ]);
});

it('joins a sentence that a line break cuts inside a name', () => {
  expect(read('The inter-Korean Liaison\nOffice opened. It rained.')).toEqual([
    { text: 'The inter-Korean Liaison\nOffice opened.', mentioned: true, count: 1 },
    { text: 'It rained.', mentioned: false, count: 0 },
  ]);
});

it('gives nothing for nothing', () => {
  expect(readStatements('', [])).toEqual([]);
});
