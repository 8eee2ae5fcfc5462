/** Scores a sentence with a pack's question model: how likely it answers which question, on which side. */
import type { ModelStage, QuestionModel } from '../claims/model-schema.ts';
import type { Question } from '../claims/schema.ts';
import type { SentenceFeatures } from './features.ts';
import { decodeWeights } from './model-codec.ts';
import { turnRound, type StatementFeatures } from './proposition.ts';
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
  /** Features that spoke for the question, strongest first. */
  features: string[];
}

export interface Classifier {
  /** Questions, most likely first; those under one percent are left out. */
  classify(features: StatementFeatures): QuestionScore[];
}

const leastProbability = 0.01;
const shownFeatures = 6;

/** @param asked the pack's questions, which say what positions exclude each other */
export function createClassifier(model: QuestionModel, asked: readonly Question[]): Classifier {
  const names = model.features.split('\n');
  const [questions, ...positions] = model.stages.map((stage) =>
    createScorer(stage, names, model.dimensions),
  );
  const byQuestion = new Map(positions.map((scorer) => [scorer.question, scorer]));
  const positionsOf = (question: string, { whole, denied }: StatementFeatures): PositionScore[] => {
    const scorer = byQuestion.get(question);
    if (scorer === undefined) return [{ position: '*', share: 1 }];
    const score = (features: SentenceFeatures) =>
      rank(scorer.score(features)).map(({ label: position, share }) => ({ position, share }));
    const found = asked.find(({ id }) => id === question);
    const turned = denied && found ? turnRound(score(denied), found) : null;
    return turned ?? score(whole);
  };
  return {
    classify: (features) =>
      rank(questions!.score(features.whole))
        .filter(({ label, share }) => label !== noAnswer && share >= leastProbability)
        .map(({ label: question, share: probability }) => ({
          question,
          probability,
          positions: positionsOf(question, features),
          features: questions!.speakingFor(question, features.whole),
        })),
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

/** The weights of one feature, by label. */
type Row = Map<number, number>;

function createScorer(
  { question, labels, weights }: ModelStage,
  names: readonly string[],
  dimensions: number,
): Scorer {
  const rows = new Map<string, Row>();
  const bias = names.length + dimensions;
  const nameOf = (feature: number) =>
    names[feature] ?? (feature === bias ? 'bias' : `d:${feature - names.length}`);
  for (const { feature, label, weight } of decodeWeights(weights)) {
    const name = nameOf(feature);
    const row: Row = rows.get(name) ?? new Map<number, number>();
    rows.set(name, row.set(label, weight));
  }
  const addTo = (logits: Float64Array, name: string, strength: number) =>
    rows.get(name)?.forEach((weight, label) => {
      logits[label]! += weight * strength;
    });
  return {
    question,
    score({ sparse, dense }) {
      const logits = new Float64Array(labels.length);
      addTo(logits, 'bias', 1);
      dense.forEach((value, i) => addTo(logits, `d:${i}`, value));
      for (const [name, strength] of sparse) addTo(logits, name, strength);
      const shares = softmax(logits);
      return new Map(labels.map((label, i) => [label, shares[i]!]));
    },
    speakingFor(label, { sparse }) {
      const at = labels.indexOf(label);
      return [...sparse]
        .map(([name, strength]) => ({ name, amount: (rows.get(name)?.get(at) ?? 0) * strength }))
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
