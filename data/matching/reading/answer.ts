/** What a statement was read to answer: the currency between reading and comparing. */
import type { Answer } from '../../claims/schema.ts';
import type { Evidence } from '../types.ts';
import type { PageSpeaker } from './speaker.ts';
import type { Tense } from './tense.ts';

/** An answer that the statement may give. */
export interface LikelyAnswer {
  answer: Answer;
  /**
   * Of positions, which exclude each other: how likely this one is meant, 0..1. Values that stand in
   * the sentence are not weighed against each other: 1.
   */
  share: number;
}

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
