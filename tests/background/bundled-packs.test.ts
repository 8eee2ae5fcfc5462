import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { installBundledPacks } from '../../entrypoints/background/bundled-packs.ts';
import type { TestBase } from '../support/claim-base.ts';
import { createTestBase } from '../support/claim-base.ts';
import { fixturePack, fixturePackText } from '../support/fixture-pack.ts';

const list = (version: number, hash: string) =>
  JSON.stringify([{ id: 'harbour-bridge', version, hash }]);

let test: TestBase;
let files: Record<string, string>;
let asked: string[];

/** The files of a build, as the worker fetches them. */
beforeEach(() => {
  test = createTestBase();
  asked = [];
  files = {
    '/packs.json': list(1, 'a'),
    '/packs/harbour-bridge.json': fixturePackText(),
  };
  vi.stubGlobal('fetch', async (url: URL) => {
    asked.push(url.pathname);
    return new Response(files[url.pathname]);
  });
});
afterEach(() => vi.restoreAllMocks());

describe('the packs of the build', () => {
  it('are installed once', async () => {
    expect(await installBundledPacks(test.base)).toBe(true);
    expect(await installBundledPacks(test.base)).toBe(false);
    expect(asked).toEqual(['/packs.json', '/packs/harbour-bridge.json', '/packs.json']);
    expect(await test.base.packs()).toMatchObject([{ version: 1, claims: 3 }]);
  });

  it('replace an older version', async () => {
    await installBundledPacks(test.base);
    const next = JSON.stringify(fixturePack({ version: 2, claims: [] }));
    files = {
      '/packs.json': list(2, 'b'),
      '/packs/harbour-bridge.json': next,
    };
    await installBundledPacks(test.base);
    expect(await test.base.packs()).toMatchObject([{ version: 2, claims: 0 }]);
  });

  it('replace another state of the same version', async () => {
    await installBundledPacks(test.base);
    files = {
      '/packs.json': list(1, 'b'),
      '/packs/harbour-bridge.json': JSON.stringify(fixturePack({ claims: [] })),
    };
    expect(await installBundledPacks(test.base)).toBe(true);
    expect(await installBundledPacks(test.base)).toBe(false);
    expect(await test.base.packs()).toMatchObject([{ version: 1, hash: 'b', claims: 0 }]);
  });

  it('replace what a release installed that kept no hash', async () => {
    await installBundledPacks(test.base);
    await test.database.packs.toCollection().modify((row) => void delete row.hash);
    expect(await installBundledPacks(test.base)).toBe(true);
    expect(await test.base.packs()).toMatchObject([{ version: 1, hash: 'a' }]);
  });

  it('replace a newer version too, for which an older build has no code', async () => {
    await test.base.install(fixturePack({ version: 3 }), 'c');
    await test.base.setEnabled('harbour-bridge', false);
    expect(await installBundledPacks(test.base)).toBe(true);
    expect(await test.base.packs()).toMatchObject([{ version: 1, enabled: false }]);
  });

  it('change nothing where one does not parse, and tell of it', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await test.base.install(fixturePack(), 'a');
    files = {
      '/packs.json': list(2, 'b'),
      '/packs/harbour-bridge.json': '{"format":"second-source-pack/1","version":2}',
    };
    expect(await installBundledPacks(test.base)).toBe(false);
    expect(told).toHaveBeenCalledOnce();
    expect(await test.base.packs()).toMatchObject([{ version: 1, claims: 3 }]);
  });
});
