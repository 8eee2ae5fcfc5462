/**
 * Seeds → packs: validates what authors wrote, checks every quote against its document, fills in
 * where the quotes stand, trains the question model, and writes `<pack id>.json`.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { packSchema, type Claim, type Pack } from '../data/claims/schema.ts';
import { createWordVectors, type WordVectors } from '../data/matching/vectors.ts';
import { readWords } from '../data/text/words.ts';
import { distilVectors, writeVectors } from './build-vectors.ts';
import { readSeeds, type Seeds } from './read-seeds.ts';
import { trainPack } from './train-pack.ts';

const seedsRoot = dirname(fileURLToPath(import.meta.url));
const projectRoot = dirname(seedsRoot);
/** UTF-16 units of text kept on either side of a quote, for the source reader. */
const contextLength = 160;

/** @throws with every fault of the pack, one a line, where it is not valid */
export function assemblePack({ folder, draft, documents }: Seeds): Pack {
  const parsed = packSchema.safeParse(draft);
  if (!parsed.success) throw new Error(`${folder}:\n${z.prettifyError(parsed.error)}`);
  const texts = new Map(documents.map(({ meta, text }) => [meta.id as string, text]));
  const claims = parsed.data.claims.map((claim) => placeQuote(claim, texts.get(claim.source) ?? ''));
  return { ...parsed.data, claims };
}

/** @throws where the quote does not stand in the text, letter by letter */
function placeQuote(claim: Claim, text: string): Claim {
  const offset = text.indexOf(claim.quote);
  if (offset < 0) throw new Error(`${claim.id}: the quote is not verbatim in ${claim.source}: ${claim.quote}`);
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
  const folders = await packFolders();
  const paths = folders.map((id) => join(outDir, 'packs', `${id}.json`));
  const stampPath = join(outDir, 'seeds.sha256');
  const stamp = await stampOfInputs();
  if ((await readFile(stampPath, 'utf8').catch(() => '')) === stamp) return paths;

  const all = await Promise.all(folders.map(async (id) => readSeeds(join(seedsRoot, id))));
  const distilled = distilVectors(vocabularyOf(all));
  await writeVectors(join(outDir, 'lexicon'), distilled);
  const vectors = createWordVectors(distilled.words, distilled.bytes, distilled.clusters);
  await mkdir(join(outDir, 'packs'), { recursive: true });
  for (const [i, seeds] of all.entries()) {
    await writeFile(paths[i]!, JSON.stringify(finishPack(seeds, vectors)));
  }
  await writeFile(stampPath, stamp);
  return paths;
}

function finishPack(seeds: Seeds, vectors: WordVectors): Pack {
  const pack = assemblePack(seeds);
  const model = trainPack(pack, seeds.phrasings.map(({ content }) => content), vectors);
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

function vocabularyOf(all: readonly Seeds[]): Set<string> {
  const texts = all.flatMap(({ phrasings, documents }) => [
    ...phrasings.flatMap(({ content }) => [...Object.values(content.answers).flat(), ...content.nearMisses]),
    ...documents.map(({ text }) => text),
  ]);
  return new Set(texts.flatMap((text) => readWords(text).map(({ text: word }) => word)));
}

/** A digest of everything that the packs are made from: the seeds and the code that reads them. */
async function stampOfInputs(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of ['seeds', 'data/text', 'data/matching', 'data/claims']) {
    const entries = await readdir(join(projectRoot, folder), { withFileTypes: true, recursive: true });
    const files = entries.filter((entry) => entry.isFile() && /\.(?:ts|json|md)$/.test(entry.name));
    for (const path of files.map((entry) => join(entry.parentPath, entry.name)).sort()) {
      hash.update(path.slice(projectRoot.length)).update(await readFile(path));
    }
  }
  return hash.digest('hex');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log((await buildPacks(join(projectRoot, '.output'))).join('\n'));
}
