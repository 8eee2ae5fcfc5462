import { describe, expect, it } from 'vitest';
import type { ClaimView, Comparison, SourceRef, Standing } from '../../data/matching/types.ts';
import type { SearchHit } from '../../data/protocol.ts';
import { createSearch } from '../../data/search/search.ts';

const source = (id: string, publisher: string): SourceRef => ({
  id,
  publisher,
  title: `${publisher} on the bridge`,
  published: '2020-05-02',
  kind: 'newspaper',
  country: 'GB',
});

const claim = (id: string, quote: string, en: string, ko?: string): ClaimView => ({
  id,
  quote,
  answer: { en: 'four lanes' },
  speaker: { en, ...(ko && { ko }) },
  attribution: 'reporter',
  modality: 'fact',
  published: '2020-05-02',
});

function comparison(id: string, en: string, ko: string, standing: Standing, claims: ClaimView[]) {
  const rows = claims.map((one, index) => ({
    source: index === 0 ? source('first', 'First Paper') : source('second', 'Second Paper'),
    relation: 'related' as const,
    claims: [one],
  }));
  const question = { pack: 'p', id, topic: 't', kind: 'quantity' as const, label: { en, ko } };
  return { question, standing, rows } satisfies Comparison;
}

const long =
  'After years of planning and building, of meetings that went on until the small hours,';

const comparisons: Comparison[] = [
  comparison('colour', 'What colour is it?', '무슨 색인가?', 'agrees', [
    claim('grey', `${long} the bridge was painted grey.`, 'First Paper'),
  ]),
  comparison('lanes', 'How many lanes has it?', '몇 차로인가?', 'differs', [
    claim('four', 'The bridge has four lanes.', 'the mayor', '시장'),
  ]),
  comparison('toll', 'Should there be a toll?', '통행료를 받아야 하나?', 'differs', [
    claim('for', 'A toll would be fair, the mayor said.', 'the mayor', '시장'),
    claim('against', 'Nobody should pay, boatmen say.', 'boatmen'),
  ]),
];

const search = createSearch(comparisons, 'en');
const idsOf = (hits: SearchHit[]) =>
  hits.map(({ kind, claim: found, question }) => found?.id ?? `${kind} ${question.id}`);
const marked = (hit: SearchHit | undefined) =>
  (hit?.matches ?? []).map(({ field, start, end }) => {
    const shown = {
      quote: hit?.claim?.quote,
      question: hit?.question.label.en,
      speaker: hit?.claim?.speaker.en,
      source: hit?.source?.publisher,
    };
    return [field, shown[field]?.slice(start, end)];
  });

describe('searching', () => {
  it('finds words far into a long quote', () => {
    expect(idsOf(search('grey'))).toEqual(['grey']);
    expect(marked(search('grey')[0])).toEqual([['quote', 'grey']]);
  });

  it('forgives a slip of the keys', () => {
    expect(idsOf(search('boatmem'))).toEqual(['against']);
  });

  it('wants every word, in any order and any field', () => {
    expect(idsOf(search('mayor lanes'))).toEqual(['four']);
    expect(idsOf(search('second boatmen'))).toEqual(['against']);
    expect(search('boatmen grey')).toEqual([]);
  });

  it('puts a match in the quote before one in the question only', () => {
    const found = idsOf(search('toll'));
    expect(found[0]).toBe('for');
    expect(found).toEqual(expect.arrayContaining(['question toll', 'against']));
  });

  it('marks what matched in each field that is shown', () => {
    expect(marked(search('mayor lanes')[0])).toEqual(
      expect.arrayContaining([
        ['quote', 'lanes'],
        ['question', 'lanes'],
        ['speaker', 'mayor'],
      ]),
    );
  });

  it('finds Korean, and marks it where Korean is shown', () => {
    expect(idsOf(search('통행료'))).toEqual(
      expect.arrayContaining(['question toll', 'for', 'against']),
    );
    expect(search('통행료').every(({ matches }) => matches.length === 0)).toBe(true);
    const [hit] = createSearch(comparisons, 'ko')('시장 차로');
    expect(hit?.claim?.id).toBe('four');
    expect(hit?.matches.map(({ field }) => field).sort()).toEqual(['question', 'speaker']);
  });

  it('marks English where the pack has no Korean', () => {
    const [hit] = createSearch(comparisons, 'ko')('boatmen');
    expect(hit?.matches).toContainEqual({ field: 'speaker', start: 0, end: 7 });
  });

  it.each(['(', '\\', '"', "'", '|', '😀', '^=!$'])('takes %j without throwing', (text) => {
    expect(Array.isArray(search(text))).toBe(true);
  });

  it('offers the most disputed questions where nothing is asked', () => {
    expect(idsOf(search('  '))).toEqual(['question toll', 'question lanes']);
  });

  it('offers disagreements before what has only changed, however many speak of it', () => {
    const voices = ['a', 'b'].map((id) => claim(id, 'It is open.', 'the mayor'));
    const changed = comparison('open', 'Is it open?', '열렸나?', 'updates', voices);
    const changing = createSearch([changed, ...comparisons], 'en');
    expect(idsOf(changing('')).at(-1)).toBe('question open');
  });
});
