import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { installBundledPacks } from '../../entrypoints/background/bundled-packs.ts';
import type { TestBase } from '../support/claim-base.ts';
import { createTestBase } from '../support/claim-base.ts';
import { fixturePack, fixturePackText } from '../support/fixture-pack.ts';

let test: TestBase;
let files: Record<string, string>;
let asked: string[];

/** The files of a build, as the worker fetches them. */
beforeEach(() => {
  test = createTestBase();
  asked = [];
  files = {
    '/packs.json': '[{"id":"harbour-bridge","version":1}]',
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
      '/packs.json': '[{"id":"harbour-bridge","version":2}]',
      '/packs/harbour-bridge.json': next,
    };
    await installBundledPacks(test.base);
    expect(await test.base.packs()).toMatchObject([{ version: 2, claims: 0 }]);
  });

  it('leave a newer version alone', async () => {
    await test.base.install(fixturePack({ version: 3 }));
    expect(await installBundledPacks(test.base)).toBe(false);
    expect(await test.base.packs()).toMatchObject([{ version: 3 }]);
  });

  it('change nothing where one does not parse, and tell of it', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await test.base.install(fixturePack());
    files = {
      '/packs.json': '[{"id":"harbour-bridge","version":2}]',
      '/packs/harbour-bridge.json': '{"format":"second-source-pack/1","version":2}',
    };
    await installBundledPacks(test.base);
    expect(told).toHaveBeenCalledOnce();
    expect(await test.base.packs()).toMatchObject([{ version: 1, claims: 3 }]);
  });
});
