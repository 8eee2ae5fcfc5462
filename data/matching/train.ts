/**
 * Trains a pack's question model: softmax regression over all answers of all questions and `none`,
 * fitted by Adagrad (Duchi, Hazan and Singer 2011) with a fixed order of examples, so that the same
 * seeds give the same weights. Runs at build time only.
 */
import type { QuestionModel } from '../claims/model-schema.ts';
import type { SentenceFeatures } from './features.ts';

/** The class of sentences that answer no question. */
export const noAnswer = 'none';

export interface Example {
  features: SentenceFeatures;
  /** `question/position` (`question/*` where the question has no positions), or `none`. */
  label?: string;
  /** Where the label is not known: the question that the sentence does not answer. */
  notQuestion?: string;
}

export interface TrainingOptions {
  rounds: number;
  rate: number;
  /** Strength of the pull of all weights towards zero. */
  decay: number;
  /** Features seen in fewer examples are dropped. */
  fewest: number;
  /** How loud the sentence vector is beside the words. */
  denseScale: number;
}

export const defaultTraining: TrainingOptions = {
  rounds: 30,
  rate: 0.5,
  decay: 2e-5,
  fewest: 2,
  denseScale: 1,
};

/** An example with its features as indices, ready for the inner loop. */
interface Encoded {
  indices: Int32Array;
  values: Float32Array;
  target: number;
  banned: Int32Array;
}

/**
 * @returns weights quantised to three digits; classes in the order of their first example
 */
export function trainModel(
  examples: readonly Example[],
  options: TrainingOptions = defaultTraining,
): QuestionModel {
  const names = chooseFeatures(examples, options.fewest);
  const labels = [...new Set([...examples.flatMap(({ label }) => label ?? []), noAnswer])];
  const dimensions = examples[0]?.features.dense.length ?? 0;
  const width = names.length + dimensions + 1;
  const encoded = encodeExamples(examples, names, labels, options.denseScale);
  const weights = fit(encoded, labels.length, width, options);
  return toModel(weights, names, labels, dimensions, options.denseScale);
}

function chooseFeatures(examples: readonly Example[], fewest: number): string[] {
  const counts = new Map<string, number>();
  for (const { features } of examples) {
    for (const name of features.sparse.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= fewest).map(([name]) => name);
}

function encodeExamples(
  examples: readonly Example[],
  names: readonly string[],
  labels: readonly string[],
  denseScale: number,
): Encoded[] {
  const index = new Map(names.map((name, i) => [name, i]));
  return examples.map(({ features, label, notQuestion }) => {
    const indices: number[] = [];
    const values: number[] = [];
    for (const [name, strength] of features.sparse) {
      const at = index.get(name);
      if (at === undefined) continue;
      indices.push(at);
      values.push(strength);
    }
    features.dense.forEach((value, i) => {
      indices.push(names.length + i);
      values.push(value * denseScale);
    });
    indices.push(names.length + features.dense.length);
    values.push(1);
    const banned = labels.flatMap((name, i) => (name.startsWith(`${notQuestion}/`) ? [i] : []));
    return {
      indices: Int32Array.from(indices),
      values: Float32Array.from(values),
      target: label === undefined ? -1 : labels.indexOf(label),
      banned: Int32Array.from(banned),
    };
  });
}

function fit(
  examples: readonly Encoded[],
  classes: number,
  width: number,
  { rounds, rate, decay }: TrainingOptions,
): Float32Array {
  const weights = new Float32Array(classes * width);
  const squares = new Float32Array(classes * width).fill(1e-6);
  const gradient = new Float64Array(classes);
  const order = shuffled(examples.length);
  for (let round = 0; round < rounds; round += 1) {
    for (const which of order) {
      const example = examples[which]!;
      scoreInto(gradient, example, weights, width);
      toGradient(gradient, example);
      step(weights, squares, gradient, example, width, rate, decay);
    }
  }
  return weights;
}

function scoreInto(scores: Float64Array, example: Encoded, weights: Float32Array, width: number): void {
  const { indices, values } = example;
  let highest = -Infinity;
  for (let c = 0; c < scores.length; c += 1) {
    let sum = 0;
    for (let i = 0; i < indices.length; i += 1) sum += weights[c * width + indices[i]!]! * values[i]!;
    scores[c] = sum;
    if (sum > highest) highest = sum;
  }
  let total = 0;
  for (let c = 0; c < scores.length; c += 1) total += scores[c] = Math.exp(scores[c]! - highest);
  for (let c = 0; c < scores.length; c += 1) scores[c]! /= total;
}

/**
 * Turns probabilities into the gradient of the loss: −log p(target), or, where all that is known is
 * which answers are wrong, −log(1 − p(those)).
 */
function toGradient(scores: Float64Array, { target, banned }: Encoded): void {
  if (target >= 0) {
    scores[target]! -= 1;
    return;
  }
  let wrong = 0;
  for (const c of banned) wrong += scores[c]!;
  const right = Math.max(1 - wrong, 1e-3);
  const isBanned = new Set(banned);
  for (let c = 0; c < scores.length; c += 1) {
    scores[c] = isBanned.has(c) ? scores[c]! : (-wrong * scores[c]!) / right;
  }
}

function step(
  weights: Float32Array,
  squares: Float32Array,
  gradient: Float64Array,
  { indices, values }: Encoded,
  width: number,
  rate: number,
  decay: number,
): void {
  for (let c = 0; c < gradient.length; c += 1) {
    const slope = gradient[c]!;
    if (Math.abs(slope) < 1e-4) continue;
    for (let i = 0; i < indices.length; i += 1) {
      const at = c * width + indices[i]!;
      const g = slope * values[i]! + decay * weights[at]!;
      squares[at]! += g * g;
      weights[at]! -= (rate * g) / Math.sqrt(squares[at]!);
    }
  }
}

/** A fixed permutation (multiplicative, by a prime that does not divide the length). */
function shuffled(length: number): Int32Array {
  const prime = [7919, 7907, 7901].find((candidate) => length % candidate !== 0) ?? 1;
  return Int32Array.from({ length }, (_, i) => (i * prime) % length);
}

/** Weights below this do not move a score by a visible amount; leaving them out halves the pack. */
const smallestWeight = 0.02;

function toModel(
  weights: Float32Array,
  names: readonly string[],
  labels: readonly string[],
  dimensions: number,
  denseScale: number,
): QuestionModel {
  const width = names.length + dimensions + 1;
  const round = (value: number) => Math.round(value * 1000) / 1000;
  const classes = labels.map((label, c) => {
    const row = weights.subarray(c * width, (c + 1) * width);
    const sparse: number[] = [];
    names.forEach((_, i) => {
      if (Math.abs(row[i]!) >= smallestWeight) sparse.push(i, round(row[i]!));
    });
    const dense = [...row.subarray(names.length, names.length + dimensions)];
    return {
      label,
      bias: round(row[width - 1]!),
      sparse,
      dense: dense.map((value) => round(value * denseScale)),
    };
  });
  return { version: 1, features: [...names], classes };
}
