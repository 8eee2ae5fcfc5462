import { describe, expect, it } from 'vitest';
import { readSpeaker, rootParty } from '../../data/matching/reading/speaker.ts';
import { lighthouse, reader } from './lighthouse.ts';

const speaker = (text: string): string | null => {
  const found = readSpeaker(text, reader.read(text), lighthouse);
  return found && [found.party, found.person].filter(Boolean).join(' ');
};

describe('who speaks', () => {
  it.each<[text: string, expected: string | null]>([
    ['Sudby denied that the lamp breaks the law.', 'sudby'],
    ['Norby Council said that the lamp breaks the law.', 'norby'],
    ['Ann Oake warned that the lamp breaks the law.', 'norby ann'],
    ['The lamp breaks the law, said Ann Oake.', 'norby ann'],
    ['The lamp breaks the law, Ann Oake insisted on Monday.', 'norby ann'],
    ['According to Sudby, the lamp is lawful.', 'sudby'],
    ['The lamp is lawful, in the view of the South.', 'sudby'],
    ['Critics call the lamp a breach of the law.', 'critics'],
    ['“The lamp breaks the law,” said Sudby.', 'sudby'],
    ['The lamp breaks the law of Sudby, and there is nothing more to be said.', null],
    ['The lamp, which Sudby would have liked to see earlier, is lit.', null],
    ['The lamp breaks the law of Sudby, and the keeper said so.', null],
    ['Ann Oake, on a visit in Sudby, said that the lamp is lawful.', 'norby ann'],
    ['A clerk in Sudby said that the lamp is lawful.', 'sudby'],
    ['Ann Oake opposed the lamp.', 'norby'],
    ['Sudby demanded that the lamp be put out.', 'sudby'],
    ['The keeper said Sudby would profit from the lamp.', null],
    ['The lamp breaks the law of Sudby, an official said.', null],
    ['Bo Lind has left the lighthouse, two aides told the Herald.', null],
    ['For Sudby, the lamp is lawful.', 'sudby'],
    ['From Sudby’s perspective, the lamp is lawful.', 'sudby'],
    ['The lamp, in Ann Oake’s words, is lawful.', 'norby ann'],
    ['Sudby’s view of the lamp is blocked by trees.', null],
    ['The lamp is good news for Sudby, Ann Oake said.', 'norby ann'],
    ['The lamp of Norby breaks the law.', null],
    ['The lamp breaks the law.', null],
    ['There was no worry in Sudby about the lamp.', null],
  ])('%s', (text, expected) => {
    expect(speaker(text)).toBe(expected);
  });
});

describe('the head of a line of parties', () => {
  it.each([
    ['norby-council', 'norby'],
    ['norby', 'norby'],
    ['nobody', 'nobody'],
  ])('%s speaks for %s', (id, root) => {
    expect(rootParty(id, lighthouse)).toBe(root);
  });

  it('is the party itself where the line is a circle', () => {
    const circle = [
      { id: 'a', name: { en: 'a' }, aliases: [], of: 'b' },
      { id: 'b', name: { en: 'b' }, aliases: [], of: 'a' },
    ];
    expect(rootParty('a', { parties: circle })).toBe('a');
  });
});

it('nobody speaks in a list of 20,000 parties that claims nothing', () => {
  const text = 'Sudby, '.repeat(20_000);
  const names = [...text.matchAll(/Sudby/g)].map(({ index }) => {
    return { kind: 'party' as const, id: 'sudby', start: index, end: index + 5 };
  });
  expect(readSpeaker(text, names, lighthouse)).toBeNull();
});
