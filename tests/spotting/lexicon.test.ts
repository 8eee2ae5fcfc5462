import { describe, expect, it } from 'vitest';
import { entitySchema } from '../../data/claims/entity-schema.ts';
import { compileLexicon } from '../../data/spotting/lexicon.ts';
import { createSpotter } from '../../data/spotting/mentions.ts';
import { role } from '../../data/spotting/roles.ts';

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
    expect(spotter.read(text).about).toEqual(['one', 'two']);
  });

  it('is plain JSON', () => {
    const lexicon = compileLexicon([{ pack: 'one', entity: bridge }]);
    expect(JSON.parse(JSON.stringify(lexicon))).toEqual(lexicon);
  });

  it('of no entity matches nothing', () => {
    expect(createSpotter(compileLexicon([])).mayMention('suspension bridge')).toBe(false);
  });

  it('says so by its version when it is compiled in another way', () => {
    // Raise `lexiconVersion` with every change here: readers keep what the last release compiled.
    const gap = '[-\\s\u00ad\u0300-\u036f\u200b-\u206f\u2212\ufe00-\ufe0f\ufe63\ufeff\uff0d]{0,4}';
    expect(compileLexicon([{ pack: 'one', entity: bridge }])).toEqual({
      version: 3,
      quick: [`(?:northport|old${gap}town|suspension${gap}bridge)`],
      entities: [
        {
          pack: 'one',
          terms:
            'bridge|ferry strike|northport|old town|railway|southport|suspension bridge|twin deck|twindeck|us',
          kinds: '3451870226',
          roles: [
            role.head,
            role.before | role.identifying | role.topic,
            role.before,
            role.office,
            role.topic,
            role.place | role.topic,
            role.outsider | role.capitals,
            role.elsewhere,
            role.rival,
          ],
        },
      ],
    });
  });
});

/** An entity of a single name. */
const named = (...heads: string[]) => {
  const entity = entitySchema.parse({
    id: 'one',
    label: { en: 'one' },
    languages: { en: { names: { heads } } },
  });
  return createSpotter(compileLexicon([{ pack: 'one', entity }]));
};

describe('the quick look at a text', () => {
  it.each([
    ['of one syllable each', '가 가 가 가 가 가 가 가 가 가 가 가 가 나', '가'.repeat(400)],
    ['with spaces', '가 가 가 가 가 가 가 가 가 가 가 가 가 나', '가 '.repeat(400)],
    ['of one letter each', 'б б б б б б б б б б б б б в', 'б'.repeat(400)],
    ['of digits', '1 1 1 1 1 1 1 1 1 1 1 1 1 2', '1'.repeat(400)],
    ['of quotes', "' ' ' ' ' ' ' ' ' ' ' ' ' a", "'".repeat(400)],
    ['of invisible signs', `a${' \u2060'.repeat(20)} b`, `a${'\u2060'.repeat(400)}`],
  ])('comes to an end on a name of many words %s', (_, name, text) => {
    // Tried in every way in which words and gaps could share the text, this would take years.
    expect(named(name).mayMention(`${text}.`)).toBe(false);
  });

  it.each([
    'the new harbour bridge',
    'the new\u00a0harbour\u2011bridge',
    'the New-\nHarbour Bridge',
    'the new\u200b har\u00adbour \u2212bridge',
  ])('lets a name pass however it is printed: %j', (text) => {
    expect(named('new harbour bridge').mayMention(text)).toBe(true);
  });

  it('lets a name pass whose first word has an ending', () => {
    const inflected = named('gemeinsam~ Brücke', 'общ~ мост');
    expect(inflected.mayMention('die gemeinsamen Brücken')).toBe(true);
    expect(inflected.mayMention('в общинском мосту')).toBe(true);
    expect(inflected.mayMention('eine Fähre')).toBe(false);
  });

  it('takes no word for a gap', () => {
    expect(named('항구 다리').mayMention('항구의 다리')).toBe(false);
  });
});
