/** "Why am I seeing this": the words of a statement behind the features that spoke for a question. */
import { readWords } from '../../text/words.ts';
import { stemOf } from '../model/features.ts';
import type { WordVectors } from '../model/vectors.ts';

/** @returns words as they stand in the text, strongest first, each once */
export function wordsOfFeatures(
  features: readonly string[],
  text: string,
  vectors: WordVectors,
): string[] {
  const words = readWords(text);
  const found = features.flatMap((feature) => {
    const [kind, value] = [
      feature.slice(0, feature.indexOf(':')),
      feature.slice(feature.indexOf(':') + 1),
    ];
    return words.filter(({ text: word }) => {
      if (kind.endsWith('w')) return stemOf(word) === value;
      if (kind.endsWith('c')) return vectors.clusterOf(word) === Number(value);
      return kind === 'b' && value.split(' ').includes(stemOf(word));
    });
  });
  return [...new Set(found.map(({ start, end }) => text.slice(start, end)))];
}
