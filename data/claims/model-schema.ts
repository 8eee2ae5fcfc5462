/**
 * The trained question model of a pack: which question a sentence answers, and on which side.
 * Plain numbers, made by `data/matching/train.ts` at build time from a pack's phrasings and quotes.
 */
import { z } from 'zod';

/** A linear classifier over sparse features (by index into `features`) and the sentence vector. */
const linearClassSchema = z.strictObject({
  /** `question/position`, `question/*` where a question has no positions, or `none`. */
  label: z.string(),
  bias: z.number(),
  /** Pairs of feature index and weight, flattened. */
  sparse: z.array(z.number()),
  dense: z.array(z.number()),
});

export const modelSchema = z.strictObject({
  version: z.literal(1),
  features: z.array(z.string()),
  classes: z.array(linearClassSchema),
});

export type QuestionModel = z.infer<typeof modelSchema>;
export type LinearClass = z.infer<typeof linearClassSchema>;
