/** Turns an author's phrasings and quotes into training examples, and those into a pack's model. */
import { readFeatures } from '../data/matching/features.ts';
import { createNameReader, type Gazetteer } from '../data/matching/names.ts';
import { noAnswer, trainModel, type Example, type TrainingOptions } from '../data/matching/train.ts';
import { readValues } from '../data/matching/value-types.ts';
import type { WordVectors } from '../data/matching/vectors.ts';
import type { Pack } from '../data/claims/schema.ts';
import type { QuestionModel } from '../data/claims/model-schema.ts';
import type { Phrasings } from './read-seeds.ts';

/** A sentence with its label: `question/position`, `none`, or what it is not. */
export interface LabelledSentence {
  text: string;
  label?: string;
  notQuestion?: string;
}

/** Dates such as "Friday" only have to be seen as dates here, whichever they are. */
const anyDate = '2018-09-20';

export function labelPhrasings(phrasings: readonly Phrasings[]): LabelledSentence[] {
  return phrasings.flatMap(({ question, answers, nearMisses }) => [
    ...Object.entries(answers).flatMap(([position, texts]) =>
      texts.map((text) => ({ text, label: `${question}/${position}` })),
    ),
    ...nearMisses.map((text) =>
      question === null ? { text, label: noAnswer } : { text, notQuestion: question },
    ),
  ]);
}

export function labelQuotes({ claims }: Pick<Pack, 'claims'>): LabelledSentence[] {
  return claims.map(({ quote, question, answer }) => ({
    text: quote,
    label: `${question}/${'position' in answer ? answer.position : '*'}`,
  }));
}

export function toExamples(
  sentences: readonly LabelledSentence[],
  gazetteer: Gazetteer,
  vectors: WordVectors,
): Example[] {
  const reader = createNameReader(gazetteer);
  return sentences.map(({ text, ...label }) => {
    const { types } = readValues(text, anyDate, reader, gazetteer);
    return { features: readFeatures(text, vectors, types), ...label };
  });
}

/** @returns null where a pack has no phrasings: it is then matched by words alone */
export function trainPack(
  pack: Pack,
  phrasings: readonly Phrasings[],
  vectors: WordVectors,
  options?: TrainingOptions,
): QuestionModel | null {
  if (phrasings.length === 0) return null;
  const sentences = [...labelPhrasings(phrasings), ...labelQuotes(pack)];
  return trainModel(toExamples(sentences, pack, vectors), options);
}
