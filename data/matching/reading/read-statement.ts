/** Reads a statement: the questions that it answers, with the answers, most likely first. */
import type { Question } from '../../claims/schema.ts';
import { readWords } from '../../text/words.ts';
import type { ReadyPack } from '../engine.ts';
import type { Classifier } from '../model/classify.ts';
import type { ReadAnswer } from './answer.ts';
import { withImplied } from './implied.ts';
import { readAnswers, tellsNoEvent } from './read-answers.ts';
import { likelyQuestions, scoreQuestions, type FocusedScore } from './score-questions.ts';
import { isRecurring, readTense, type Tense } from './tense.ts';
import { underTitle } from './title.ts';
import type { Statement } from '../types.ts';
import { readValues, type Values } from './value-types.ts';
import type { WordVectors } from '../model/vectors.ts';
import { wordsOfFeatures } from './evidence.ts';

/** @returns no answers where the pack has no model or nothing is likely enough */
export function readStatement(
  printed: Statement,
  { knowledge, classifier, names, titleScores }: ReadyPack,
  vectors: WordVectors,
): ReadAnswer[] {
  const statement = { ...printed, text: unprinted(printed.text) };
  if (classifier === null || isFragment(statement)) return [];
  const values = readValues(statement.text, statement.published, names, knowledge);
  const scores = underTitle(
    scoreQuestions(statement.text, values, classifier, vectors),
    titleScores(statement.title),
    knowledge.questions,
  );
  const tense = readTense(statement.text);
  const toRead = (score: FocusedScore): ReadAnswer[] => {
    const question = knowledge.questions.find(({ id }) => id === score.question);
    if (question === undefined) return [];
    return readOne(statement, question, score, values, tense, knowledge, classifier, vectors);
  };
  const direct = likelyQuestions(scores, knowledge.questions).flatMap(toRead);
  return withImplied(direct, knowledge.questions, statement.published);
}

/** A text as it would be typed, same length in and out: the readers look for plain spaces and hyphens. */
function unprinted(text: string): string {
  return text.replace(/\s/g, ' ').replace(/[\u2010\u2011]/g, '-');
}

/** Datelines, bylines and captions say little; without the entity's name, nothing about it. */
function isFragment({ text, mentioned }: Statement): boolean {
  return !mentioned && readWords(text).length < fewestWords;
}

const fewestWords = 6;

function readOne(
  { text }: Statement,
  question: Question,
  { probability, positions, features, focus }: FocusedScore,
  values: Values,
  tense: Tense,
  knowledge: ReadyPack['knowledge'],
  classifier: Classifier,
  vectors: WordVectors,
): ReadAnswer[] {
  const answers = readAnswers(text, question, positions, values, knowledge, focus);
  // A day that is not told still was one: what follows from it does.
  const isUndated = question.kind === 'date' && !tellsNoEvent(text, focus);
  if (answers.length === 0 && !isUndated && !(isRecurring(question) && tense.tellsEnd)) return [];
  const speaking = classifier.speakingFor(question.id, features);
  return [
    {
      pack: knowledge.id,
      question: question.id,
      answers,
      evidence: { words: wordsOfFeatures(speaking, text, vectors), confidence: probability },
      certainty: probability,
      speaker: values.speaker,
      tense,
    },
  ];
}
