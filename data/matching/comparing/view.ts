/** What a reader sees of a question and of a claim. */
import type { Claim, Question, Source } from '../../claims/schema.ts';
import type { PackKnowledge } from '../engine.ts';
import type { ClaimView, Comparison } from '../types.ts';
import { describeAnswer } from './describe.ts';

/** What a message carries of a question. */
export function questionRef(
  { id, topic, kind, label }: Question,
  pack: string,
): Comparison['question'] {
  return { pack, id, topic, kind, label };
}

/** @returns the claim as a reader sees it */
export function claimView(
  claim: Claim,
  question: Question,
  { published }: Pick<Source, 'published'>,
  knowledge: PackKnowledge,
): ClaimView {
  const { id, quote, answer, speaker, modality } = claim;
  const origin = knowledge.origins.find((candidate) => candidate.id === claim.origin)?.name;
  return {
    id,
    quote,
    answer: describeAnswer(answer, question, knowledge),
    speaker: speaker.name,
    attribution: speaker.attribution,
    ...(origin ? { origin } : {}),
    modality,
    published,
  };
}
