/**
 * Trains a pack's question model in two stages: which question a sentence answers, and, for each
 * question with positions, on which side. Both are softmax regressions, so that the words of a topic,
 * which all its sides share, do not drown the few that tell the sides apart.
 */
import type { ModelStage, QuestionModel } from '../../claims/model-schema.ts';
import { sideFeatures, type SentenceFeatures } from './features.ts';
import { fitSoftmax, type FitOptions, type FitExample } from './fit-softmax.ts';
import { encodeWeights, type Weight } from './model-codec.ts';

/** The class of sentences that answer no question. */
export const noAnswer = 'none';

export interface Example {
  features: SentenceFeatures;
  /** `question/position` (`question/*` where the question has no positions), or `none`. */
  label?: string;
  /** What the sentence denies, or leaves standing, with that side: the second stage learns from this instead. */
  proposition?: { features: SentenceFeatures; label: string };
  /** Where the label is not known: the question that the sentence does not answer. */
  notQuestion?: string;
}

export interface TrainingOptions {
  questions: FitOptions;
  positions: FitOptions;
  /** Features seen in fewer examples are dropped. */
  fewest: number;
  /** Weights below this are left out: they make the pack larger, not better. */
  smallestWeight: number;
}

export const defaultTraining: TrainingOptions = {
  questions: { rounds: 8, rate: 0.3, decay: 1e-4 },
  positions: { rounds: 15, rate: 0.3, decay: 5e-4 },
  fewest: 3,
  smallestWeight: 0.3,
};

export function trainModel(
  examples: readonly Example[],
  options: TrainingOptions = defaultTraining,
): QuestionModel {
  const names = chooseFeatures(examples, options.fewest);
  const dimensions = examples[0]?.features.dense.length ?? 0;
  const encode = createEncoder(names, dimensions);
  const answered = Map.groupBy(
    examples
      .filter(({ label }) => label !== undefined && label !== noAnswer)
      .map((example): Example => example.proposition ?? example),
    ({ label }) => splitLabel(label!)[0],
  );
  const questions = trainStage(
    null,
    [...answered.keys(), noAnswer],
    examples,
    questionOf,
    encode,
    options,
  );
  const positions = [...answered].flatMap(([question, own]) => {
    const labels = [...new Set(own.map(positionOf))];
    return labels.length < 2
      ? []
      : [trainStage(question, labels, own, positionOf, encode, options)];
  });
  return { version: 1, features: names.join('\n'), dimensions, stages: [questions, ...positions] };
}

/** `question/position` → its two parts. */
export function splitLabel(label: string): [question: string, position: string] {
  const [question, position] = label.split('/');
  return [question!, position ?? '*'];
}

const questionOf = ({ label }: Example) => (label === undefined ? undefined : splitLabel(label)[0]);
const positionOf = ({ label }: Example) => splitLabel(label!)[1];

function trainStage(
  question: string | null,
  labels: string[],
  examples: readonly Example[],
  labelOf: (example: Example) => string | undefined,
  encode: Encoder,
  options: TrainingOptions,
): ModelStage {
  const encoded = examples.map((example): FitExample => {
    const label = labelOf(example);
    return {
      ...encode.example(question === null ? example.features : sideFeatures(example.features)),
      target: label === undefined ? -1 : labels.indexOf(label),
      banned: label === undefined ? labels.indexOf(example.notQuestion ?? '') : -1,
    };
  });
  const fitted = fitSoftmax(
    encoded,
    labels.length,
    encode.width,
    question === null ? options.questions : options.positions,
  );
  const kept = worthKeeping(fitted, encode.width, options);
  return { question, labels, weights: encodeWeights(kept, labels.length) };
}

function worthKeeping(
  fitted: Float32Array,
  width: number,
  { smallestWeight }: TrainingOptions,
): Weight[] {
  const kept: Weight[] = [];
  fitted.forEach((weight, at) => {
    if (Math.abs(weight) < smallestWeight) return;
    kept.push({ feature: at % width, label: Math.floor(at / width), weight });
  });
  return kept;
}

function chooseFeatures(examples: readonly Example[], fewest: number): string[] {
  const counts = new Map<string, number>();
  for (const { features } of examples) {
    for (const name of features.sparse.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= fewest).map(([name]) => name);
}

interface Encoder {
  /** Features, dimensions and the bias. */
  width: number;
  example(features: SentenceFeatures): Pick<FitExample, 'indices' | 'values'>;
}

function createEncoder(names: readonly string[], dimensions: number): Encoder {
  const index = new Map(names.map((name, i) => [name, i]));
  const bias = names.length + dimensions;
  return {
    width: bias + 1,
    example({ sparse, dense }) {
      const known = [...sparse].filter(([name]) => index.has(name));
      return {
        indices: Int32Array.from([
          ...known.map(([name]) => index.get(name)!),
          ...dense.keys().map((i) => names.length + i),
          bias,
        ]),
        values: Float32Array.from([...known.map(([, strength]) => strength), ...dense, 1]),
      };
    },
  };
}
