/**
 * The engine on files, with the same modules as the extension and without a browser:
 *
 *   check FILE…            a readable report of each html or text file (`-` is standard input)
 *   check --json FILE…     the same as JSON, one object a file
 *   check --jsonl          records from standard input, one JSON object a line, answered in order
 *   --pack PATH            use these packs instead of the bundled ones (repeatable)
 *   --top N                how many of the packs' nearest claims to rank (default 5)
 *
 * Exit status 1 where a record, file or pack could not be read; the others are still answered.
 */
import { parseArgs } from 'node:util';
import { checkFiles } from './check-files.ts';
import { checkRecords } from './check-records.ts';
import { loadChecker } from './checker.ts';

const usage =
  'usage: check [--json] [--pack PATH]… FILE…  |  check --jsonl [--pack PATH]… [--top N]';

/** @returns the exit status */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      jsonl: { type: 'boolean', default: false },
      pack: { type: 'string', multiple: true, default: [] },
      top: { type: 'string', default: '5' },
    },
  });
  const top = Number(values.top);
  if (!Number.isInteger(top) || top < 0)
    throw new Error(`--top takes a whole number: ${values.top}`);
  if (!values.jsonl && positionals.length === 0) throw new Error(usage);
  const { checker, problems } = await loadChecker(values.pack);
  problems.forEach((problem) => console.error(problem));
  const clean = values.jsonl
    ? await checkRecords(checker, top)
    : await checkFiles(checker, positionals, values.json);
  return clean && problems.length === 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`check: ${(error as Error).message}`);
  process.exitCode = 1;
}
