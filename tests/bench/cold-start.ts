/**
 * From a cold process to the first answer, against reading the same files alone: pack and word
 * vectors as the worker loads them, each time in a process of its own. With what memory it takes.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { buildOnce, packPath, vectorPaths } from '../support/real-pack.ts';
import { median, report } from '../support/stopwatch.ts';

interface Cost {
  ms: number;
  heapMB: number;
  outsideHeapMB: number;
}

const runs = 7;
const engineUrl = new URL('../../data/matching/engine.ts', import.meta.url).href;
const vectorsUrl = new URL('../../data/matching/model/vectors.ts', import.meta.url).href;
const text = 'Each side will have 15 to 20 staff, working around the clock.';

/** What a child runs: its modules are there before the clock starts, as a worker's script is. */
const program = (work: string): string => `
  import { readFileSync } from 'node:fs';
  import { createEngine } from ${JSON.stringify(engineUrl)};
  import { createWordVectors } from ${JSON.stringify(vectorsUrl)};
  const paths = ${JSON.stringify([packPath, ...vectorPaths])};
  const start = performance.now();
  const [pack, words, vectors] = paths.map((path) => readFileSync(path));
  ${work}
  const ms = performance.now() - start;
  const { heapUsed, external } = process.memoryUsage();
  console.log(JSON.stringify({ ms, heapMB: heapUsed / 1e6, outsideHeapMB: external / 1e6 }));
`;
const parse = 'const parsed = JSON.parse(pack.toString("utf8"));';
const answer = `
  ${parse}
  const bytes = vectors.buffer.slice(vectors.byteOffset, vectors.byteOffset + vectors.byteLength);
  const engine = createEngine([parsed], createWordVectors(words.toString('utf8').split('\\n'), bytes));
  const claims = parsed.claims.map((claim) => ({ pack: parsed.id, claim }));
  const statement = { id: '1', text: ${JSON.stringify(text)}, mentioned: true, published: '2018-09-15' };
  const found = engine.report(engine.read(statement), claims);
  if (found.comparisons.length === 0) throw new Error('no answer');
`;

function inProcess(work: string): Cost {
  const costs = Array.from({ length: runs }, (): Cost => {
    const out = execFileSync(process.execPath, ['--input-type=module', '-e', program(work)]);
    return JSON.parse(out.toString('utf8')) as Cost;
  });
  const of = (name: keyof Cost) => median(costs.map((cost) => cost[name]));
  return { ms: of('ms'), heapMB: of('heapMB'), outsideHeapMB: of('outsideHeapMB') };
}

await buildOnce();
const [filesAlone, parsed, answered] = ['', parse, answer].map(inProcess) as [Cost, Cost, Cost];
const bytes = [packPath, ...vectorPaths].reduce((sum, path) => sum + readFileSync(path).length, 0);
report('cold-start', {
  filesMB: bytes / 1e6,
  filesAloneMs: filesAlone.ms,
  parsedMs: parsed.ms,
  firstAnswerMs: answered.ms,
  timesTheFiles: answered.ms / filesAlone.ms,
  heapMB: answered.heapMB - filesAlone.heapMB,
  outsideHeapMB: answered.outsideHeapMB,
});
