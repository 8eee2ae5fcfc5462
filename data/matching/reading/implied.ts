/** What else a statement says by what it says: that a thing has opened, by the day on which it did. */
import type { Question } from '../../claims/schema.ts';
import { thresholds } from '../thresholds.ts';
import type { LikelyAnswer, ReadAnswer } from './answer.ts';

/** What follows is a little less sure than what it follows from. */
const impliedShare = 0.9;

/**
 * Adds what follows from an answer to another question, unless that was read from the words themselves.
 *
 * @param published ISO date of the page: a day after it is a plan, whatever the words
 */
export function withImplied(
  direct: readonly ReadAnswer[],
  questions: readonly Question[],
  published: string | undefined,
): ReadAnswer[] {
  const asked = new Set(direct.map(({ question }) => question));
  const read = direct.flatMap((one) => asItHappened(one, asked, questions, published));
  const known = new Set(read.map(({ question }) => question));
  const implied = read.flatMap((one) => {
    const question = questions.find(({ id }) => id === one.question);
    if (question === undefined) return [];
    const ahead = questions.find(({ id }) => id === question.ahead);
    if (ahead === undefined || !isAhead(one, published))
      return consequences(one, question, questions);
    const plan = { ...one, question: ahead.id };
    return [plan, ...consequences(plan, ahead, questions)];
  });
  const all = [
    ...read,
    ...implied.filter(({ question }) => !known.has(question) && known.add(question)),
  ];
  // Without a day there is nothing to compare on the question itself.
  const undated = new Set(questions.flatMap(({ id, kind }) => (kind === 'date' ? [id] : [])));
  return all.filter(({ question, answers }) => answers.length > 0 || !undated.has(question));
}

/** A day gone by of which no plan is told is the day on which it was, though the words are those of a plan. */
function asItHappened(
  read: ReadAnswer,
  asked: ReadonlySet<string>,
  questions: readonly Question[],
  published: string | undefined,
): ReadAnswer[] {
  const happened = questions.find(({ ahead }) => ahead === read.question);
  if (!happened || read.tense.tellsPlan || !isBehind(read.answers, published)) return [read];
  // Where the day itself was read too, it is no plan besides.
  return asked.has(happened.id) ? [] : [{ ...read, question: happened.id }];
}

function isBehind(answers: readonly LikelyAnswer[], published: string | undefined): boolean {
  return (
    published !== undefined &&
    answers.length > 0 &&
    answers.every(({ answer }) => answer.kind === 'date' && answer.range.to < published)
  );
}

function isAhead({ answers, tense }: ReadAnswer, published: string | undefined): boolean {
  if (answers.length === 0) return tense.tellsPlan;
  return (
    published !== undefined &&
    answers.every(({ answer }) => answer.kind === 'date' && answer.range.from > published)
  );
}

function consequences(
  read: ReadAnswer,
  asked: Question,
  questions: readonly Question[],
): ReadAnswer[] {
  // Of a thing that has ended no answer is left, and nothing follows from none. A day that is not told was one.
  if (read.answers.length === 0 && asked.kind !== 'date') return [];
  return implications(read.answers, asked).flatMap(({ question, position, share }) => {
    const kind = questions.find(({ id }) => id === question)?.kind;
    if (kind !== 'status' && kind !== 'stance' && kind !== 'statement') return [];
    const answer = { answer: { kind, position }, share: share * impliedShare };
    return [{ ...read, question, answers: [answer] }];
  });
}

function implications(answers: readonly LikelyAnswer[], asked: Question) {
  const taken = answers.flatMap(({ answer, share }) => {
    if (!('position' in answer) || share < thresholds.side) return [];
    const position = asked.positions.find(({ id }) => id === answer.position);
    return position?.implies.map((implied) => ({ ...implied, share })) ?? [];
  });
  return [...asked.implies.map((implied) => ({ ...implied, share: 1 })), ...taken];
}
