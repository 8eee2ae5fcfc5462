/** Clauses of a sentence, for sentences that say several things at once. */
import { readWords } from './words.ts';

export interface Clause {
  /** UTF-16 offsets, end exclusive. */
  start: number;
  end: number;
}

/** Where one statement ends and another may begin. A comma alone will do: too short a piece joins its neighbour. */
const boundary =
  /[;:,]\s+(?:(?:and|but|while|which|who|where|when|as|so|for|with|because|although|though|whereas|yet)\s+)?|\s+[–—]\s*|\s(?:and|but|while|which|whereas|because|although|so that)\s/giu;
const fewestWords = 5;

/** @returns the clauses in order, covering the sentence; one, where it says one thing */
export function splitClauses(text: string): Clause[] {
  const starts = [
    0,
    ...[...text.matchAll(boundary)].map(({ index, 0: match }) => index + match.length),
  ];
  const pieces = starts.map((start, i) => ({ start, end: starts[i + 1] ?? text.length }));
  const clauses: Clause[] = [];
  for (const piece of pieces) {
    const last = clauses.at(-1);
    const isShort = (clause: Clause) =>
      readWords(text.slice(clause.start, clause.end)).length < fewestWords;
    if (last && (isShort(last) || isShort(piece))) last.end = piece.end;
    else clauses.push({ ...piece });
  }
  return clauses;
}
