/**
 * Softmax regression over sparse examples, fitted by Adagrad (Duchi, Hazan and Singer 2011). The
 * order of the examples is fixed, so that the same seeds give the same weights.
 */
export interface FitExample {
  indices: Int32Array;
  values: Float32Array;
  /** The class, or -1 where it is not known. */
  target: number;
  /** Where the class is not known: one that it is not, or -1. */
  banned: number;
}

export interface FitOptions {
  rounds: number;
  rate: number;
  /** Strength of the pull of all weights towards zero. */
  decay: number;
}

/** @returns `classes` rows of `width` weights */
export function fitSoftmax(
  examples: readonly FitExample[],
  classes: number,
  width: number,
  { rounds, rate, decay }: FitOptions,
): Float32Array {
  const weights = new Float32Array(classes * width);
  const squares = new Float32Array(classes * width).fill(1e-6);
  const scores = new Float64Array(classes);
  const order = fixedShuffle(examples.length);
  for (let round = 0; round < rounds; round += 1) {
    for (const which of order) {
      const example = examples[which]!;
      predict(scores, example, weights, width);
      toGradient(scores, example);
      descend(weights, squares, scores, example, width, rate, decay);
    }
  }
  return weights;
}

function predict(
  scores: Float64Array,
  example: FitExample,
  weights: Float32Array,
  width: number,
): void {
  const { indices, values } = example;
  let highest = -Infinity;
  for (let c = 0; c < scores.length; c += 1) {
    let sum = 0;
    for (let i = 0; i < indices.length; i += 1)
      sum += weights[c * width + indices[i]!]! * values[i]!;
    scores[c] = sum;
    if (sum > highest) highest = sum;
  }
  let total = 0;
  for (let c = 0; c < scores.length; c += 1) total += scores[c] = Math.exp(scores[c]! - highest);
  for (let c = 0; c < scores.length; c += 1) scores[c]! /= total;
}

/**
 * Turns probabilities into the gradient of the loss: −log p(target), or, where all that is known is
 * one class that is wrong, −log(1 − p(that)).
 */
function toGradient(scores: Float64Array, { target, banned }: FitExample): void {
  if (target >= 0) {
    scores[target]! -= 1;
    return;
  }
  const wrong = banned < 0 ? 0 : scores[banned]!;
  const right = Math.max(1 - wrong, 1e-3);
  for (let c = 0; c < scores.length; c += 1) {
    scores[c] = c === banned ? wrong : (-wrong * scores[c]!) / right;
  }
}

/** A slope too small to move a weight visibly is not worth the walk over its features. */
const leastSlope = 1e-4;

function descend(
  weights: Float32Array,
  squares: Float32Array,
  gradient: Float64Array,
  { indices, values }: FitExample,
  width: number,
  rate: number,
  decay: number,
): void {
  for (let c = 0; c < gradient.length; c += 1) {
    const slope = gradient[c]!;
    if (Math.abs(slope) < leastSlope) continue;
    for (let i = 0; i < indices.length; i += 1) {
      const at = c * width + indices[i]!;
      const g = slope * values[i]! + decay * weights[at]!;
      squares[at]! += g * g;
      weights[at]! -= (rate * g) / Math.sqrt(squares[at]!);
    }
  }
}

/** A fixed permutation: steps of a prime that does not divide the length. */
function fixedShuffle(length: number): Int32Array {
  const prime = [7919, 7907, 7901].find((candidate) => length % candidate !== 0) ?? 1;
  return Int32Array.from({ length }, (_, i) => (i * prime) % length);
}
