/** Vitest's global setup for tests on the bundled pack: built once, however many files run side by side. */
import { buildOnce } from './real-pack.ts';

export const setup = buildOnce;
