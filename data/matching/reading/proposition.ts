/**
 * What a sentence is about before it is denied. The side is read off the proposition, which every
 * author words much alike, and then turned round, because a weighted sum of words cannot do that.
 */
import type { Question } from '../../claims/schema.ts';
import { readDenial } from '../../text/denial.ts';
import type { PositionScore } from '../model/classify.ts';
import { readFeatures, type SentenceFeatures } from '../model/features.ts';
import { namesWithin } from './names.ts';
import type { Values } from './value-types.ts';
import type { WordVectors } from '../model/vectors.ts';

export interface StatementFeatures {
  /** The whole sentence: tells the question. */
  whole: SentenceFeatures;
  /** What a sentence denies as a whole, or leaves standing: "has never denied that …". Tells the side. */
  proposition: { features: SentenceFeatures; stands: boolean } | null;
}

/** @param names spans in `text` */
export function readStatementFeatures(
  text: string,
  vectors: WordVectors,
  { types, names }: Pick<Values, 'types' | 'names'>,
): StatementFeatures {
  const whole = readFeatures(text, vectors, types, names);
  const denial = readDenial(text);
  if (denial === null) return { whole, proposition: null };
  const { start, end, stands } = denial;
  const inside = namesWithin(names, { start, end });
  const features = readFeatures(text.slice(start, end), vectors, types, inside);
  return { whole, proposition: { features, stands } };
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
