/** Which questions a statement answers: as a whole, and clause by clause. */
import type { Question } from '../../claims/schema.ts';
import { splitClauses, type Clause } from '../../text/clauses.ts';
import type { Classifier, QuestionScore } from '../model/classify.ts';
import type { WordVectors } from '../model/vectors.ts';
import { thresholds } from '../thresholds.ts';
import type { Statement } from '../types.ts';
import { readStatementFeatures } from './proposition.ts';
import type { Values } from './value-types.ts';

/** How much a clause counts beside its sentence: what only one clause says is seldom the main claim. */
const clauseShare = 0.3;

/** From this probability on, the side is read off the sentence, not off its clause. */
const sureOfWhole = 0.15;

export interface FocusedScore extends QuestionScore {
  /** The clause that speaks most for the question, where there are several. */
  focus?: Clause | undefined;
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
  const whole: FocusedScore[] = classifier.classify(readStatementFeatures(text, vectors, values));
  const clauses = splitClauses(text);
  if (clauses.length < 2) return whole;
  const wholes = new Map(whole.map((score) => [score.question, score]));
  const best = new Map(wholes);
  const focuses = new Map<string, { probability: number; focus: Clause }>();
  for (const { start, end } of clauses) {
    const part = readStatementFeatures(
      text.slice(start, end),
      vectors,
      withinClause(values, start, end),
    );
    for (const score of classifier.classify(part)) {
      const asWhole = wholes.get(score.question);
      if (score.probability > (focuses.get(score.question)?.probability ?? 0)) {
        focuses.set(score.question, { probability: score.probability, focus: { start, end } });
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

function withinClause(values: Values, start: number, end: number): Pick<Values, 'names' | 'types'> {
  const names = values.names
    .filter((name) => name.start >= start && name.end <= end)
    .map((name) => ({ ...name, start: name.start - start, end: name.end - start }));
  return { names, types: values.types };
}

/** Questions that are likely in themselves and not far behind the likeliest. */
export function likelyQuestions(
  scores: readonly FocusedScore[],
  { mentioned }: Statement,
  questions: readonly Question[],
): FocusedScore[] {
  const least = mentioned ? thresholds.question : thresholds.questionWithoutMention;
  const first = scores[0]?.probability ?? 0;
  if (first < least) return [];
  return scores.filter(({ question, probability }, i) => {
    const kind = questions.find(({ id }) => id === question)?.kind;
    if (kind === 'status' && probability < thresholds.status) return false;
    const share =
      kind && speaksForItself.has(kind) ? thresholds.valueBesideFirst : thresholds.besideFirst;
    return i === 0 || probability >= Math.max(first * share, thresholds.leastBeside);
  });
}

/** Kinds of which a value in the sentence says much about what is answered. */
const speaksForItself = new Set<Question['kind']>(['quantity', 'date', 'person']);
