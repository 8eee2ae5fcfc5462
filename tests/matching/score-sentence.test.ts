import { describe, expect, it } from 'vitest';
import type { Classifier, QuestionScore } from '../../data/matching/model/classify.ts';
import type { StatementFeatures } from '../../data/matching/reading/proposition.ts';
import { scoreSentence } from '../../data/matching/reading/score-sentence.ts';
import type { WordVectors } from '../../data/matching/model/vectors.ts';

const vectors: WordVectors = {
  dimensions: 0,
  of: () => null,
  weightOf: () => 0,
  clusterOf: () => -1,
};

/** Answers by the words it sees: "lit" speaks of the state, on one side or the other by "out". */
const classifier: Classifier = {
  classify({ whole: { sparse } }: StatementFeatures): QuestionScore[] {
    const [lit, out] = [sparse.has('w:lit'), sparse.has('w:dark')];
    const share = lit && out ? 0.6 : lit ? 1 : 0;
    return [
      {
        question: 'state',
        probability: lit ? 0.8 : 0.4,
        positions: [
          { position: 'lit', share },
          { position: 'dark', share: 1 - share },
        ].sort((a, b) => b.share - a.share),
      },
      ...(lit ? [{ question: 'lit-on', probability: 0.6, positions: [] }] : []),
    ];
  },
  speakingFor: () => [],
};

const score = (text: string) =>
  scoreSentence(text, { types: new Set(), names: [], dates: [] }, classifier, vectors);

describe('a sentence and its main clause', () => {
  it('is read once where it has no background', () => {
    expect(score('The lamp was lit.')).toMatchObject([
      { question: 'state', probability: 0.8, positions: [{ position: 'lit', share: 1 }, {}] },
      { question: 'lit-on', probability: 0.6 },
    ]);
  });

  it('counts both alike, for the question and for the side', () => {
    const scores = score('The lamp, which was lit in May, is dark and cold.');
    expect(scores.map(({ question }) => question)).toEqual(['state', 'lit-on']);
    const [state, litOn] = scores;
    expect(state!.probability).toBeCloseTo(0.6);
    expect(litOn!.probability).toBeCloseTo(0.3);
    expect(state!.positions[0]!.position).toBe('dark');
    expect(state!.positions[0]!.share).toBeCloseTo(0.7);
  });

  it('believes a main clause that is sure', () => {
    const [state] = score('The bell, which was cast in May, was lit at night.');
    expect(state).toMatchObject({ question: 'state', probability: 0.8 });
    const sure: Classifier = {
      ...classifier,
      classify: ({ whole: { sparse } }) => [
        { question: 'state', probability: sparse.has('w:lit') ? 0 : 0.9, positions: [] },
      ],
    };
    const text = 'The lamp, which was lit in May, is gone for good.';
    const [found] = scoreSentence(text, { types: new Set(), names: [], dates: [] }, sure, vectors);
    expect(found!.probability).toBeCloseTo(0.54);
  });
});
