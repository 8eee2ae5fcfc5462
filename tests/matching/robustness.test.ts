/** Properties of the engine on any text, with the bundled pack. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatten } from '../../bin/check-records.ts';
import { readPassages } from '../spotting/mention-fixtures.ts';
import { readSources, realChecker } from '../support/real-pack.ts';
import { readSentences } from '../support/score-relations.ts';

const { pack, checker } = await realChecker();
const sources = await readSources(pack);
const sentences = [...readSentences('tuning'), ...readSentences('held-out')];
const aboutElsewhere = sentences.filter(({ about }) => about === false);

/** What `check --jsonl` would answer. */
function answer(text: string, context: { title?: string; published?: string } = {}) {
  const checked = checker.check(text, context);
  return { ...flatten(checked, text), matches: checker.rank(text, 5), checked };
}

/** Offsets stand in order inside the text, and relations say nothing that is not in a source. */
function expectSound(text: string, context: { title?: string; published?: string } = {}) {
  const { mentions, statements, matches } = answer(text, context);
  let last = 0;
  for (const { start, end, text: surface } of mentions) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(text.slice(start, end)).toBe(surface);
    expect(surface).not.toBe('');
    last = end;
  }
  last = 0;
  for (const { start, end, relations } of statements) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    last = end;
    expect(new Set(relations.map(({ source }) => source)).size).toBe(relations.length);
    for (const { source, quote, reason } of relations) {
      expect(sources.get(source)).toContain(quote);
      expect(reason).not.toBe('');
    }
  }
  expect(matches.length).toBeLessThanOrEqual(5);
}

const nearWords =
  'liaison office the Kaesong inter-Korean joint Seoul denied that 20 fifteen people a side on Friday sanctions violates not weekly since 2016 Chun Hae-sung said opened . , “ ” \n';
const ordinaryWords =
  'Each side will have 20 staff at the bank in Lisbon on Friday Sanctions opened a four-storey library not weekly';
const word = fc.oneof(
  fc.constantFrom(...nearWords.split(' ')),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const nonsense = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));

describe('any text', () => {
  it('of words near the topic gives sound answers', () => {
    fc.assert(
      fc.property(nonsense, (text) => {
        expectSound(text, { title: 'Inter-Korean liaison office', published: '2018-09-15' });
      }),
      { numRuns: 150 },
    );
  });

  it('of any characters gives sound answers', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expectSound(`The inter-Korean liaison office in Kaesong ${text}`);
        expectSound(text);
      }),
      { numRuns: 150 },
    );
  });

  it('of labelled sentences strung together gives sound answers', () => {
    const several = fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(several, ([first, ...rest]) => {
        const text = [first!, ...rest].map((sentence) => sentence.text).join('\n\n');
        expectSound(text, { title: first!.title, published: first!.published });
      }),
      { numRuns: 60 },
    );
  });

  it('that is empty or blank gives nothing', () => {
    for (const text of ['', ' ', '\n\n\u00a0']) {
      const { mentions, statements, matches } = answer(text);
      expect([mentions, statements, matches]).toEqual([[], [], []]);
    }
  });

  it('with a day that is no day does not throw', () => {
    const text = 'The inter-Korean liaison office in Kaesong opened on 31 February 2018.';
    expectSound(text, { published: '2018-09-15' });
    expectSound(text);
  });
});

describe('a text that is not about the entity', () => {
  it.each(aboutElsewhere.map(({ id, text, title, published }) => [id, text, title, published]))(
    '%s says nothing that a source says',
    (_id, text, title, published) => {
      const { statements } = answer(text, { title, published });
      expect(statements.flatMap(({ relations }) => relations)).toEqual([]);
    },
  );

  it('says nothing either where only its words are near', () => {
    const lookalikes = readPassages('tuning').filter(({ style }) => style === 'lookalike');
    expect(lookalikes.length).toBeGreaterThan(20);
    const fired = lookalikes.filter(({ text, title }) => {
      const { statements } = answer(text, title === undefined ? {} : { title });
      return statements.some(({ relations }) => relations.length > 0);
    });
    expect(fired.map(({ id }) => id)).toEqual([]);
  });

  it('is silent for any mixture of ordinary words', () => {
    const ordinary = fc.constantFrom(...ordinaryWords.split(' '));
    fc.assert(
      fc.property(fc.array(ordinary, { maxLength: 40 }), (words) => {
        const { mentions, statements } = answer(words.join(' '), { published: '2018-09-15' });
        expect([mentions, statements]).toEqual([[], []]);
      }),
    );
  });
});

it('a sentence stays what it is when ordinary text stands before it', () => {
  const lead = 'The rain stopped in the night. Buses ran again by seven.\n\n';
  const text =
    'Each side will have 15 to 20 staffers at the inter-Korean liaison office in Kaesong.';
  const context = { published: '2018-09-15' };
  const alone = answer(text, context).statements.at(-1)!;
  const after = answer(lead + text, context).statements.at(-1)!;
  expect(alone.relations).not.toEqual([]);
  expect(after).toEqual({
    ...alone,
    start: alone.start + lead.length,
    end: alone.end + lead.length,
  });
});

it('each source’s own quote ranks first among the claims', () => {
  const missed = pack.claims.filter(({ quote }) => {
    const best = checker.rank(quote, 1)[0];
    return pack.claims.find(({ id }) => id === best?.claim)?.quote !== quote;
  });
  expect(missed.map(({ id, quote }) => `${id}: ${quote}`)).toEqual([]);
});
