/**
 * Word vectors, distilled at build time (`seeds/build-vectors.ts`) and loaded by the worker on first
 * use: `lexicon/words.txt` (the most frequent word first, one a line) and `lexicon/vectors.bin` (one
 * row a word, signed bytes, followed by one unsigned 16-bit cluster number a word).
 */
export interface WordVectors {
  dimensions: number;
  /** The unit vector of a lower-case word, or null where the word is unknown. Do not change it. */
  of(word: string): Float32Array | null;
  /** The cluster of near synonyms that the word belongs to, or -1. */
  clusterOf(word: string): number;
  /**
   * How much a word says, 0..1: rare words say more. Smooth inverse frequency (Arora, Liang and Ma
   * 2017), with the frequency estimated from the rank (Zipf). Unknown words count as rare.
   */
  weightOf(word: string): number;
}

const smoothing = 1e-3;

/**
 * @param words the word list, most frequent first
 * @param file the content of `vectors.bin`; the number of dimensions follows from its length
 */
export function createWordVectors(words: readonly string[], file: ArrayBuffer): WordVectors {
  const dimensions = words.length === 0 ? 0 : file.byteLength / words.length - 2;
  const bytes = new Int8Array(file, 0, words.length * dimensions);
  const clusters = new Uint16Array(file.slice(words.length * dimensions));
  const rows = new Map<string, number>();
  words.forEach((word, row) => rows.set(word, row));
  const harmonic = Math.log(words.length + 1) + 0.577;
  return {
    dimensions,
    of(word) {
      const row = rows.get(word);
      return row === undefined ? null : unitRow(bytes, row, dimensions);
    },
    clusterOf: (word) => {
      const row = rows.get(word);
      return row === undefined ? -1 : clusters[row]!;
    },
    weightOf(word) {
      const row = rows.get(word) ?? words.length;
      const frequency = 1 / ((row + 1) * harmonic);
      return smoothing / (smoothing + frequency);
    },
  };
}

function unitRow(bytes: Int8Array, row: number, dimensions: number): Float32Array {
  const vector = Float32Array.from(bytes.subarray(row * dimensions, (row + 1) * dimensions));
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

/** A build without the resource: every word is unknown, and matching falls back on stems alone. */
export const noVectors: WordVectors = createWordVectors([], new ArrayBuffer(0));
