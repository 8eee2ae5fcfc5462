import { beforeEach, describe, expect, it, vi } from 'vitest';
import { noVectors } from '../../data/matching/model/vectors.ts';
import { lexicon } from '../../data/settings.ts';
import { createLibrary } from '../../entrypoints/background/library.ts';
import { fixturePack } from '../support/fixture-pack.ts';
import type { TestLibrary } from '../support/test-library.ts';
import { createTestLibrary } from '../support/test-library.ts';

const pack = 'harbour-bridge';
const packsIn = async () => (await lexicon.getValue())?.entities.map((entity) => entity.pack);

let test: TestLibrary;
beforeEach(() => {
  test = createTestLibrary();
});

/** The next worker over the same storage, whose build brings nothing new. */
const nextWorker = () =>
  createLibrary({
    base: test.restart(),
    installPacks: async () => false,
    loadVectors: async () => noVectors,
  });

describe('the stored lexicon', () => {
  it('is made up for by the next worker when one was stopped before the writing', async () => {
    await test.base.install(fixturePack(), 'as built');
    await nextWorker().prepare();
    expect(await packsIn()).toEqual([pack]);
  });

  it('follows a switch that a stopped worker did not write down', async () => {
    await test.library.prepare();
    await test.base.setEnabled(pack, false);
    await nextWorker().prepare();
    expect(await packsIn()).toEqual([]);
  });

  it('follows a pack that changed and kept its version', async () => {
    await test.library.prepare();
    const { entity } = fixturePack();
    const head = { ...entity.languages.en!, names: { ...entity.languages.en!.names } };
    head.names.heads = ['chain ferry'];
    const changed = { ...entity, languages: { en: head } };
    await test.base.install(fixturePack({ entity: changed }), 'another');
    await nextWorker().prepare();
    expect((await lexicon.getValue())?.quick.join()).toContain('chain');
  });

  it('is replaced when another release has compiled it', async () => {
    await test.library.prepare();
    const { key = '', ...compiled } = (await lexicon.getValue())!;
    await lexicon.setValue({ ...compiled, entities: [], key: key.replace(/^\[\d+/, '[0') });
    await nextWorker().prepare();
    expect(await packsIn()).toEqual([pack]);
  });

  it('is left alone when it is true', async () => {
    await test.library.prepare();
    const written = vi.spyOn(lexicon, 'setValue');
    await nextWorker().prepare();
    expect(written).not.toHaveBeenCalled();
    written.mockRestore();
  });

  it.each([true, false])('has the last of several switches at once (%s)', async (last) => {
    await test.library.prepare();
    await Promise.all([last, !last, last].map((enabled) => test.library.setEnabled(pack, enabled)));
    expect(await test.base.packs()).toMatchObject([{ enabled: last }]);
    expect(await packsIn()).toEqual(last ? [pack] : []);
  });
});

describe('an incognito window, whose worker has the storage in common and not the database', () => {
  it('follows the reader’s switches, and leaves the lexicon as it is', async () => {
    await test.library.setEnabled(pack, false);
    const incognito = createTestLibrary();
    const written = vi.spyOn(lexicon, 'setValue');
    expect((await incognito.library.open()).knowledge).toEqual([]);
    expect(written).not.toHaveBeenCalled();
    written.mockRestore();
    expect(await packsIn()).toEqual([]);
  });

  it('can switch a pack for the other windows too', async () => {
    const incognito = createTestLibrary();
    await incognito.library.open();
    expect((await test.library.open()).knowledge).toHaveLength(1);
    await incognito.library.setEnabled(pack, false);
    expect(await packsIn()).toEqual([]);
    expect((await test.library.open()).knowledge).toEqual([]);
  });
});
