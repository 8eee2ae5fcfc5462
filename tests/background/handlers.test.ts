import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noVectors } from '../../data/matching/model/vectors.ts';
import type { ToBackground } from '../../data/protocol.ts';
import { lexicon } from '../../data/settings.ts';
import { createHandlers } from '../../entrypoints/background/handlers.ts';
import { createLibrary } from '../../entrypoints/background/library.ts';
import { fixturePack } from '../support/fixture-pack.ts';
import type { TestLibrary } from '../support/test-library.ts';
import { createTestLibrary } from '../support/test-library.ts';

/** A page of the extension. */
const quiet: chrome.runtime.MessageSender = { url: fakeBrowser.runtime.getURL('/popup.html') };

let test: TestLibrary;
let handlers: ReturnType<typeof createHandlers>;

beforeEach(() => {
  // The fake browser knows no languages.
  fakeBrowser.i18n.getUILanguage = () => 'en-GB';
  test = createTestLibrary();
  handlers = createHandlers(test.library);
});

async function value<M extends keyof ToBackground>(
  method: M,
  data: unknown,
): Promise<Extract<ReturnType<ToBackground[M]>, { ok: true }>['value']> {
  const answer = await handlers[method](data, quiet);
  if (!answer.ok) throw new Error(answer.problem);
  return answer.value;
}

const page = { url: 'https://other.example/a', title: 'News', published: '2020-05-04' };
const statement = { id: 's', text: 'The harbour bridge has four lanes.', mentioned: true };

describe('what does not parse', () => {
  it.each<[keyof ToBackground, unknown]>([
    ['compareStatements', undefined],
    ['compareStatements', { ...page, statements: [{ id: 's', text: 3, mentioned: true }] }],
    ['compareStatements', { ...page, published: 'last week', statements: [] }],
    ['compareStatements', { ...page, statements: Array.from({ length: 6000 }, () => statement) }],
    ['comparePassage', { text: null }],
    ['search', { text: 'x'.repeat(2000) }],
    ['getSource', { pack: 'harbour-bridge' }],
    ['openCompare', { tabId: 'seven' }],
    ['setPackEnabled', { pack: 'harbour-bridge', enabled: 'yes' }],
  ])('is refused by %s', async (method, data) => {
    expect(await handlers[method](data, quiet)).toEqual({ ok: false, problem: 'bad-request' });
  });
});

describe('a claim base that cannot be opened', () => {
  it('is a problem that every method names', async () => {
    const error = new DOMException('storage is off', 'SecurityError');
    vi.spyOn(test.database, 'open').mockRejectedValue(error);
    const asked = [
      handlers.compareStatements({ ...page, statements: [statement] }, quiet),
      handlers.comparePassage({ text: statement.text }, quiet),
      handlers.search({ text: 'lanes' }, quiet),
      handlers.getOverview(undefined, quiet),
      handlers.listPacks(undefined, quiet),
      handlers.getSource({ pack: 'harbour-bridge', source: 'first-paper' }, quiet),
      handlers.setPackEnabled({ pack: 'harbour-bridge', enabled: false }, quiet),
    ];
    for (const answer of await Promise.all(asked)) {
      expect(answer).toEqual({ ok: false, problem: 'storage-unavailable' });
    }
  });

  it('answers as soon as it can be opened again', async () => {
    const refusal = vi.spyOn(test.database, 'open').mockRejectedValue(new Error('locked'));
    expect(await handlers.listPacks(undefined, quiet)).toMatchObject({ ok: false });
    refusal.mockRestore();
    expect(await value('listPacks', undefined)).toHaveLength(1);
  });
});

describe('reading a page', () => {
  it('gives back one report a statement, in order', async () => {
    const statements = ['a', 'b', 'c'].map((id) => ({ ...statement, id }));
    const reports = await value('compareStatements', { ...page, statements });
    expect(reports.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('cuts a passage into its sentences', async () => {
    const text = 'The harbour bridge has four lanes. It is painted grey.';
    const { statements } = await value('comparePassage', { text });
    expect(statements.map((one) => text.slice(one.start, one.end).trim())).toEqual([
      'The harbour bridge has four lanes.',
      'It is painted grey.',
    ]);
    expect(statements.every((one) => one.text === text.slice(one.start, one.end))).toBe(true);
  });
});

describe('what the surfaces show', () => {
  it('has every question with every source', async () => {
    const { comparisons, packs } = await value('getOverview', undefined);
    expect(packs).toMatchObject([{ id: 'harbour-bridge', claims: 3 }]);
    expect(comparisons.map(({ question }) => question.id)).toEqual(['lanes', 'toll']);
    expect(comparisons[0]?.rows.map(({ source }) => source.id)).toEqual(
      expect.arrayContaining(['first-paper', 'second-paper']),
    );
  });

  it('has a source with its claims in the order of its text, related to the others', async () => {
    const which = { pack: 'harbour-bridge', source: 'second-paper' };
    const { source, claims } = await value('getSource', which);
    expect(source).toMatchObject({ id: 'second-paper', publishedBasis: 'made for tests' });
    expect(claims.map(({ id }) => id)).toEqual(['second-paper-lanes', 'second-paper-toll']);
    expect(claims[0]?.relations).toEqual([{ source: 'first-paper', relation: 'differs' }]);
    expect(claims[0]?.context.before).toBe('It is big. ');
  });

  it('finds quotes', async () => {
    const hits = await value('search', { text: 'notice' });
    expect(hits.map(({ claim }) => claim?.id)).toEqual(['second-paper-lanes']);
  });

  it('names what is not installed', async () => {
    const missing = { ok: false, problem: 'not-installed' };
    expect(await handlers.getSource({ pack: 'x', source: 'y' }, quiet)).toEqual(missing);
    expect(await handlers.setPackEnabled({ pack: 'x', enabled: true }, quiet)).toEqual(missing);
  });
});

describe('switching a pack', () => {
  const off = { pack: 'harbour-bridge', enabled: false };

  it('takes its names from the lexicon and its claims from every answer', async () => {
    await value('listPacks', undefined);
    expect((await lexicon.getValue())?.entities).toHaveLength(1);
    await value('setPackEnabled', off);
    expect((await lexicon.getValue())?.entities).toEqual([]);
    expect((await value('getOverview', undefined)).comparisons).toEqual([]);
    expect(await value('search', { text: 'lanes' })).toEqual([]);
    expect(await value('listPacks', undefined)).toMatchObject([{ enabled: false }]);
  });

  it('outlives the worker, also where the next one brings the pack anew', async () => {
    await value('setPackEnabled', off);
    const library = createLibrary({
      base: test.restart(),
      installPacks: (base) => base.install(fixturePack(), 'built anew'),
      loadVectors: async () => noVectors,
    });
    handlers = createHandlers(library);
    expect(await value('listPacks', undefined)).toMatchObject([
      { hash: 'built anew', enabled: false },
    ]);
    expect((await value('getOverview', undefined)).comparisons).toEqual([]);
    expect((await lexicon.getValue())?.entities).toEqual([]);
  });
});
