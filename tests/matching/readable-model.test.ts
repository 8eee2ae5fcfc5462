import { describe, expect, it } from 'vitest';
import type { QuestionModel } from '../../data/claims/model-schema.ts';
import { createClassifier } from '../../data/matching/model/classify.ts';
import { createEngine } from '../../data/matching/engine.ts';
import { readFeatures } from '../../data/matching/model/features.ts';
import { createWordVectors, noVectors } from '../../data/matching/model/vectors.ts';
import { readablePack } from '../support/readable-pack.ts';

const good = readablePack();
const model = good.model!;
const [first] = model.stages;
const text = 'The harbour bridge has four lanes of traffic.';
const statement = { id: 's', text, mentioned: true, title: '', published: '2020-05-04' };

/** Word vectors of two dimensions. */
const vectors = createWordVectors(
  ['lanes', 'toll'],
  new Int8Array([9, 1, 1, 9, 0, 0, 0, 0]).buffer,
);

const withWeights = (weights: unknown) => ({ ...model, stages: [{ ...first, weights }] });

const misfits: [string, unknown][] = [
  ['more dimensions than there is memory for', { ...model, dimensions: 2 ** 40 }],
  ['fewer dimensions than none', { ...model, dimensions: -1e9 }],
  ['a version of the future', { ...model, version: 2 }],
  ['features in a list', { ...model, features: model.features.split('\n') }],
  ['no stages', { ...model, stages: [] }],
  ['weights as numbers', withWeights([1, 2, 3])],
  ['weights that are no Base64', withWeights({ step: 1, bytes: '%%%' })],
  ['no content at all', null],
];

describe('a pack with a stored model that cannot be read', () => {
  it.each(misfits)('is silent, and the others answer: %s', (_, odd) => {
    const bad = { ...good, id: 'bad', model: odd as QuestionModel };
    const engine = createEngine([bad, good], noVectors);
    const { answers } = engine.read(statement);
    expect(new Set(answers.map(({ pack }) => pack))).toEqual(new Set([good.id]));
    expect(engine.overview('bad', bad.claims)).toHaveLength(good.questions.length);
  });

  it('is one that was trained with other vectors', () => {
    const bad = { ...good, id: 'bad', model: { ...model, dimensions: 7 } };
    const { answers } = createEngine([bad, good], vectors).read(statement);
    expect(new Set(answers.map(({ pack }) => pack))).toEqual(new Set([good.id]));
  });
});

it('reads by its words alone a model that was trained without vectors', () => {
  const classifier = createClassifier(model, good.questions)!;
  const { sparse } = readFeatures(text, noVectors);
  const classify = (...dense: number[]) =>
    classifier.classify({ whole: { sparse, dense: Float32Array.from(dense) }, proposition: null });
  expect(classify().map(({ question }) => question)).toContain('lanes');
  expect(classify(0.6, 0.8)).toEqual(classify());
});
