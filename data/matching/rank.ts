/**
 * Ranks claims by likeness to a statement, whatever it is about: shared stems weighted by how rare
 * they are among the claims (BM25, Robertson and Zaragoza 2009), and the angle between the pooled
 * word vectors. Serves "which claims come nearest", not "agrees" or "differs".
 */
import { readWords } from '../text/words.ts';
import { readFeatures, stemOf } from './model/features.ts';
import type { WordVectors } from './model/vectors.ts';

export interface RankedClaim<T> {
  item: T;
  /** 0..1, larger is nearer; comparable within one ranking only. */
  score: number;
}

export interface Ranker<T> {
  /** The `top` nearest items, best first; items that share nothing are left out. */
  rank(text: string, top: number): RankedClaim<T>[];
}

const saturation = 1.2;
const lengthShare = 0.5;
/** How much the vectors count beside the words. */
const vectorShare = 0.35;

interface Entry<T> {
  item: T;
  counts: Map<string, number>;
  length: number;
  dense: Float32Array;
}

/** @param textOf what of an item is compared */
export function createRanker<T>(
  items: readonly T[],
  textOf: (item: T) => string,
  vectors: WordVectors,
): Ranker<T> {
  const entries = items.map((item): Entry<T> => toEntry(item, textOf(item), vectors));
  const postings = new Map<string, number[]>();
  entries.forEach(({ counts }, i) => {
    for (const stem of counts.keys()) postings.set(stem, [...(postings.get(stem) ?? []), i]);
  });
  const meanLength = entries.reduce((sum, { length }) => sum + length, 0) / (entries.length || 1);
  const rarity = (stem: string) => {
    const holders = postings.get(stem)?.length ?? 0;
    return Math.log(1 + (entries.length - holders + 0.5) / (holders + 0.5));
  };
  return {
    rank(text, top) {
      const query = toEntry(null, text, vectors);
      const scores = new Map<number, number>();
      for (const stem of query.counts.keys()) {
        for (const i of postings.get(stem) ?? []) {
          const { counts, length } = entries[i]!;
          const count = counts.get(stem)!;
          const norm = saturation * (1 - lengthShare + (lengthShare * length) / meanLength);
          scores.set(
            i,
            (scores.get(i) ?? 0) + (rarity(stem) * count * (saturation + 1)) / (count + norm),
          );
        }
      }
      const highest = Math.max(...scores.values(), 1e-9);
      return [...scores]
        .map(([i, score]) => ({
          item: entries[i]!.item,
          score:
            (1 - vectorShare) * (score / highest) +
            vectorShare * angle(query.dense, entries[i]!.dense),
        }))
        .sort((a, b) => b.score - a.score)
        .slice(0, top)
        .map(({ item, score }) => ({ item, score: Math.max(0, Math.min(1, score)) }));
    },
  };
}

function toEntry<T>(item: T, text: string, vectors: WordVectors): Entry<T> {
  const counts = new Map<string, number>();
  const words = readWords(text);
  for (const { text: word } of words) {
    const stem = stemOf(word);
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return { item, counts, length: words.length, dense: readFeatures(text, vectors).dense };
}

function angle(one: Float32Array, other: Float32Array): number {
  return Math.max(
    0,
    one.reduce((sum, value, i) => sum + value * (other[i] ?? 0), 0),
  );
}
