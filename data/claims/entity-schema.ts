/** What a pack is about: the entity with its names, aliases and look-alikes. */
import { z } from 'zod';

export const entitySchema = z.looseObject({
  id: z.string(),
  label: z.strictObject({ en: z.string(), ko: z.string().optional() }),
});

export type Entity = z.infer<typeof entitySchema>;
