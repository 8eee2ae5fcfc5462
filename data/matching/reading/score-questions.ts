/** Which questions a statement answers: as a whole, and clause by clause. */
import type { Question } from '../../claims/schema.ts';
import { splitClauses } from '../../text/clauses.ts';
import type { Span } from '../../text/span.ts';
import type { Classifier } from '../model/classify.ts';
import type { WordVectors } from '../model/vectors.ts';
import { thresholds } from '../thresholds.ts';
import { namesWithin } from './names.ts';
import { readStatementFeatures } from './proposition.ts';
import { scoreSentence, type SentenceScore } from './score-sentence.ts';
import type { Values } from './value-types.ts';

/** How much a clause counts beside its sentence: what only one clause says is seldom the main claim. */
const clauseShare = 0.3;

/** From this probability on, the side is read off the sentence, not off its clause. */
const sureOfWhole = 0.15;

export interface FocusedScore extends SentenceScore {
  /** The clause that speaks most for the question, where there are several. */
  focus?: Span | undefined;
}

/**
 * Scores the sentence as a whole and each of its clauses: a sentence that says three things answers
 * three questions, none of which it is sure of as a whole.
 */
export function scoreQuestions(
  text: string,
  values: Values,
  classifier: Classifier,
  vectors: WordVectors,
): FocusedScore[] {
  const whole: FocusedScore[] = scoreSentence(text, values, classifier, vectors);
  const clauses = splitClauses(text);
  if (clauses.length < 2) return whole;
  const wholes = new Map(whole.map((score) => [score.question, score]));
  const best = new Map(wholes);
  const focuses = new Map<string, { probability: number; focus: Span }>();
  for (const clause of clauses) {
    const part = readStatementFeatures(text.slice(clause.start, clause.end), vectors, {
      types: values.types,
      names: namesWithin(values.names, clause),
    });
    for (const inClause of classifier.classify(part)) {
      const score: FocusedScore = { ...inClause, features: part.whole };
      const asWhole = wholes.get(score.question);
      if (score.probability > (focuses.get(score.question)?.probability ?? 0)) {
        focuses.set(score.question, { probability: score.probability, focus: clause });
      }
      const share = asWhole?.probability ?? 0;
      const probability = (1 - clauseShare) * share + clauseShare * score.probability;
      if (probability > (best.get(score.question)?.probability ?? 0)) {
        // Half a sentence may say the opposite of the whole: "rather than write, they talk".
        const side = asWhole && share >= sureOfWhole ? asWhole : score;
        best.set(score.question, { ...side, probability });
      }
    }
  }
  return [...best.values()]
    .map((score) => ({ ...score, focus: focuses.get(score.question)?.focus }))
    .sort((a, b) => b.probability - a.probability);
}

/** Questions that are likely in themselves and not far behind the likeliest. */
export function likelyQuestions(
  scores: readonly FocusedScore[],
  questions: readonly Question[],
): FocusedScore[] {
  const first = scores[0]?.probability ?? 0;
  if (first < thresholds.question) return [];
  return scores.filter(({ question, probability }, i) => {
    const kind = questions.find(({ id }) => id === question)?.kind;
    if (kind === 'status' && probability < thresholds.status) return false;
    const share =
      kind && speaksForItself.has(kind) ? thresholds.valueBesideFirst : thresholds.besideFirst;
    return i === 0 || probability >= Math.max(first * share, thresholds.leastBeside);
  });
}

/** Kinds of which a value in the sentence says much about what is answered. */
const speaksForItself = new Set<Question['kind']>(['quantity', 'date', 'person', 'place']);
