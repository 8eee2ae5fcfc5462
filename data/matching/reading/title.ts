/** What the title of a page adds: a sentence under it more likely speaks of what the title speaks of. */
import type { Question } from '../../claims/schema.ts';
import type { Classifier, QuestionScore } from '../model/classify.ts';
import type { WordVectors } from '../model/vectors.ts';
import type { NameReader } from './names.ts';
import { readValues } from './value-types.ts';
import type { PackKnowledge } from '../engine.ts';
import { scoreSentence } from './score-sentence.ts';

/** By how much a question becomes likelier that the title answers for certain. */
const titleShare = 0.5;

/** How likely a title answers which question, by the question's id. */
export type TitleScores = (title: string | undefined) => ReadonlyMap<string, number>;

/** Remembers the last title: the statements of a page have one in common. */
export function createTitleScores(
  knowledge: PackKnowledge,
  names: NameReader,
  classifier: Classifier,
  vectors: WordVectors,
): TitleScores {
  let last: { title: string; scores: ReadonlyMap<string, number> } | undefined;
  return (title) => {
    if (title === undefined || title === '') return new Map();
    if (last?.title !== title) {
      const values = readValues(title, undefined, names, knowledge);
      const found = scoreSentence(title, values, classifier, vectors);
      const scores = new Map(found.map(({ question, probability }) => [question, probability]));
      last = { title, scores };
    }
    return last.scores;
  };
}

/**
 * The scores of a sentence under a title. A title never adds a question to those of the sentence,
 * and says nothing for a state: whatever is said of a thing presupposes one.
 */
export function underTitle<S extends QuestionScore>(
  scores: readonly S[],
  title: ReadonlyMap<string, number>,
  questions: readonly Question[],
): S[] {
  if (title.size === 0) return [...scores];
  const states = new Set(questions.flatMap(({ id, kind }) => (kind === 'status' ? [id] : [])));
  return scores
    .map((score) => {
      const told = states.has(score.question) ? 0 : (title.get(score.question) ?? 0);
      return { ...score, probability: Math.min(1, score.probability * (1 + titleShare * told)) };
    })
    .sort((a, b) => b.probability - a.probability);
}
