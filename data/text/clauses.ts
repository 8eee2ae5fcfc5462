/** Clauses of a sentence, for sentences that say several things at once. */
import type { Span } from './span.ts';
import { readWords } from './words.ts';

/** Where one statement ends and another may begin. A comma alone will do: too short a piece joins its neighbour. */
const boundary =
  /[;:,]\s+(?:(?:and|but|while|which|who|where|when|as|so|for|with|because|although|though|whereas|yet)\s+)?|\s+[–—]\s*|\s(?:and|but|while|which|whereas|because|although|so that)\s/giu;
const fewestWords = 5;

/** @returns the clauses in order, covering the sentence; one, where it says one thing */
export function splitClauses(text: string): Span[] {
  const starts = [
    0,
    ...[...text.matchAll(boundary)].map(({ index, 0: match }) => index + match.length),
  ];
  const pieces = starts.map((start, i) => ({ start, end: starts[i + 1] ?? text.length }));
  const clauses: (Span & { words: number })[] = [];
  for (const { start, end } of pieces) {
    const last = clauses.at(-1);
    // No word lies across a boundary: the words of a clause are those of its pieces.
    const words = readWords(text.slice(start, end)).length;
    if (last && (last.words < fewestWords || words < fewestWords)) {
      last.end = end;
      last.words += words;
    } else clauses.push({ start, end, words });
  }
  return clauses.map(({ start, end }) => ({ start, end }));
}
