/**
 * Everything that must hold, one stage after the other: `npm test`, or `--fast` for the stages that
 * need neither a build nor a browser. The last line sums up; a stage that is no test run counts as one.
 */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root, run } from './run.ts';
import { checkSizes } from './size-budgets.ts';

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

interface Stage {
  name: string;
  fast?: boolean;
  run(): Promise<Count>;
}

/** What vitest's JSON reporter says of a run. */
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  /** Also false where a file could not be loaded, or nothing was found. */
  success: boolean;
}

const reports = join(root, '.output', 'test');
const asOne = (passed: boolean): Count =>
  passed ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };

function command(name: string, ...args: string[]): () => Promise<Count> {
  return async () => asOne(await run(name, args));
}

/** Runs vitest's projects, and counts their tests. A run that fails without a failed test counts as one. */
function vitest(...projects: string[]): () => Promise<Count> {
  return async () => {
    const file = join(reports, `${projects.join('-')}.json`);
    await rm(file, { force: true });
    const chosen = projects.flatMap((project) => ['--project', project]);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const succeeded = await run('vitest', ['run', ...chosen, ...reporters], 1_500_000);
    const report = await readReport(file);
    if (!report) return asOne(false);
    return {
      passed: report.numPassedTests,
      failed: Math.max(report.numFailedTests, succeeded && report.success ? 0 : 1),
      skipped: report.numPendingTests + report.numTodoTests,
    };
  };
}

async function readReport(file: string): Promise<VitestReport | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as VitestReport);
}

async function checkTypes(): Promise<Count> {
  return asOne((await run('wxt', ['prepare'])) && (await run('tsc', ['--noEmit'])));
}

const firefoxBuild = join(root, '.output', 'firefox-mv3');

const stages: Stage[] = [
  { name: 'format', fast: true, run: command('prettier', '--check', '--log-level=warn', '.') },
  { name: 'types', fast: true, run: checkTypes },
  { name: 'lint', fast: true, run: command('oxlint', '--type-aware', '--deny-warnings') },
  { name: 'unused code', run: command('knip') },
  { name: 'unit tests', fast: true, run: vitest('unit', 'engine', 'lint') },
  { name: 'build for Chromium', run: command('wxt', 'build', '-b', 'chrome', '--mv3') },
  { name: 'build for Firefox', run: command('wxt', 'build', '-b', 'firefox', '--mv3') },
  { name: 'size budgets', run: async () => asOne(await checkSizes()) },
  { name: 'web-ext lint', run: command('web-ext', 'lint', '--source-dir', firefoxBuild) },
  { name: 'browser tests', run: vitest('browser') },
  { name: 'end-to-end tests', run: vitest('e2e') },
];

const chosen = process.argv.includes('--fast') ? stages.filter(({ fast }) => fast) : stages;
const total: Count = { passed: 0, failed: 0, skipped: 0 };
const broken: string[] = [];

await mkdir(reports, { recursive: true });
for (const { name, run: runStage } of chosen) {
  console.log(`\n== ${name}`);
  const { passed, failed, skipped } = await runStage();
  console.log(`== ${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  if (failed > 0) broken.push(name);
}

if (broken.length > 0) console.log(`\nfailed: ${broken.join(', ')}`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
// Not left to the event loop: something that a stage left behind must not keep the run from ending.
process.exit(total.failed > 0 ? 1 : 0);
