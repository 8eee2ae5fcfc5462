/**
 * Reviews every pack of `seeds/` as its author wrote it: a line for each thing that is wrong, with
 * its file and id, then how much of the documents stands in claims.
 *
 *   seeds [FOLDER…]  review; exit status 1 where anything is wrong
 *   seeds --write    also write each pack's COMPARISON.md and `seeds/schema/*.json`
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Pack } from '../data/claims/schema.ts';
import { renderSchemas } from '../seeds/author-schemas.ts';
import { packFolders } from '../seeds/build-packs.ts';
import { renderComparison } from '../seeds/comparison.ts';
import { measureCoverage, type Coverage } from '../seeds/coverage.ts';
import { faultLine } from '../seeds/locate.ts';
import { readSeeds } from '../seeds/read-seeds.ts';
import { reviewSeeds } from '../seeds/review.ts';
import { root } from './run.ts';

const seedsRoot = join(root, 'seeds');

/** @returns whether nothing is wrong with the pack */
async function review(folder: string, write: boolean): Promise<boolean> {
  const id = basename(folder);
  const seeds = await readSeeds(folder);
  const { faults, pack } = reviewSeeds(seeds);
  for (const fault of faults) console.error(faultLine(fault, seeds));
  if (pack === null) return false;
  console.log(`${id}: ${counted(faults.length, 'fault')}, ${claimCounts(pack)}`);
  for (const one of measureCoverage(pack, seeds.documents)) printCoverage(id, one);
  if (write && faults.length === 0)
    await writeFile(join(folder, 'COMPARISON.md'), renderComparison(pack));
  return faults.length === 0;
}

function claimCounts({ claims, questions }: Pack): string {
  const answered = new Set(claims.map(({ question }) => question)).size;
  return `${counted(claims.length, 'claim')} on ${answered} of ${counted(questions.length, 'question')}`;
}

function printCoverage(id: string, { source, claims, sentences, covered, uncovered }: Coverage) {
  const share = sentences === 0 ? 100 : Math.floor((100 * covered) / sentences);
  console.log(
    `${id}: ${source}: ${counted(claims, 'claim')}; ${covered} of ${sentences} sentences on the entity are covered (${share}%)`,
  );
  for (const sentence of uncovered) console.log(`  not covered: ${sentence.replace(/\s+/g, ' ')}`);
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

async function writeSchemas(): Promise<void> {
  await mkdir(join(seedsRoot, 'schema'), { recursive: true });
  for (const [name, text] of renderSchemas())
    await writeFile(join(seedsRoot, 'schema', name), text);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false } },
});
const bundled = (await packFolders()).map((id) => join(seedsRoot, id));
if (values.write) await writeSchemas();
for (const folder of positionals.length > 0 ? positionals.map((path) => resolve(path)) : bundled) {
  try {
    if (!(await review(folder, values.write))) process.exitCode = 1;
  } catch (error) {
    // A file that cannot be read: the message names it.
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
