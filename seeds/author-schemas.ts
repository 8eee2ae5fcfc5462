/** The shape of each file that an author writes, for the editor at hand (`seeds/schema/*.json`). */
import { z } from 'zod';
import { claimSchema, packSchema, sourceSchema } from '../data/claims/schema.ts';
import { phrasingsSchema } from './read-seeds.ts';

const { shape } = packSchema;

const files = {
  pack: packSchema.pick({
    format: true,
    id: true,
    version: true,
    optional: true,
    title: true,
    description: true,
  }),
  entity: shape.entity,
  gazetteer: packSchema.pick({
    places: true,
    people: true,
    parties: true,
    events: true,
    origins: true,
  }),
  questions: packSchema.pick({ topics: true, questions: true }),
  // Offsets and contexts are the build's.
  claims: z.array(claimSchema.omit({ offset: true, context: true })),
  source: sourceSchema,
  phrasings: phrasingsSchema,
};

/** JSON Schema text by file name; what a default fills in may be left out by an author. */
export function renderSchemas(): Map<string, string> {
  return new Map(
    Object.entries(files).map(([name, schema]) => {
      const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
      return [`${name}.schema.json`, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
}
