/**
 * Seeds → packs: validates what authors wrote, checks every quote against its document, fills in
 * where the quotes stand, trains the question model, and writes `<pack id>.json`.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { packSchema, type Claim, type Pack } from '../data/claims/schema.ts';
import type { WordVectors } from '../data/matching/model/vectors.ts';
import { distilVectors, readVectors, writeVectors } from './build-vectors.ts';
import { readSeeds, type Seeds } from './read-seeds.ts';
import { trainPack } from './train-pack.ts';

const thisFile = fileURLToPath(import.meta.url);
const seedsRoot = dirname(thisFile);
const projectRoot = dirname(seedsRoot);
/** UTF-16 units of text kept on either side of a quote, for the source reader. */
const contextLength = 90;

/** @throws with every fault of the pack, one a line, where it is not valid */
export function assemblePack({ folder, draft, documents }: Seeds): Pack {
  const parsed = packSchema.safeParse(draft);
  if (!parsed.success) throw new Error(`${folder}:\n${z.prettifyError(parsed.error)}`);
  const texts = new Map(documents.map(({ meta, text }) => [meta.id as string, text]));
  const claims = parsed.data.claims.map((claim) =>
    placeQuote(claim, texts.get(claim.source) ?? ''),
  );
  return { ...parsed.data, claims };
}

/** @throws where the quote does not stand in the text, letter by letter */
function placeQuote(claim: Claim, text: string): Claim {
  const offset = text.indexOf(claim.quote);
  if (offset < 0)
    throw new Error(`${claim.id}: the quote is not verbatim in ${claim.source}: ${claim.quote}`);
  const end = offset + claim.quote.length;
  const context = {
    before: text.slice(Math.max(0, offset - contextLength), offset),
    after: text.slice(end, end + contextLength),
  };
  return { ...claim, offset, context };
}

/**
 * Builds every pack of `seeds/` and the word vectors. What is there and made from the same seeds and
 * code is kept, because training takes longer than a reader's patience with `check`.
 *
 * @param outDir gets `packs/<id>.json` and `lexicon/{words.txt,vectors.bin}`
 * @returns the paths of the packs
 */
export async function buildPacks(outDir: string): Promise<string[]> {
  const vectors = await buildVectors(join(outDir, 'lexicon'));
  const folders = await packFolders();
  await mkdir(join(outDir, 'packs'), { recursive: true });
  return Promise.all(
    folders.map(async (id) => {
      const path = join(outDir, 'packs', `${id}.json`);
      const inputs = [...(await filesOf(join(seedsRoot, id))), ...(await codeOf(thisFile))];
      await unlessFresh(path, inputs, async () => {
        await writeFile(
          path,
          JSON.stringify(finishPack(await readSeeds(join(seedsRoot, id)), vectors)),
        );
      });
      return path;
    }),
  );
}

/** The word vectors alone, made where they are missing or stale. */
export async function buildVectors(folder: string): Promise<WordVectors> {
  const code = join(seedsRoot, 'build-vectors.ts');
  await unlessFresh(join(folder, 'vectors.bin'), [code], async () =>
    writeVectors(folder, distilVectors()),
  );
  return readVectors(folder);
}

/** Runs `build` unless `path` was made from files with just these contents; a stamp beside it tells. */
async function unlessFresh(
  path: string,
  inputs: readonly string[],
  build: () => Promise<void>,
): Promise<void> {
  const hash = createHash('sha256');
  for (const input of inputs) hash.update(basename(input)).update(await readFile(input));
  const stamp = hash.digest('hex');
  const stampPath = join(dirname(dirname(path)), `${basename(path)}.sha256`);
  const known = await readFile(stampPath, 'utf8').catch(() => '');
  if (known === stamp && existsSync(path)) return;
  await build();
  await writeFile(stampPath, stamp);
}

/** What a pack is made of: its JSON and its documents, but not the notes beside them. */
async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => path.endsWith('.json') || basename(dirname(path)) === 'sources')
    .sort();
}

/** A module and everything that it imports by a relative path. */
async function codeOf(module: string, seen = new Set<string>()): Promise<string[]> {
  if (seen.has(module)) return [];
  seen.add(module);
  const imports = (await readFile(module, 'utf8')).matchAll(/from '(\.[^']+)'/g);
  for (const [, path] of imports) await codeOf(join(dirname(module), path!), seen);
  return [...seen];
}

function finishPack(seeds: Seeds, vectors: WordVectors): Pack {
  const pack = assemblePack(seeds);
  const model = trainPack(
    pack,
    seeds.phrasings.map(({ content }) => content),
    vectors,
  );
  return model === null ? pack : { ...pack, model };
}

/** Folders of `seeds/` that hold a pack. */
export async function packFolders(): Promise<string[]> {
  const entries = await readdir(seedsRoot, { withFileTypes: true, recursive: false });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const isPack = await Promise.all(
    folders.map(async (name) => (await readdir(join(seedsRoot, name))).includes('pack.json')),
  );
  return folders.filter((_, i) => isPack[i]).sort();
}

if (process.argv[1] === thisFile) {
  console.log((await buildPacks(join(projectRoot, '.output'))).join('\n'));
}
