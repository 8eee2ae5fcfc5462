/** What must change with a sentence, and what must not: the engine on the bundled pack. */
import { describe, expect, it } from 'vitest';
import { flatten } from '../../bin/check-records.ts';
import { realChecker } from '../support/real-pack.ts';
import { readSentences } from '../support/score-relations.ts';

const { checker } = await realChecker();

interface Context {
  title?: string;
  published?: string;
}

const context: Context = { title: 'Koreas open liaison office', published: '2018-09-15' };

/** "owp agrees staffing", for each source that has something to say. */
function relations(text: string, around: Context = context): string[] {
  return flatten(checker.check(text, around), text)
    .statements.flatMap((statement) => statement.relations)
    .map(({ source, relation, question }) => `${source} ${relation} ${question}`)
    .sort();
}

const typography: [name: string, change: (text: string) => string][] = [
  ['straight quotes', (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")],
  [
    'curly quotes',
    (text) =>
      text
        .replace(/(^|\s)"/g, '$1“')
        .replaceAll('"', '”')
        .replaceAll("'", '’'),
  ],
  ['no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
  ['narrow no-break spaces', (text) => text.replaceAll(' ', '\u202f')],
  ['line breaks', (text) => text.replaceAll(/(?<=[a-z]) (?=[a-z])/g, '\n')],
  ['no-break hyphens', (text) => text.replaceAll('-', '\u2011')],
  ['typographic hyphens', (text) => text.replaceAll('-', '\u2010')],
];

describe('typography changes nothing', () => {
  it.each(typography)('%s', (_name, change) => {
    const changed = readSentences('tuning').flatMap(({ id, text, title, published }) => {
      const plain = relations(text, { title, published });
      const other = relations(change(text), { title, published });
      return plain.join() === other.join() ? [] : [{ id, text: change(text), plain, other }];
    });
    expect(changed).toEqual([]);
  });
});

describe('another number', () => {
  it.each([
    ['Each side will have # staff at the liaison office in Kaesong.', '20', '50'],
    ['Each side will keep # officials at the liaison office.', '20', '70'],
    ['About # people from each country will work at the joint liaison office.', '20', '90'],
    ['In all, # people will work at the inter-Korean liaison office.', '40', '140'],
    ['The liaison office has a staff of # from each side.', 'twenty', 'eighty'],
    ['Each side will have # staffers at the liaison office.', '15 to 20', '50 to 60'],
    ['The heads of the liaison office will meet # a week.', 'once', 'three times'],
    ['The building of the liaison office has # floors.', 'four', 'nine'],
  ])('%s', (frame, right, wrong) => {
    const agreeing = relations(frame.replace('#', right));
    const differing = relations(frame.replace('#', wrong));
    const agree = agreeing.filter((line) => line.includes(' agrees '));
    expect(agree).not.toEqual([]);
    for (const line of agree) expect(differing).toContain(line.replace(' agrees ', ' differs '));
    expect(differing.join()).not.toContain('agrees');
  });
});

describe('another place or person', () => {
  it.each([
    ['The liaison office is in #.', 'Kaesong', 'Panmunjom'],
    ['# heads the liaison office for the South.', 'Chun Hae-sung', 'Cho Myoung-gyon'],
  ])('%s', (frame, right, wrong) => {
    expect(relations(frame.replace('#', right)).join()).toContain('owp agrees');
    expect(relations(frame.replace('#', wrong)).join()).toContain('owp differs');
  });

  it('another spelling of one name is the same person', () => {
    const head = (name: string) => relations(`${name} heads the liaison office for the North.`);
    expect(head('Jon Jong-su').join()).toContain('owp agrees');
    expect(head('Jun Jong-su')).toEqual(head('Jon Jong-su'));
  });
});

describe('a later state on a later day', () => {
  const sources = ['bloomberg', 'donga', 'kei', 'owp', 'wsj'];

  it.each([
    ['2019-03-23', 'North Korea withdrew its staff from the liaison office in Kaesong.'],
    ['2020-06-17', 'North Korea demolished the inter-Korean liaison office on Tuesday.'],
    ['2020-06-17', 'North Korea blew up the liaison office in Kaesong.'],
  ])('%s: %s', (published, text) => {
    const found = relations(text, { ...context, published });
    expect(found).toEqual(sources.map((source) => `${source} updates status`));
  });

  it('the opening updates who expected it and agrees with who reported it', () => {
    expect(relations('The liaison office opened on Friday.')).toEqual([
      'bloomberg updates status',
      'donga updates status',
      'kei updates status',
      'owp agrees status',
      'wsj agrees status',
    ]);
  });

  it('a head count of long after updates instead of contradicting', () => {
    const text = 'Each side has 50 staff at the liaison office in Kaesong.';
    const later = relations(text, { ...context, published: '2019-02-01' });
    expect(relations(text).join()).toContain('owp differs staffing');
    expect(later.join()).toContain('owp updates staffing');
    expect(later.join()).not.toContain('differs');
  });
});

describe('a negation or a denial takes the other side', () => {
  const pairs: [source: string, agreeing: string, opposite: string][] = [
    [
      'donga',
      'Opening the liaison office would not violate sanctions.',
      'Opening the liaison office would violate sanctions.',
    ],
    [
      'donga',
      'Seoul denied that opening the liaison office would violate sanctions.',
      'Seoul said that opening the liaison office would violate sanctions.',
    ],
    [
      'donga',
      'Seoul rejected the suggestion that the liaison office would violate sanctions.',
      'Seoul admitted that the liaison office would violate sanctions.',
    ],
    [
      'owp',
      'The liaison office is the first of its kind.',
      'The liaison office is not the first of its kind.',
    ],
    [
      'owp',
      'The liaison office building was renovated.',
      'The liaison office building was not renovated.',
    ],
    [
      'kei',
      'South Korea sent fuel to the liaison office.',
      'South Korea did not send any fuel to the liaison office.',
    ],
  ];
  const question = (source: string, text: string) =>
    relations(text)
      .find((line) => line.startsWith(`${source} agrees `))
      ?.split(' ')[2];

  it.each(pairs)('or at least gives up the first: %s, %s / %s', (source, one, other) => {
    const asked = question(source, one);
    expect(asked).toBeDefined();
    expect(relations(other)).not.toContain(`${source} agrees ${asked}`);
  });

  it('and nearly always says that it differs', () => {
    const turned = pairs.filter(([source, one, other]) =>
      relations(other).includes(`${source} differs ${question(source, one)}`),
    );
    expect(turned.length).toBeGreaterThanOrEqual(pairs.length - 2);
  });
});
