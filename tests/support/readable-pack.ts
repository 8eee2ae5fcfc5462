/** The fixture pack with a question model, trained on the spot, so that its questions are recognised. */
import type { Pack } from '../../data/claims/schema.ts';
import { readFeatures } from '../../data/matching/model/features.ts';
import { trainModel } from '../../data/matching/model/train.ts';
import { noVectors, type WordVectors } from '../../data/matching/model/vectors.ts';
import { fixturePack } from './fixture-pack.ts';

const texts = {
  'lanes/*': [
    'The harbour bridge has four lanes.',
    'Six lanes cross the water.',
    'There are four lanes of traffic.',
    'It carries two lanes each way.',
  ],
  'toll/against': [
    'Nobody should pay to cross.',
    'The town is against a toll.',
    'Crossing must stay free of charge.',
    'A toll would be wrong.',
  ],
  none: ['Gulls sat on the rail.', 'A band played on the pier.', 'Rain fell all day.'],
};

export function readablePack(changes: Partial<Pack> = {}, vectors: WordVectors = noVectors): Pack {
  const examples = Object.entries(texts).flatMap(([label, list]) =>
    list.map((text) => ({ features: readFeatures(text, vectors), label })),
  );
  const effort = { rounds: 60, rate: 0.5, decay: 0 };
  const model = trainModel(examples, {
    questions: effort,
    positions: effort,
    fewest: 1,
    smallestWeight: 0.01,
  });
  const questions = fixturePack().questions.map((one) =>
    one.id === 'lanes' ? { ...one, nouns: ['lane', 'lanes'] } : one,
  );
  return fixturePack({ model, questions, ...changes });
}
