/** The bundled pack, built where it is stale, and the engine over it as `check` runs it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createChecker, type Checker } from '../../bin/checker.ts';
import { packSchema, type Pack } from '../../data/claims/schema.ts';
import { createWordVectors, type WordVectors } from '../../data/matching/model/vectors.ts';
import { buildPacks } from '../../seeds/build-packs.ts';
import { readDocument } from '../../seeds/read-seeds.ts';

export const output = fileURLToPath(new URL('../../.output', import.meta.url));
const sourceFolder = new URL('../../seeds/liaison-office/sources/', import.meta.url);

export const packPath = join(output, 'packs', 'liaison-office.json');
export const vectorPaths = [
  join(output, 'lexicon', 'words.txt'),
  join(output, 'lexicon', 'vectors.bin'),
] as const;

/** Once a run: training takes seconds, and two that write one file get in each other's way. */
export async function buildOnce(): Promise<void> {
  await buildPacks(output);
}

/** Call `buildOnce` before. */
export async function readPack(): Promise<Pack> {
  return packSchema.parse(JSON.parse(await readFile(packPath, 'utf8')));
}

export async function readVectors(): Promise<WordVectors> {
  const [words, vectors] = await Promise.all(vectorPaths.map(async (path) => readFile(path)));
  const { buffer, byteOffset, byteLength } = vectors!;
  return createWordVectors(
    words!.toString('utf8').split('\n'),
    buffer.slice(byteOffset, byteOffset + byteLength),
  );
}

export async function realChecker(): Promise<{ pack: Pack; checker: Checker }> {
  const [pack, vectors] = await Promise.all([readPack(), readVectors()]);
  return { pack, checker: createChecker([pack], vectors) };
}

/** The five documents by source id, as their quotes are checked against. */
export async function readSources(pack: Pack): Promise<Map<string, string>> {
  const texts = await Promise.all(
    pack.sources.map(async ({ id }) => {
      const { text } = await readDocument(fileURLToPath(new URL(`${id}.md`, sourceFolder)));
      return [id, text] as const;
    }),
  );
  return new Map(texts);
}
