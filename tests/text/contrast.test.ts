import { describe, expect, it } from 'vitest';
import { readDropped } from '../../data/text/contrast.ts';

const dropped = (text: string): string[] =>
  readDropped(text).map(({ start, end }) => text.slice(start, end));

describe('what a sentence names only to drop it', () => {
  it.each<[text: string, expected: string[]]>([
    ['It stands in the port, not in the town.', ['in the town']],
    ['It stands not in the town but in the port.', ['in the town']],
    ['It is run by hand rather than by machine.', ['by machine']],
    ['Oake, instead of Ash, keeps the lamp.', ['Ash']],
    ['It was lit in May, and not in June, as the paper wrote.', ['in June']],
    ['Twelve keepers, not twenty, serve there and eat there.', ['twenty']],
    ['It stands not only in the port but in the town.', []],
    ['It is not lit, but the keepers stay.', []],
    ['It is not in the town.', []],
    ['The lamp, not least in winter, is needed.', []],
    ['It was lit in May.', []],
    [
      'It stands not in Oake rather than Ash and not by Elm but in Yew.',
      ['in Oake rather than Ash and not by Elm'],
    ],
  ])('%s', (text, expected) => {
    expect(dropped(text)).toEqual(expected);
  });

  it('lies where it stands, though its letters stand before it too', () => {
    expect(readDropped('It says not no but yes.')).toEqual([{ start: 12, end: 14 }]);
  });
});
