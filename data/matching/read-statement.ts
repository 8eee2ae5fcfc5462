/** Reads a statement: the questions that it answers, with the answers, most likely first. */
import type { Answer, Question } from '../claims/schema.ts';
import type { QuestionScore } from './classify.ts';
import type { ReadyPack } from './engine.ts';
import { readStatementFeatures } from './proposition.ts';
import { readAnswers } from './read-answers.ts';
import type { PageSpeaker } from './speaker.ts';
import { isRecurring, readTense, type Tense } from './tense.ts';
import { thresholds } from './thresholds.ts';
import type { Evidence, Statement } from './types.ts';
import { readValues, type Values } from './value-types.ts';
import type { WordVectors } from './vectors.ts';
import { wordsOfFeatures } from './evidence.ts';

/** What a statement was read to say on one question. */
export interface ReadAnswer {
  pack: string;
  question: string;
  answers: Answer[];
  evidence: Evidence;
  /** How sure the engine is of the answer, 0..1: of the question and of the side taken. */
  certainty: number;
  speaker: PageSpeaker | null;
  tense: Tense;
}

/** @returns no answers where the pack has no model or nothing is likely enough */
export function readStatement(
  statement: Statement,
  { knowledge, classifier, names }: ReadyPack,
  vectors: WordVectors,
): ReadAnswer[] {
  if (classifier === null) return [];
  const values = readValues(statement.text, statement.published, names, knowledge);
  const scores = classifier.classify(readStatementFeatures(statement.text, vectors, values));
  const tense = readTense(statement.text);
  const toRead = (score: QuestionScore): ReadAnswer[] => {
    const question = knowledge.questions.find(({ id }) => id === score.question);
    if (question === undefined) return [];
    return readOne(statement, question, score, values, tense, knowledge, vectors);
  };
  const direct = likely(scores, statement).flatMap(toRead);
  return withImplied(direct, knowledge);
}

/** Questions that are likely in themselves and not far behind the likeliest. */
function likely(scores: readonly QuestionScore[], { mentioned }: Statement): QuestionScore[] {
  const least = mentioned ? thresholds.question : thresholds.questionWithoutMention;
  const first = scores[0]?.probability ?? 0;
  if (first < least) return [];
  return scores.filter(
    ({ probability }, i) =>
      i === 0 || probability >= Math.max(first * thresholds.besideFirst, 0.15),
  );
}

function readOne(
  { text }: Statement,
  question: Question,
  { probability, positions, features }: QuestionScore,
  values: Values,
  tense: Tense,
  knowledge: ReadyPack['knowledge'],
  vectors: WordVectors,
): ReadAnswer[] {
  const answers = readAnswers(text, question, positions, values, knowledge);
  const share = question.positions.length === 0 ? 1 : (positions[0]?.share ?? 0);
  if (answers.length === 0 && !(isRecurring(question) && tense.tellsEnd)) return [];
  return [
    {
      pack: knowledge.id,
      question: question.id,
      answers,
      evidence: { words: wordsOfFeatures(features, text, vectors), confidence: probability },
      certainty: probability * share,
      speaker: values.speaker,
      tense,
    },
  ];
}

/** Adds what follows from an answer to another question, unless that was read from the words themselves. */
function withImplied(
  direct: readonly ReadAnswer[],
  { questions }: ReadyPack['knowledge'],
): ReadAnswer[] {
  const implied = direct.flatMap((read) =>
    implications(read, questions).flatMap(({ question, position }) => {
      const kind = questions.find(({ id }) => id === question)?.kind;
      if (kind !== 'status' && kind !== 'stance' && kind !== 'statement') return [];
      return [{ ...read, question, answers: [{ kind, position }] }];
    }),
  );
  const known = new Set(direct.map(({ question }) => question));
  return [
    ...direct,
    ...implied.filter(({ question }) => !known.has(question) && known.add(question)),
  ];
}

function implications({ question, answers }: ReadAnswer, questions: readonly Question[]) {
  const asked = questions.find(({ id }) => id === question);
  if (asked === undefined) return [];
  const taken = answers.flatMap((answer) => ('position' in answer ? [answer.position] : []));
  return [
    ...asked.implies,
    ...asked.positions.filter(({ id }) => taken.includes(id)).flatMap(({ implies }) => implies),
  ];
}
