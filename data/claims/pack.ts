/** Packs as they come from outside: parsed into a value or a list of what is wrong. */
import type { PackError } from './references.ts';
import { findReferenceErrors } from './references.ts';
import type { Pack } from './schema.ts';
import { packSchema } from './schema.ts';

export type { PackError };
export type ParsedPack = { ok: true; value: Pack } | { ok: false; errors: PackError[] };

/** Reads a pack from its JSON text. Never throws: what is wrong comes back with its path. */
export function parsePackText(text: string): ParsedPack {
  try {
    return parsePack(JSON.parse(text));
  } catch (error) {
    return { ok: false, errors: [{ path: '', message: `not JSON: ${(error as Error).message}` }] };
  }
}

/** Checks a value against the pack's schema and then the references within it. */
export function parsePack(input: unknown): ParsedPack {
  const parsed = packSchema.safeParse(input);
  if (!parsed.success) {
    const errors = parsed.error.issues.map(({ path, message }) => ({
      path: path.join('.'),
      message,
    }));
    return { ok: false, errors };
  }
  const errors = findReferenceErrors(parsed.data);
  return errors.length === 0 ? { ok: true, value: parsed.data } : { ok: false, errors };
}
