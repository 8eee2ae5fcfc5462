/** Learning: the fit, the two stages, and what is read with them. */
import { describe, expect, it } from 'vitest';
import { createClassifier } from '../../data/matching/model/classify.ts';
import { readFeatures } from '../../data/matching/model/features.ts';
import { fitSoftmax, type FitExample } from '../../data/matching/model/fit-softmax.ts';
import { readStatementFeatures } from '../../data/matching/reading/proposition.ts';
import { splitLabel, trainModel, type Example } from '../../data/matching/model/train.ts';
import { noVectors } from '../../data/matching/model/vectors.ts';
import { question } from './lighthouse.ts';

describe('the fit', () => {
  const options = { rounds: 50, rate: 0.5, decay: 0 };
  const example = (indices: number[], target: number, banned = -1): FitExample => ({
    indices: Int32Array.from(indices),
    values: new Float32Array(indices.length).fill(1),
    target,
    banned,
  });
  const likeliest = (weights: Float32Array, feature: number, classes: number, width: number) => {
    const scores = Array.from({ length: classes }, (_, c) => weights[c * width + feature]!);
    return scores.indexOf(Math.max(...scores));
  };

  it('learns which feature tells which class', () => {
    const examples = [0, 1, 2].flatMap((c) => [example([c, 3], c), example([c], c)]);
    const weights = fitSoftmax(examples, 3, 4, options);
    expect([0, 1, 2].map((feature) => likeliest(weights, feature, 3, 4))).toEqual([0, 1, 2]);
  });

  it('learns from what a sentence is not', () => {
    const examples = [example([0], 0), example([0, 1], -1, 0), example([1], -1, 0)];
    const weights = fitSoftmax(examples, 2, 2, options);
    expect(likeliest(weights, 0, 2, 2)).toBe(0);
    expect(likeliest(weights, 1, 2, 2)).toBe(1);
  });

  it('gives the same weights for the same examples', () => {
    const examples = [example([0], 0), example([1], 1)];
    expect(fitSoftmax(examples, 2, 2, options)).toEqual(fitSoftmax(examples, 2, 2, options));
  });
});

const texts = {
  'keepers/*': [
    'Twenty keepers work at the lamp.',
    'The lamp has a staff of twenty.',
    'Each town sends twenty workers.',
    'Its crew is twenty strong.',
  ],
  'lawful/breach': [
    'The lamp breaks the law of the sea.',
    'Lighting it would break the law.',
    'It is a breach of the sea law.',
    'The lamp is a plain breach.',
  ],
  'lawful/no-breach': [
    'The lamp is lawful.',
    'Lighting it is quite lawful.',
    'It is within the law of the sea.',
    'The lamp stays within the law.',
  ],
  none: [
    'Gulls sat on the rail all day.',
    'The fishermen went out at dawn.',
    'Rain fell on the harbour.',
    'A band played on the pier.',
  ],
};
const examples = Object.entries(texts).flatMap(([label, list]) =>
  list.map((text): Example => ({ features: readFeatures(text, noVectors), label })),
);

describe('a trained model', () => {
  const model = trainModel(examples, {
    questions: { rounds: 60, rate: 0.5, decay: 0 },
    positions: { rounds: 60, rate: 0.5, decay: 0 },
    fewest: 1,
    smallestWeight: 0.01,
  });
  const classifier = createClassifier(model, [question('keepers'), question('lawful')])!;
  const featuresOf = (text: string) =>
    readStatementFeatures(text, noVectors, { types: new Set(), names: [] });
  const classify = (text: string) => classifier.classify(featuresOf(text));

  it.each([
    ['The crew is twenty keepers.', 'keepers', '*'],
    ['To light it is a breach of law.', 'lawful', 'breach'],
    ['The lamp is within the law.', 'lawful', 'no-breach'],
  ])('reads "%s"', (text, asked, position) => {
    const [best] = classify(text);
    expect([best?.question, best?.positions[0]?.position]).toEqual([asked, position]);
    expect(classifier.speakingFor(asked, featuresOf(text).whole)).not.toEqual([]);
  });

  it('turns the side of what is denied', () => {
    const denied = 'The mayor rejected the suggestion that lighting it would break the law.';
    const found = classify(denied).find((score) => score.question === 'lawful');
    expect(found?.positions[0]?.position).toBe('no-breach');
  });

  it('gives no question to a sentence that answers none', () => {
    const scores = classify('Gulls and rain on the pier all day.');
    expect(Math.max(0, ...scores.map(({ probability }) => probability))).toBeLessThan(0.3);
  });

  it('gives shares that add up', () => {
    const [best] = classify('The lamp breaks the law.');
    const sum = best!.positions.reduce((total, { share }) => total + share, 0);
    expect(sum).toBeCloseTo(1);
  });

  it('survives being written down', () => {
    const again = createClassifier(JSON.parse(JSON.stringify(model)) as typeof model, [
      question('lawful'),
    ])!;
    const features = readStatementFeatures('The lamp breaks the law.', noVectors, {
      types: new Set(),
      names: [],
    });
    expect(again.classify(features)).toEqual(classifier.classify(features));
  });
});

it.each([
  ['lawful/breach', ['lawful', 'breach']],
  ['keepers/*', ['keepers', '*']],
  ['none', ['none', '*']],
])('splits the label %s', (label, expected) => {
  expect(splitLabel(label)).toEqual(expected);
});
