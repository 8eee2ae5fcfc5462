/** Why a relation was found, as the two values beside each other. */
import type { Answer, Claim, Question, QuestionKind } from '../../claims/schema.ts';
import { describeAnswer } from './describe.ts';
import type { PackKnowledge } from '../engine.ts';
import type { Reason, RelationKind } from '../types.ts';

type Key = Reason['key'];

const agreeing: Partial<Record<QuestionKind, Key>> = { person: 'same-person', place: 'same-place' };
const differing: Partial<Record<QuestionKind, Key>> = {
  person: 'other-person',
  place: 'other-place',
};
const valued = new Set<QuestionKind>(['quantity', 'date']);

/** @returns the page's answer and the claim's beside each other */
export function reasonOf(
  relation: RelationKind,
  answer: Answer,
  claim: Claim,
  question: Question,
  knowledge: PackKnowledge,
): Reason {
  const source = describeAnswer(claim.answer, question, knowledge);
  const page = describeAnswer(answer, question, knowledge);
  return { key: keyOf(relation, question.kind), page, source };
}

function keyOf(relation: RelationKind, kind: QuestionKind): Key {
  switch (relation) {
    case 'agrees':
      return agreeing[kind] ?? (valued.has(kind) ? 'same-value' : 'same-side');
    case 'differs':
      return differing[kind] ?? (valued.has(kind) ? 'other-value' : 'other-side');
    case 'updates':
      return 'later-state';
    case 'updated':
      return 'earlier-state';
    case 'related':
      return 'not-comparable';
  }
}

/** The reason in plain English, for reports without an interface: "50 people a side; The Paper: 15 to 20 people a side". */
export function sayReason({ key, page, source }: Reason, publisher: string): string {
  const says = `${publisher}: ${source.en}`;
  switch (key) {
    case 'later-state':
      return `${page.en}, a later state; ${says}`;
    case 'earlier-state':
      return `${page.en}, an earlier state; ${says}`;
    case 'not-comparable':
      return `the same question, not comparable; ${says}`;
    default:
      return `${page.en}; ${says}`;
  }
}
