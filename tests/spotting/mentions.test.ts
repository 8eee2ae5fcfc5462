import { describe, expect, it } from 'vitest';
import { lexiconVersion } from '../../data/spotting/lexicon.ts';
import { createSpotter } from '../../data/spotting/mentions.ts';
import { readLexicon, readPassages, scorePassages } from './mention-fixtures.ts';

const spotter = createSpotter(readLexicon());
const surfaces = (text: string, title?: string): string[] =>
  spotter.spot(text, { title }).map(({ start, end }) => text.slice(start, end));

describe('labelled passages', () => {
  // The held-out half was written before any tuning and is never tuned on.
  it.each(['tuning', 'held-out'] as const)('%s: keeps to its floors', (name) => {
    const passages = readPassages(name);
    const { right, found, met, wanted, namesExact, falseAlarms } = scorePassages(spotter, passages);
    expect(passages.length).toBeGreaterThan(140);
    expect(right / found).toBeGreaterThanOrEqual(0.98);
    expect(met / wanted).toBeGreaterThanOrEqual(0.97);
    const f1 = (2 * namesExact.right) / (namesExact.found + namesExact.wanted);
    expect(f1).toBeGreaterThanOrEqual(0.95);
    expect(falseAlarms.length).toBeLessThanOrEqual(2);
  });

  it('passes every labelled passage through the cheap test', () => {
    const named = [...readPassages('tuning'), ...readPassages('held-out')].filter(({ spans }) =>
      spans.some(({ kind }) => kind === 'name'),
    );
    expect(named.filter(({ text }) => !spotter.mayMention(text)).map(({ id }) => id)).toEqual([]);
  });
});

describe('typography', () => {
  it.each([
    ['plain', 'the inter-Korean liaison office', 'inter-Korean liaison office'],
    ['no-break hyphen', 'the inter\u2011Korean liaison office', 'inter\u2011Korean liaison office'],
    ['no-break space', 'the inter-Korean liaison\u00a0office', 'inter-Korean liaison\u00a0office'],
    ['thin space', 'the inter-Korean liaison\u2009office', 'inter-Korean liaison\u2009office'],
    [
      'soft hyphens',
      'the inter-Ko\u00adrean liai\u00adson of\u00adfice',
      'inter-Ko\u00adrean liai\u00adson of\u00adfice',
    ],
    ['zero width', 'the inter-Korean\u200b liaison office', 'inter-Korean\u200b liaison office'],
    ['line break', 'the inter-Korean\n   liaison office', 'inter-Korean\n   liaison office'],
    [
      'hyphenated line break',
      'the inter-Korean liai-\nson office',
      'inter-Korean liai-\nson office',
    ],
    ['capitals', 'THE INTER-KOREAN LIAISON OFFICE', 'INTER-KOREAN LIAISON OFFICE'],
    ['possessive', 'the inter-Korean liaison office’s staff', 'inter-Korean liaison office'],
    [
      'straight possessive',
      "the inter-Korean liaison office's staff",
      'inter-Korean liaison office',
    ],
    ['quotation marks', 'the “inter-Korean liaison office”', 'inter-Korean liaison office'],
    ['en dash', 'the North–South liaison office', 'North–South liaison office'],
    ['no hyphen', 'the inter Korean liaison office', 'inter Korean liaison office'],
    ['one word', 'the interkorean liaison office', 'interkorean liaison office'],
    ['full width', 'the Ｋaesong liaison office', 'Ｋaesong liaison office'],
    ['Gaeseong', 'the Gaeseong liaison office', 'Gaeseong liaison office'],
    ['Gaesong', 'the Gaesong liaison office', 'Gaesong liaison office'],
    ['breve', 'the Kaesŏng liaison office', 'Kaesŏng liaison office'],
    ['acute', 'the Kaesóng liaison office', 'Kaesóng liaison office'],
    ['decomposed', 'the Kaeso\u0306ng liaison office', 'Kaeso\u0306ng liaison office'],
    ['hyphenated place', 'das Kaesong-Verbindungsbüro', 'Kaesong-Verbindungsbüro'],
    ['decomposed Hangul', '개성 연락사무소'.normalize('NFD'), '개성 연락사무소'.normalize('NFD')],
    ['broken Hangul', '남북공동연락\n사무소가', '남북공동연락\n사무소'],
    ['spaced Hangul', '남북 공동 연락 사무소에서', '남북 공동 연락 사무소'],
    ['broken Han', '南北共同連絡\n事務所を', '南北共同連絡\n事務所'],
    [
      'decomposed Cyrillic',
      'межкореи\u0306ское бюро по связям',
      'межкореи\u0306ское бюро по связям',
    ],
  ])('%s', (_, text, name) => {
    expect(spotter.mayMention(text)).toBe(true);
    expect(surfaces(text)).toEqual([name]);
  });
});

