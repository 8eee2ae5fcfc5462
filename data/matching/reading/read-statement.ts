/** Reads a statement: the questions that it answers, with the answers, most likely first. */
import type { Question } from '../../claims/schema.ts';
import { splitClauses, type Clause } from '../../text/clauses.ts';
import { readWords } from '../../text/words.ts';
import type { Classifier, QuestionScore } from '../model/classify.ts';
import type { ReadyPack } from '../engine.ts';
import { readStatementFeatures } from './proposition.ts';
import { readAnswers, type LikelyAnswer } from './read-answers.ts';
import type { PageSpeaker } from './speaker.ts';
import { isRecurring, readTense, type Tense } from './tense.ts';
import { thresholds } from '../thresholds.ts';
import type { Evidence, Statement } from '../types.ts';
import { readValues, type Values } from './value-types.ts';
import type { WordVectors } from '../model/vectors.ts';
import { wordsOfFeatures } from './evidence.ts';

/** What a statement was read to say on one question. */
export interface ReadAnswer {
  pack: string;
  question: string;
  /** Most likely first. */
  answers: LikelyAnswer[];
  evidence: Evidence;
  /** How sure the engine is that the question is answered, 0..1. */
  certainty: number;
  speaker: PageSpeaker | null;
  tense: Tense;
}

