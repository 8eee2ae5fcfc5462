/**
 * Whether a stored model is one that this release reads. The claim base outlives releases, and a pack
 * may come from another hand than the word vectors; what does not fit is treated as no model, so that
 * the other packs go on answering. A full check is made when a pack is installed.
 */
import type { QuestionModel } from '../claims/model-schema.ts';
import type { WordVectors } from './model/vectors.ts';

/**
 * @param model what the claim base holds, of whatever shape
 * @param vectors a model made without vectors, or a build without them, is no misfit
 */
export function isReadableModel(
  model: unknown,
  { dimensions }: Pick<WordVectors, 'dimensions'>,
): model is QuestionModel {
  if (!isRecord(model) || model.version !== 1 || typeof model.features !== 'string') return false;
  const fits = dimensions === 0 || model.dimensions === 0 || model.dimensions === dimensions;
  return isCount(model.dimensions) && fits && areStages(model.stages);
}

/** Far above what a sentence vector has. */
const mostDimensions = 4096;

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= mostDimensions;
}

function areStages(stages: unknown): boolean {
  if (!Array.isArray(stages) || stages.length === 0) return false;
  return stages.every((stage: unknown) => {
    if (!isRecord(stage) || !Array.isArray(stage.labels) || !isRecord(stage.weights)) return false;
    return typeof stage.weights.step === 'number' && typeof stage.weights.bytes === 'string';
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
