/**
 * The trained question model of a pack: which question a sentence answers, and on which side.
 * Plain numbers, made by `data/matching/model/train.ts` at build time from a pack's phrasings and quotes.
 */
import { z } from 'zod';

/** One linear classifier: of questions (`question` is null), or of the positions of one question. */
const stageSchema = z.strictObject({
  question: z.string().nullable(),
  labels: z.array(z.string()).min(1).max(254),
  /** As `data/matching/model/model-codec.ts` writes them. */
  weights: z.strictObject({ step: z.number(), bytes: z.base64() }),
});

/** Features are numbered with 16 bits. */
const mostFeatures = 65_536;
/** Far above what a sentence vector has. */
const mostDimensions = 4096;
/** One of the questions, and one for each question with positions. */
const mostStages = 1000;

export const modelSchema = z
  .strictObject({
    version: z.literal(1),
    /** Names of the sparse features, one a line; the dimensions of the sentence vector and the bias follow. */
    features: z.string(),
    /** Of the word vectors with which it was trained; 0 where there were none. */
    dimensions: z.int().nonnegative().max(mostDimensions),
    stages: z.array(stageSchema).min(1).max(mostStages),
  })
  .refine(
    ({ features, dimensions }) => features.split('\n').length + dimensions + 1 <= mostFeatures,
    'more features than there are numbers for',
  );

export type QuestionModel = z.infer<typeof modelSchema>;
export type ModelStage = z.infer<typeof stageSchema>;
