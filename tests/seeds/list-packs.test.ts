import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listPacks } from '../../seeds/list-packs.ts';
import { fixturePackText } from '../support/fixture-pack.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'packs-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('lists a pack with its version and the hash of its file', async () => {
  const path = join(folder, 'pack.json');
  await writeFile(path, fixturePackText());
  const hash = createHash('sha256').update(fixturePackText()).digest('hex');
  expect(await listPacks([path])).toEqual([{ id: 'harbour-bridge', version: 1, hash }]);
});

it('gives another hash to a pack that changed and kept its version', async () => {
  const paths = ['before.json', 'after.json'].map((name) => join(folder, name));
  await writeFile(paths[0]!, fixturePackText());
  await writeFile(paths[1]!, fixturePackText().replace('harbour', 'harbor'));
  const [before, after] = await listPacks(paths);
  expect(after?.version).toBe(before?.version);
  expect(after?.hash).not.toBe(before?.hash);
});
