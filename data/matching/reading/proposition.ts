/**
 * What a sentence is about before it is denied. The side is read off the proposition, which every
 * author words much alike, and then turned round, because a weighted sum of words cannot do that.
 */
import type { Question } from '../../claims/schema.ts';
import { readDenial } from '../../text/denial.ts';
import type { PositionScore } from '../model/classify.ts';
import { readFeatures, type SentenceFeatures } from '../model/features.ts';
import type { Values } from './value-types.ts';
import type { WordVectors } from '../model/vectors.ts';

export interface StatementFeatures {
  /** The whole sentence: tells the question. */
  whole: SentenceFeatures;
  /** What the sentence denies, where it denies something as a whole. */
  denied: SentenceFeatures | null;
  /** What a sentence leaves standing by not denying it: "has never denied that …". */
  undenied?: SentenceFeatures;
}

/** @param names spans in `text`; those inside the denied part are counted from its start */
export function readStatementFeatures(
  text: string,
  vectors: WordVectors,
  { types, names }: Pick<Values, 'types' | 'names'>,
): StatementFeatures {
  const denial = readDenial(text);
  const whole = readFeatures(text, vectors, types, names);
  if (denial === null) return { whole, denied: null };
  const inside = names
    .filter(({ start, end }) => start >= denial.start && end <= denial.end)
    .map(({ start, end }) => ({ start: start - denial.start, end: end - denial.start }));
  const proposition = readFeatures(text.slice(denial.start, denial.end), vectors, types, inside);
  if (denial.stands) return { whole, denied: null, undenied: proposition };
  return { whole, denied: proposition };
}

/** @returns the position that who denies `position` takes, if there is just one */
export function oppositeOf(
  position: string,
  { positions }: Pick<Question, 'positions'>,
): string | null {
  const own = positions.find(({ id }) => id === position);
  if (own === undefined) return null;
  if (own.opposite !== undefined) return own.opposite;
  const against = positions.filter(
    ({ id, conflicts }) => own.conflicts.includes(id) || conflicts.includes(position),
  );
  return against.length === 1 ? against[0]!.id : null;
}

/**
 * @param scores positions of the denied proposition, most likely first
 * @returns the positions of who denies it, or null where the likeliest has no opposite
 */
export function turnRound(
  scores: readonly PositionScore[],
  question: Pick<Question, 'positions'>,
): PositionScore[] | null {
  if (scores[0] === undefined || oppositeOf(scores[0].position, question) === null) return null;
  const shares = new Map<string, number>();
  for (const { position, share } of scores) {
    const taken = oppositeOf(position, question) ?? position;
    shares.set(taken, (shares.get(taken) ?? 0) + share);
  }
  return [...shares]
    .map(([position, share]) => ({ position, share }))
    .sort((a, b) => b.share - a.share);
}
