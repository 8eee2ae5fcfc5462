import { describe, expect, it } from 'vitest';
import { entitySchema } from '../../data/claims/entity-schema.ts';
import { compileLexicon } from '../../data/text/lexicon.ts';
import { createSpotter } from '../../data/text/mentions.ts';

/** Another topic altogether: the code must know none. */
const bridge = entitySchema.parse({
  id: 'harbour-bridge',
  label: { en: 'the harbour bridge' },
  languages: {
    en: {
      names: { heads: ['suspension bridge'], identifying: ['Old Town'], naming: ['twin-deck'] },
      nouns: { office: ['bridge'] },
      anchors: { topic: ['ferry strike'], places: ['Northport'], outsiders: ['US'] },
      lookalikes: { elsewhere: ['Southport'], rivals: ['railway'] },
    },
  },
});
const spotter = createSpotter(
  compileLexicon([
    { pack: 'one', entity: bridge },
    { pack: 'two', entity: { ...bridge, id: 'same-bridge' } },
  ]),
);
const surfaces = (text: string): string[] =>
  spotter.spot(text).map(({ start, end }) => text.slice(start, end));

describe('a lexicon of any topic', () => {
  it.each([
    [
      'a name by its modifier',
      'The Old Town suspension bridge is closed.',
      ['Old Town suspension bridge'],
    ],
    [
      'a name by its place',
      'A twin deck suspension bridge in Northport',
      ['twin deck suspension bridge'],
    ],
    [
      'a noun behind it',
      'The Old Town suspension bridge shut. The bridge is old.',
      ['Old Town suspension bridge', 'bridge'],
    ],
    ['another place', 'The suspension bridge in Southport opened after the ferry strike.', []],
    ['another holder', 'In the ferry strike the railway bought a suspension bridge.', []],
    ['no anchor', 'The suspension bridge is closed.', []],
  ])('%s', (_, text, expected) => {
    expect(surfaces(text)).toEqual(expected);
  });

  it('reports a span once, but the text for every pack', () => {
    const text = 'The Old Town suspension bridge is closed.';
    expect(spotter.spot(text).map(({ pack }) => pack)).toEqual(['one']);
    expect(spotter.packsOf(text)).toEqual(['one', 'two']);
  });

  it('is plain JSON', () => {
    const lexicon = compileLexicon([{ pack: 'one', entity: bridge }]);
    expect(JSON.parse(JSON.stringify(lexicon))).toEqual(lexicon);
  });

  it('of no entity matches nothing', () => {
    expect(new RegExp(compileLexicon([]).quick).test('suspension bridge')).toBe(false);
  });
});
