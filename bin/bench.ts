/** Runs every benchmark in `tests/bench`; each prints its figures and ratios as JSON lines. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root, run } from './run.ts';

const folder = join(root, 'tests', 'bench');
const wanted = process.argv.slice(2);
const files = (await readdir(folder)).filter((name) => name.endsWith('.ts')).sort();
const chosen = files.filter(
  (name) => wanted.length === 0 || wanted.some((part) => name.includes(part)),
);

let succeeded = chosen.length > 0;
for (const name of chosen) {
  if (!(await run(process.execPath, [join(folder, name)]))) succeeded = false;
}
process.exit(succeeded ? 0 : 1);
