/** Loads the word vectors that lie in the build, once in the life of a worker. */
import { browser } from '#imports';
import type { WordVectors } from '../../data/matching/model/vectors.ts';
import { createWordVectors, noVectors } from '../../data/matching/model/vectors.ts';

/** A build without vectors still matches, by stems alone. */
export async function loadWordVectors(): Promise<WordVectors> {
  const [words, rows] = await Promise.all([fetchFile('words.txt'), fetchFile('vectors.bin')]);
  if (!words || !rows) return noVectors;
  const list = (await words.text()).split('\n');
  return createWordVectors(list, await rows.arrayBuffer());
}

async function fetchFile(name: string): Promise<Response | null> {
  const url = new URL(`lexicon/${name}`, browser.runtime.getURL('/'));
  const response = await fetch(url).catch(() => null);
  return response?.ok ? response : null;
}
