/** Which questions a sentence answers, its main clause counting as much as the whole. */
import { readBackground, without } from '../../text/main-clause.ts';
import { isWithin } from '../../text/span.ts';
import type { Classifier, PositionScore, QuestionScore } from '../model/classify.ts';
import type { SentenceFeatures } from '../model/features.ts';
import type { WordVectors } from '../model/vectors.ts';
import { readStatementFeatures } from './proposition.ts';
import { typesLeft, type Values } from './value-types.ts';

export interface SentenceScore extends QuestionScore {
  /** Of the text by which the question was found. */
  features: SentenceFeatures;
}

/** How much the main clause counts beside the whole sentence. */
const mainShare = 0.5;

/** From this probability on the main clause is sure of a question; so much of it is then left, whatever the whole says. */
const sureOfMain = 0.8;
const leftOfMain = 0.6;

/** @returns the questions, most likely first */
export function scoreSentence(
  text: string,
  values: Pick<Values, 'types' | 'names' | 'dates'>,
  classifier: Classifier,
  vectors: WordVectors,
): SentenceScore[] {
  const score = (part: string, { types, names }: Pick<Values, 'types' | 'names'>) => {
    const features = readStatementFeatures(part, vectors, { types, names });
    return classifier
      .classify(features)
      .map((found): SentenceScore => ({ ...found, features: features.whole }));
  };
  const whole = score(text, values);
  const background = readBackground(text);
  if (background.length === 0) return whole;
  const names = values.names.filter((name) => !background.some((part) => isWithin(name, part)));
  const main = without(text, background);
  return mixed(whole, score(main, { types: typesLeft(main, values, background), names }));
}

function mixed(whole: readonly SentenceScore[], main: readonly SentenceScore[]): SentenceScore[] {
  const wholes = byQuestion(whole);
  const mains = byQuestion(main);
  return [...new Set([...mains.keys(), ...wholes.keys()])]
    .map((question): SentenceScore => {
      const [asWhole, asMain] = [wholes.get(question), mains.get(question)];
      const [share, own] = [asWhole?.probability ?? 0, asMain?.probability ?? 0];
      const mean = (1 - mainShare) * share + mainShare * own;
      const probability = own >= sureOfMain ? Math.max(mean, leftOfMain * own) : mean;
      if (!asWhole || !asMain) return { ...(asMain ?? asWhole)!, probability };
      return { ...asMain, probability, positions: between(asWhole.positions, asMain.positions) };
    })
    .sort((a, b) => b.probability - a.probability);
}

/** The same positions with the shares half way between the two, most likely first. */
function between(
  some: readonly PositionScore[],
  others: readonly PositionScore[],
): PositionScore[] {
  const shares = new Map(others.map(({ position, share }) => [position, share]));
  return some
    .map(({ position, share }) => ({ position, share: (share + shares.get(position)!) / 2 }))
    .sort((a, b) => b.share - a.share);
}

const byQuestion = (scores: readonly SentenceScore[]) =>
  new Map(scores.map((score) => [score.question, score]));