/** @returns no answers where the pack has no model or nothing is likely enough */
export function readStatement(
  printed: Statement,
  { knowledge, classifier, names }: ReadyPack,
  vectors: WordVectors,
): ReadAnswer[] {
  const statement = { ...printed, text: unprinted(printed.text) };
  if (classifier === null || isFragment(statement)) return [];
  const values = readValues(statement.text, statement.published, names, knowledge);
  const scores = scoreQuestions(statement.text, values, classifier, vectors);
  const tense = readTense(statement.text);
  const toRead = (score: FocusedScore): ReadAnswer[] => {
    const question = knowledge.questions.find(({ id }) => id === score.question);
    if (question === undefined) return [];
    return readOne(statement, question, score, values, tense, knowledge, vectors);
  };
  const direct = likely(scores, statement, knowledge.questions).flatMap(toRead);
  return withImplied(direct, knowledge);
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

/** How much a clause counts beside its sentence: what only one clause says is seldom the main claim. */
const clauseShare = 0.3;

/** From this probability on, the side is read off the sentence, not off its clause. */
const sureOfWhole = 0.15;

interface FocusedScore extends QuestionScore {
  /** The clause that speaks most for the question, where there are several. */
  focus?: Clause | undefined;
}

/**
 * Scores the sentence as a whole and each of its clauses: a sentence that says three things answers
 * three questions, none of which it is sure of as a whole.
 */
function scoreQuestions(
  text: string,
  values: Values,
  classifier: Classifier,
  vectors: WordVectors,
): FocusedScore[] {
  const whole: FocusedScore[] = classifier.classify(readStatementFeatures(text, vectors, values));
  const clauses = splitClauses(text);
  if (clauses.length < 2) return whole;
  const wholes = new Map(whole.map((score) => [score.question, score]));
  const best = new Map(wholes);
  const focuses = new Map<string, { probability: number; focus: Clause }>();
  for (const { start, end } of clauses) {
    const part = readStatementFeatures(
      text.slice(start, end),
      vectors,
      withinClause(values, start, end),
    );
    for (const score of classifier.classify(part)) {
      const asWhole = wholes.get(score.question);
      if (score.probability > (focuses.get(score.question)?.probability ?? 0)) {
        focuses.set(score.question, { probability: score.probability, focus: { start, end } });
      }
      const share = asWhole?.probability ?? 0;
      const probability = (1 - clauseShare) * share + clauseShare * score.probability;
      if (probability > (best.get(score.question)?.probability ?? 0)) {
        // Half a sentence may say the opposite of the whole: "rather than write, they talk".
        const side = asWhole && share >= sureOfWhole ? asWhole : score;
        best.set(score.question, { ...side, probability });
      }
    }
  }
  return [...best.values()]
    .map((score) => ({ ...score, focus: focuses.get(score.question)?.focus }))
    .sort((a, b) => b.probability - a.probability);
}

function withinClause(values: Values, start: number, end: number): Pick<Values, 'names' | 'types'> {
  const names = values.names
    .filter((name) => name.start >= start && name.end <= end)
    .map((name) => ({ ...name, start: name.start - start, end: name.end - start }));
  return { names, types: values.types };
}

/** Questions that are likely in themselves and not far behind the likeliest. */
function likely(
  scores: readonly FocusedScore[],
  { mentioned }: Statement,
  questions: readonly Question[],
): FocusedScore[] {
  const least = mentioned ? thresholds.question : thresholds.questionWithoutMention;
  const first = scores[0]?.probability ?? 0;
  if (first < least) return [];
  return scores.filter(({ question, probability }, i) => {
    const kind = questions.find(({ id }) => id === question)?.kind;
    if (kind === 'status' && probability < thresholds.status) return false;
    const share =
      kind && speaksForItself.has(kind) ? thresholds.valueBesideFirst : thresholds.besideFirst;
    return i === 0 || probability >= Math.max(first * share, thresholds.leastBeside);
  });
}

/** Kinds of which a value in the sentence says much about what is answered. */
const speaksForItself = new Set<Question['kind']>(['quantity', 'date', 'person']);

function readOne(
  { text, published }: Statement,
  asked: Question,
  { probability, positions, features, focus }: FocusedScore,
  values: Values,
  tense: Tense,
  knowledge: ReadyPack['knowledge'],
  vectors: WordVectors,
): ReadAnswer[] {
  const answers = readAnswers(text, asked, positions, values, knowledge, focus);
  const question = isAhead(answers, published) ? aheadOf(asked, knowledge) : asked;
  if (answers.length === 0 && !(isRecurring(question) && tense.tellsEnd)) return [];
  return [
    {
      pack: knowledge.id,
      question: question.id,
      answers,
      evidence: { words: wordsOfFeatures(features, text, vectors), confidence: probability },
      certainty: probability,
      speaker: values.speaker,
      tense,
    },
  ];
}

function isAhead(answers: readonly LikelyAnswer[], published: string | undefined): boolean {
  return (
    published !== undefined &&
    answers.length > 0 &&
    answers.every(({ answer }) => answer.kind === 'date' && answer.range.from > published)
  );
}

/** Of a day still to come the model cannot know that it is none gone by: "the office opens on Friday". */
function aheadOf(question: Question, { questions }: ReadyPack['knowledge']): Question {
  return questions.find(({ id }) => id === question.ahead) ?? question;
}

/** What follows is a little less sure than what it follows from. */
const impliedShare = 0.9;

/** Adds what follows from an answer to another question, unless that was read from the words themselves. */
function withImplied(
  direct: readonly ReadAnswer[],
  { questions }: ReadyPack['knowledge'],
): ReadAnswer[] {
  const implied = direct.flatMap((read) =>
    implications(read, questions).flatMap(({ question, position, share }) => {
      const kind = questions.find(({ id }) => id === question)?.kind;
      if (kind !== 'status' && kind !== 'stance' && kind !== 'statement') return [];
      const answer = { answer: { kind, position }, share: share * impliedShare };
      return [{ ...read, question, answers: [answer] }];
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
  const taken = answers.flatMap(({ answer, share }) => {
    if (!('position' in answer) || share < thresholds.side) return [];
    const position = asked.positions.find(({ id }) => id === answer.position);
    return position?.implies.map((implied) => ({ ...implied, share })) ?? [];
  });
  return [...asked.implies.map((implied) => ({ ...implied, share: 1 })), ...taken];
}
