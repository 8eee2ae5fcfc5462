/** Loads the word vectors that lie in the build, once in the life of a worker. */
import { browser } from '#imports';
import type { WordVectors } from '../../data/matching/vectors.ts';
import { createWordVectors, noVectors } from '../../data/matching/vectors.ts';

/** A build without vectors still matches, by stems alone. */
export async function loadWordVectors(): Promise<WordVectors> {
  const [words, rows] = await Promise.all([fetchFile('words.txt'), fetchFile('vectors.bin')]);
  if (!words || !rows) return noVectors;
  return decodeWordVectors(await words.text(), await rows.arrayBuffer());
}

async function fetchFile(name: string): Promise<Response | null> {
  const url = new URL(`lexicon/${name}`, browser.runtime.getURL('/'));
  const response = await fetch(url).catch(() => null);
  return response?.ok ? response : null;
}

/**
 * @param text one word a line
 * @param buffer one row of signed bytes a word, then one unsigned 16-bit cluster number a word
 */
export function decodeWordVectors(text: string, buffer: ArrayBuffer): WordVectors {
  const words = text.split('\n').filter((word) => word !== '');
  const clustersAt = buffer.byteLength - words.length * Uint16Array.BYTES_PER_ELEMENT;
  const rows = new Int8Array(buffer, 0, clustersAt);
  // Sliced, because a view of 16-bit numbers must start at an even byte.
  return createWordVectors(words, rows, new Uint16Array(buffer.slice(clustersAt)));
}
