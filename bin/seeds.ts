/** Builds the packs and the word vectors from the seeds, as every build of the extension does. */
import { join } from 'node:path';
import { buildPacks } from '../seeds/build-packs.ts';
import { root } from './run.ts';

const paths = await buildPacks(join(root, '.output'));
console.log(paths.join('\n'));
