/** Scores a sentence with a pack's question model: how likely it answers which question, on which side. */
import type { ModelStage, QuestionModel } from '../../claims/model-schema.ts';
import type { Question } from '../../claims/schema.ts';
import { sideFeatures, type SentenceFeatures } from './features.ts';
import { openWeights } from './model-codec.ts';
import { turnRound, type StatementFeatures } from '../reading/proposition.ts';
import { noAnswer } from './train.ts';

export interface PositionScore {
  /** The position's id, or `*` where the question has no positions. */
  position: string;
  /** Probability given that the question is answered, 0..1. */
  share: number;
}

export interface QuestionScore {
  question: string;
  /** Probability that the sentence answers the question, 0..1. */
  probability: number;
  /** Most likely first. */
  positions: PositionScore[];
}

export interface Classifier {
  /** Questions, most likely first; those under one percent are left out. */
  classify(features: StatementFeatures): QuestionScore[];
  /** Features that speak for a question, strongest first. It costs as much as the scores: only for what is shown. */
  speakingFor(question: string, features: SentenceFeatures): string[];
}

const leastProbability = 0.01;
const shownFeatures = 6;

/**
 * @param asked the pack's questions, which say what positions exclude each other
 * @returns null where the weights of the model cannot be read
 */
export function createClassifier(
  model: QuestionModel,
  asked: readonly Question[],
): Classifier | null {
  const index = indexFeatures(model);
  const scorers = model.stages.flatMap((stage) => createScorer(stage, index) ?? []);
  const [questions, ...positions] = scorers;
  if (questions === undefined || scorers.length < model.stages.length) return null;
  const byQuestion = new Map(positions.map((scorer) => [scorer.question, scorer]));
  const positionsOf = (
    question: string,
    { whole, proposition }: StatementFeatures,
  ): PositionScore[] => {
    const scorer = byQuestion.get(question);
    if (scorer === undefined) return [{ position: '*', share: 1 }];
    const score = (features: SentenceFeatures) =>
      rank(scorer.score(sideFeatures(features))).map(({ label: position, share }) => ({
        position,
        share,
      }));
    if (proposition === null) return score(whole);
    if (proposition.stands) return score(proposition.features);
    const found = asked.find(({ id }) => id === question);
    return (found && turnRound(score(proposition.features), found)) ?? score(whole);
  };
  return {
    classify: (features) =>
      rank(questions.score(features.whole))
        .filter(({ label, share }) => label !== noAnswer && share >= leastProbability)
        .map(({ label: question, share: probability }) => ({
          question,
          probability,
          positions: positionsOf(question, features),
        })),
    speakingFor: questions.speakingFor,
  };
}

function rank(scores: ReadonlyMap<string, number>): { label: string; share: number }[] {
  return [...scores].map(([label, share]) => ({ label, share })).sort((a, b) => b.share - a.share);
}

interface Scorer {
  question: string | null;
  /** Probabilities by label. */
  score(features: SentenceFeatures): Map<string, number>;
  speakingFor(label: string, features: SentenceFeatures): string[];
}

/** Numbers of the features by name; those of the sentence vector and the bias follow the names. */
interface FeatureIndex {
  of: ReadonlyMap<string, number>;
  firstDimension: number;
  dimensions: number;
  bias: number;
}

function indexFeatures({ features, dimensions }: QuestionModel): FeatureIndex {
  const names = features.split('\n');
  return {
    of: new Map(names.map((name, i) => [name, i])),
    firstDimension: names.length,
    dimensions,
    bias: names.length + dimensions,
  };
}

function createScorer(
  { question, labels, weights }: ModelStage,
  index: FeatureIndex,
): Scorer | null {
  const table = openWeights(weights, index.bias + 1, labels.length);
  if (table === null) return null;
  return {
    question,
    score({ sparse, dense }) {
      const logits = new Float64Array(labels.length);
      const add = (feature: number, strength: number) =>
        table.read(feature, (label, weight) => {
          logits[label]! += weight * strength;
        });
      add(index.bias, 1);
      // A model made without vectors has no weights for them: the next numbers are other features.
      if (dense.length === index.dimensions) {
        dense.forEach((value, i) => add(index.firstDimension + i, value));
      }
      for (const [name, strength] of sparse) add(index.of.get(name) ?? -1, strength);
      const shares = softmax(logits);
      return new Map(labels.map((label, i) => [label, shares[i]!]));
    },
    speakingFor(label, { sparse }) {
      const wanted = labels.indexOf(label);
      const amounts = [...sparse].map(([name, strength]) => {
        let amount = 0;
        table.read(index.of.get(name) ?? -1, (at, weight) => {
          if (at === wanted) amount = weight * strength;
        });
        return { name, amount };
      });
      return amounts
        .filter(({ amount }) => amount > 0)
        .sort((a, b) => b.amount - a.amount)
        .slice(0, shownFeatures)
        .map(({ name }) => name);
    },
  };
}

function softmax(logits: Float64Array): Float64Array {
  const highest = Math.max(...logits);
  const raised = logits.map((logit) => Math.exp(logit - highest));
  const total = raised.reduce((sum, value) => sum + value, 0);
  return raised.map((value) => value / total);
}
