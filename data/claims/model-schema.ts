/**
 * The trained question model of a pack: which question a sentence answers, and on which side.
 * Plain numbers, made by `data/matching/train.ts` at build time from a pack's phrasings and quotes.
 */
import { z } from 'zod';

/** One linear classifier: of questions (`question` is null), or of the positions of one question. */
const stageSchema = z.strictObject({
  question: z.string().nullable(),
  labels: z.array(z.string()).min(1).max(255),
  /** As `data/matching/model-codec.ts` writes them. */
  weights: z.strictObject({ step: z.number(), bytes: z.base64() }),
});

export const modelSchema = z.strictObject({
  version: z.literal(1),
  /** Names of the sparse features, one a line; the dimensions of the sentence vector and the bias follow. */
  features: z.string(),
  dimensions: z.int().nonnegative(),
  stages: z.array(stageSchema).min(1),
});

export type QuestionModel = z.infer<typeof modelSchema>;
export type ModelStage = z.infer<typeof stageSchema>;
