/** Scores a sentence with a pack's question model: how likely it answers which question, on which side. */
import type { QuestionModel } from '../claims/model-schema.ts';
import type { SentenceFeatures } from './features.ts';
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
  classify(features: SentenceFeatures): QuestionScore[];
}

const leastProbability = 0.01;
const shownFeatures = 6;

export function createClassifier(model: QuestionModel): Classifier {
  const byFeature = invert(model);
  return {
    classify(features) {
      const logits = score(model, byFeature, features);
      const probabilities = softmax(logits);
      return groupByQuestion(model, probabilities)
        .filter(({ probability }) => probability >= leastProbability)
        .map((scored) => ({ ...scored, features: speakingFor(scored, model, byFeature, features) }));
    },
  };
}

type Inverted = Map<string, { classes: Int16Array; weights: Float32Array }>;

function invert(model: QuestionModel): Inverted {
  const lists = new Map<number, [number, number][]>();
  model.classes.forEach(({ sparse }, c) => {
    for (let i = 0; i < sparse.length; i += 2) {
      const list = lists.get(sparse[i]!) ?? [];
      list.push([c, sparse[i + 1]!]);
      lists.set(sparse[i]!, list);
    }
  });
  const inverted: Inverted = new Map();
  for (const [feature, list] of lists) {
    inverted.set(model.features[feature]!, {
      classes: Int16Array.from(list, ([c]) => c),
      weights: Float32Array.from(list, ([, weight]) => weight),
    });
  }
  return inverted;
}

function score(model: QuestionModel, byFeature: Inverted, { sparse, dense }: SentenceFeatures): Float64Array {
  const logits = Float64Array.from(model.classes, ({ bias, dense: weights }) =>
    weights.reduce((sum, weight, i) => sum + weight * (dense[i] ?? 0), bias),
  );
  for (const [name, strength] of sparse) {
    const entry = byFeature.get(name);
    entry?.classes.forEach((c, i) => {
      logits[c]! += entry.weights[i]! * strength;
    });
  }
  return logits;
}

function softmax(logits: Float64Array): Float64Array {
  const highest = Math.max(...logits);
  const raised = logits.map((logit) => Math.exp(logit - highest));
  const total = raised.reduce((sum, value) => sum + value, 0);
  return raised.map((value) => value / total);
}

function groupByQuestion(
  model: QuestionModel,
  probabilities: Float64Array,
): Omit<QuestionScore, 'features'>[] {
  const groups = new Map<string, PositionScore[]>();
  model.classes.forEach(({ label }, c) => {
    if (label === noAnswer) return;
    const [question, position] = splitLabel(label);
    groups.set(question, [...(groups.get(question) ?? []), { position, share: probabilities[c]! }]);
  });
  return [...groups]
    .map(([question, scores]) => {
      const probability = scores.reduce((sum, { share }) => sum + share, 0);
      const positions = scores
        .map(({ position, share }) => ({ position, share: share / (probability || 1) }))
        .sort((a, b) => b.share - a.share);
      return { question, probability, positions };
    })
    .sort((a, b) => b.probability - a.probability);
}

/** `question/position` → its two parts. */
export function splitLabel(label: string): [question: string, position: string] {
  const [question, position] = label.split('/');
  return [question!, position ?? '*'];
}

function speakingFor(
  { question, positions }: Omit<QuestionScore, 'features'>,
  model: QuestionModel,
  byFeature: Inverted,
  { sparse }: SentenceFeatures,
): string[] {
  const label = `${question}/${positions[0]?.position ?? '*'}`;
  const c = model.classes.findIndex((candidate) => candidate.label === label);
  const contributions = [...sparse].flatMap(([name, strength]) => {
    const entry = byFeature.get(name);
    const at = entry?.classes.indexOf(c) ?? -1;
    return at < 0 ? [] : [{ name, amount: entry!.weights[at]! * strength }];
  });
  return contributions
    .filter(({ amount }) => amount > 0)
    .sort((a, b) => b.amount - a.amount)
    .slice(0, shownFeatures)
    .map(({ name }) => name);
}
