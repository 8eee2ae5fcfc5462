import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';
import { loadChecker } from '../../bin/checker.ts';
import { noVectors } from '../../data/matching/model/vectors.ts';
import { packPath } from '../support/real-pack.ts';

const fixturePack = fileURLToPath(
  new URL('../fixtures/packs/harbour-bridge.json', import.meta.url),
);

const builds = () => ({
  packs: vi.fn(async () => [packPath]),
  vectors: vi.fn(async () => noVectors),
});
const bridge = 'The harbour bridge has four lanes.';

it('builds no bundled pack for a check with others', async () => {
  const build = builds();
  const { checker, problems } = await loadChecker([fixturePack], build);
  expect(problems).toEqual([]);
  expect(checker.check(bridge, {}).mentions).toHaveLength(1);
  expect(build.packs).not.toHaveBeenCalled();
});

it('builds the bundled ones where no other is named', async () => {
  const build = builds();
  const { checker } = await loadChecker([], build);
  expect(build.packs).toHaveBeenCalledOnce();
  expect(checker.check(bridge, {}).mentions).toEqual([]);
});
