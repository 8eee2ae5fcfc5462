/** What is generated from the seeds and committed is what the generator writes now. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, cp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { renderSchemas } from '../../seeds/author-schemas.ts';
import { packFolders } from '../../seeds/build-packs.ts';
import { renderComparison } from '../../seeds/comparison.ts';
import { readSeeds } from '../../seeds/read-seeds.ts';
import { reviewSeeds } from '../../seeds/review.ts';

const root = resolve('seeds');
const run = promisify(execFile);
const command = (...folders: string[]) => run(process.execPath, ['bin/seeds.ts', ...folders]);

describe.each(await packFolders())('%s', (id) => {
  it('is without a fault', async () => {
    const { faults } = reviewSeeds(await readSeeds(join(root, id)));
    expect(faults).toEqual([]);
  });

  it('has the COMPARISON.md that is written from it', async () => {
    const { pack } = reviewSeeds(await readSeeds(join(root, id)));
    const committed = await readFile(join(root, id, 'COMPARISON.md'), 'utf8');
    expect(committed, 'run: npm run seeds -- --write').toBe(renderComparison(pack!));
  });
});

describe('the schemas for editors', () => {
  it('are those of the code', async () => {
    const schemas = renderSchemas();
    expect((await readdir(join(root, 'schema'))).sort()).toEqual([...schemas.keys()].sort());
    for (const [name, text] of schemas) {
      const committed = await readFile(join(root, 'schema', name), 'utf8');
      expect(committed, 'run: npm run seeds -- --write').toBe(text);
    }
  });
});

describe('the command', () => {
  it('ends well on a pack that is right, and says what it covers', async () => {
    const { stdout } = await command(join(root, 'halvern-observatory'));
    expect(stdout).toMatch(/^halvern-observatory: 0 faults, \d+ claims on 7 of 7 questions$/m);
    expect(stdout).toMatch(/lantern: \d+ claims; 6 of 6 sentences .* \(100%\)$/m);
  });

  it('ends with status 1 on a pack with a fault, and names the file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'second-source-seeds-'));
    await cp(join(root, 'halvern-observatory'), folder, { recursive: true });
    const path = join(folder, 'claims', 'lantern.json');
    const claims = await readFile(path, 'utf8');
    await writeFile(path, claims.replace('"question": "director"', '"question": "captain"'));
    const failure = { code: 1, stderr: expect.stringContaining('claims/lantern.json: ') };
    await expect(command(folder)).rejects.toMatchObject(failure);
    await expect(command(folder)).rejects.toMatchObject({
      stderr: expect.stringContaining('lantern-director.question: there is no question "captain"'),
    });
    await writeFile(path, '[{');
    await expect(command(folder)).rejects.toMatchObject(failure);
    await rm(folder, { recursive: true });
  });
});
