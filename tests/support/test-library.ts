/** The background's library over a claim base of the test's own, without a build around it. */
import { noVectors } from '../../data/matching/model/vectors.ts';
import type { Library } from '../../entrypoints/background/library.ts';
import { createLibrary } from '../../entrypoints/background/library.ts';
import type { TestBase } from './claim-base.ts';
import { createTestBase } from './claim-base.ts';
import { fixturePack } from './fixture-pack.ts';

export interface TestLibrary extends TestBase {
  library: Library;
}

/** Holds a pack, by default the fixture, as if the build had brought it. */
export function createTestLibrary(pack = fixturePack()): TestLibrary {
  const test = createTestBase();
  const library = createLibrary({
    base: test.base,
    installPacks: async (base) => (await base.install(pack, 'as built')) === 'installed',
    loadVectors: async () => noVectors,
  });
  return { ...test, library };
}