describe('the edges of a name', () => {
  it.each([
    [
      'a judgement stays out',
      'the useless inter-Korean liaison office',
      'inter-Korean liaison office',
    ],
    ['a place behind stays out', 'a joint liaison office in Kaesong', 'joint liaison office'],
    ['the building stays out', 'the Kaesong liaison office building', 'Kaesong liaison office'],
    [
      'a Spanish adjective is in',
      'la oficina de enlace intercoreana',
      'oficina de enlace intercoreana',
    ],
    ['Spanish “de” is in', 'la oficina de enlace de Kaesong', 'oficina de enlace de Kaesong'],
    ['Spanish “en” is out', 'la oficina de enlace en Kaesong', 'oficina de enlace'],
    ['French “à” is out', 'le bureau de liaison à Kaesong', 'bureau de liaison'],
    [
      'a German ending stays',
      'des interkoreanischen Verbindungsbüros',
      'interkoreanischen Verbindungsbüros',
    ],
    ['a Korean particle is out', '개성 연락사무소에서는', '개성 연락사무소'],
    ['a Japanese particle is out', '開城の連絡事務所から', '連絡事務所'],
    ['a Chinese place is in', '在开城联络办公室的', '开城联络办公室'],
  ])('%s', (_, text, name) => {
    expect(surfaces(text)).toEqual([name]);
  });
});

describe('titles', () => {
  it.each([
    [
      'establishes the topic',
      'Koreas open liaison office',
      'Nothing like it had been tried before.',
      true,
    ],
    ['for a noun', 'Koreas open liaison office', 'The office has four floors.', true],
    ['for a descriptive name', 'Kaesong liaison office opens', 'The shared office is small.', true],
    [
      'and is read with its text',
      'Liaison office reopens',
      'Seoul and Pyongyang agreed on it.',
      true,
    ],
    [
      'not of another office',
      "China's liaison office in Hong Kong pelted",
      'The office was cleaned.',
      false,
    ],
    [
      'not of the capitals',
      'US, North Korea weigh liaison offices',
      'Seoul hopes so. The office would help.',
      false,
    ],
    ['not of nothing', 'Seoul shares rise', 'The office market is quiet.', false],
    ['not of an empty one', '', 'Nothing like it had been tried before.', false],
  ])('%s', (_, title, text, about) => {
    expect(spotter.read(text, title).about).toEqual(about ? ['p'] : []);
  });

  it('is context only: its own mentions are not reported', () => {
    expect(surfaces('It rained.', 'Koreas open liaison office')).toEqual([]);
  });
});

it('finds nothing with an empty lexicon', () => {
  const none = createSpotter({ version: lexiconVersion, quick: [], entities: [] });
  expect(none.mayMention('the inter-Korean liaison office')).toBe(false);
  expect(none.spot('the inter-Korean liaison office')).toEqual([]);
  expect(none.read('the inter-Korean liaison office').about).toEqual([]);
});
