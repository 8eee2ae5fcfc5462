/** A small pack about a made-up bridge: enough of every part, and nothing of the bundled topic. */
import { readFileSync } from 'node:fs';
import type { Pack } from '../../data/claims/schema.ts';
import { packSchema } from '../../data/claims/schema.ts';

const file = new URL('../fixtures/packs/harbour-bridge.json', import.meta.url);

/** The fixture as JSON text, as it would lie in a build. */
export function fixturePackText(): string {
  return readFileSync(file, 'utf8');
}

/** A fresh copy of the fixture, with what the schema adds by default. */
export function fixturePack(changes: Partial<Pack> = {}): Pack {
  return { ...packSchema.parse(JSON.parse(fixturePackText())), ...changes };
}
