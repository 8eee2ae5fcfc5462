/** Turns an author's phrasings and quotes into training examples, and those into a pack's model. */
import { createNameReader, type Gazetteer } from '../data/matching/reading/names.ts';
import { oppositeOf, readStatementFeatures } from '../data/matching/reading/proposition.ts';
import {
  noAnswer,
  splitLabel,
  trainModel,
  type Example,
  type TrainingOptions,
} from '../data/matching/model/train.ts';
import { readValues } from '../data/matching/reading/value-types.ts';
import type { WordVectors } from '../data/matching/model/vectors.ts';
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
  pack: Gazetteer & Pick<Pack, 'questions'>,
  vectors: WordVectors,
): Example[] {
  const reader = createNameReader(pack);
  return sentences.map(({ text, ...label }) => {
    const values = readValues(text, anyDate, reader, pack);
    const { whole, proposition } = readStatementFeatures(text, vectors, values);
    const side = proposition && propositionLabel(label.label, proposition.stands, pack.questions);
    return {
      features: whole,
      ...label,
      ...(side ? { proposition: { features: proposition.features, label: side } } : {}),
    };
  });
}

/** The side of what a labelled sentence denies or leaves standing. */
function propositionLabel(
  label: string | undefined,
  stands: boolean,
  questions: Pack['questions'],
): string | null {
  if (label === undefined || stands) return label ?? null;
  return deniedSide(label, questions);
}

/** The side whose denial gives the labelled side. */
function deniedSide(label: string, questions: Pack['questions']): string | null {
  const [id, position] = splitLabel(label);
  const question = questions.find((candidate) => candidate.id === id);
  const side = question?.positions.find(
    (candidate) => oppositeOf(candidate.id, question) === position,
  );
  return side === undefined ? null : `${id}/${side.id}`;
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
