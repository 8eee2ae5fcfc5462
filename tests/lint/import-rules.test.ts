/**
 * Proves that each rule on imports bites: offending modules are written into a copy of the layout and
 * linted with the project's own configuration. A rule whose files no longer match anything fails here.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** A file, what it imports, and whether the rules allow that. */
type Case = [file: string, statement: string, verdict: 'allowed' | 'forbidden'];

const cases: Case[] = [
  ['data/text/canary.ts', "import { x } from './words.ts';", 'allowed'],
  ['data/text/canary.ts', "import type { x } from '../claims/schema.ts';", 'allowed'],
  ['data/text/canary.ts', "import { x } from '../claims/schema.ts';", 'forbidden'],
  ['data/text/canary.ts', "import { x } from 'chrono-node';", 'forbidden'],
  ['data/spotting/canary.ts', "import { x } from '../text/words.ts';", 'allowed'],
  ['data/spotting/canary.ts', "import { x } from '../matching/engine.ts';", 'forbidden'],
  ['data/article/canary.ts', "import { x } from '../text/words.ts';", 'forbidden'],
  ['data/locale/canary.ts', "import { x } from '../settings.ts';", 'forbidden'],
  ['data/matching/canary.ts', "import { x } from '../text/words.ts';", 'allowed'],
  ['data/matching/reading/canary.ts', "import { x } from '../../text/words.ts';", 'allowed'],
  ['data/matching/reading/canary.ts', "import { x } from '../thresholds.ts';", 'allowed'],
  ['data/matching/model/canary.ts', "import { x } from '../../claims/database.ts';", 'forbidden'],
  ['data/matching/canary.ts', "import x from 'wink-porter2-stemmer';", 'allowed'],
  ['data/matching/canary.ts', "import { x } from '../claims/database.ts';", 'forbidden'],
  ['data/matching/canary.ts', "import { x } from 'zod';", 'forbidden'],
  ['data/matching/canary.ts', "import { x } from '#imports';", 'forbidden'],
  ['data/relating/canary.ts', "import { x } from '../matching/engine.ts';", 'allowed'],
  ['data/relating/canary.ts', "import { x } from '../settings.ts';", 'forbidden'],
  ['data/search/canary.ts', "import x from 'fuse.js';", 'allowed'],
  ['data/search/canary.ts', "import { x } from '../claims/claim-base.ts';", 'forbidden'],
  ['data/claims/canary.ts', "import { x } from 'dexie';", 'allowed'],
  ['data/claims/canary.ts', "import { x } from '../source-ref.ts';", 'allowed'],
  ['data/claims/canary.ts', "import { x } from '../matching/engine.ts';", 'forbidden'],
  ['data/canary.ts', "import { x } from 'zod';", 'forbidden'],
  ['data/canary.ts', "import { x } from '../components/tabs.tsx';", 'forbidden'],
  ['components/canary.tsx', "import { x } from 'preact/hooks';", 'allowed'],
  ['components/canary.tsx', "import type { x } from '../data/protocol.ts';", 'allowed'],
  ['components/canary.tsx', "import { x } from '../data/protocol.ts';", 'forbidden'],
  ['components/canary.tsx', "import { x } from '#imports';", 'forbidden'],
  [
    'entrypoints/article.content/canary.ts',
    "import { x } from '../../data/spotting/mentions.ts';",
    'allowed',
  ],
  ['entrypoints/article.content/canary.ts', "import { x } from 'zod';", 'forbidden'],
  ['entrypoints/article.content/canary.ts', "import { x } from 'dexie';", 'forbidden'],
  ['entrypoints/article.content/canary.ts', "import x from 'fuse.js';", 'forbidden'],
  ['entrypoints/article.content/canary.ts', "void import('zod');", 'forbidden'],
  [
    'entrypoints/article.content/canary.ts',
    "import { x } from '../../data/matching/engine.ts';",
    'forbidden',
  ],
  ['entrypoints/article.content/canary.ts', "import { x } from '../popup/tab.ts';", 'forbidden'],
  ...['popup', 'compare', 'options', 'welcome', 'source'].flatMap((page): Case[] => [
    [`entrypoints/${page}/canary.ts`, "import { x } from '../../data/protocol.ts';", 'allowed'],
    [
      `entrypoints/${page}/canary.ts`,
      "import { x } from '../../data/claims/claim-base.ts';",
      'forbidden',
    ],
    [`entrypoints/${page}/canary.ts`, "import { x } from 'dexie';", 'forbidden'],
    [`entrypoints/${page}/canary.ts`, "import { x } from '../background/library.ts';", 'forbidden'],
  ]),
  [
    'entrypoints/background/canary.ts',
    "import { x } from '../../data/claims/claim-base.ts';",
    'allowed',
  ],
  ['entrypoints/background/canary.ts', "import { x } from '../popup/tab.ts';", 'forbidden'],
  [
    'entrypoints/background/canary.ts',
    "import { x } from '../../components/tabs.tsx';",
    'forbidden',
  ],
  ['bin/canary.ts', "import { x } from '../data/claims/schema.ts';", 'allowed'],
  ['bin/canary.ts', "import { x } from '../entrypoints/article.content/gate.ts';", 'forbidden'],
  ['seeds/canary.ts', "import { x } from '../data/claims/schema.ts';", 'allowed'],
  ['seeds/canary.ts', "import { x } from '../entrypoints/background/library.ts';", 'forbidden'],
];

const floating = 'async function work() {}\nexport function start() {\n  work();\n}\n';
const awaited = floating.replace('  work();', '  void work();');

let folder: string;
let findings: { file: string; rule: string }[];

/** Each case in a file of its own, because a finding is told by its file. */
const fileOf = ([file]: Case, index: number) => file.replace('canary', `canary-${index}`);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'second-source-lint-'));
  cpSync('.oxlintrc.json', join(folder, '.oxlintrc.json'));
  writeFileSync(join(folder, 'tsconfig.json'), '{"compilerOptions":{"strict":true,"noEmit":true}}');
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  cases.forEach((one, index) => write(fileOf(one, index), `${one[1]}\nexport { x };\n`));
  write('data/canary-floating.ts', floating);
  write('data/canary-awaited.ts', awaited);
  findings = lint();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

function lint(): { file: string; rule: string }[] {
  const { stdout } = spawnSync(
    resolve('node_modules/.bin/oxlint'),
    ['--type-aware', '--format=json'],
    { cwd: folder, encoding: 'utf8' },
  );
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { filename: string; code: string }[];
  };
  return diagnostics.map(({ filename, code }) => ({ file: filename, rule: code }));
}

function rulesOn(file: string): string[] {
  return findings.filter((finding) => finding.file.endsWith(file)).map(({ rule }) => rule);
}

describe('the direction of imports', () => {
  it.each(cases.map((one, index) => [...one, fileOf(one, index)] as const))(
    'in %s: %s is %s',
    (_, __, verdict, file) => {
      const restricted = rulesOn(file).some((rule) => rule.includes('no-restricted-imports'));
      expect(restricted).toBe(verdict === 'forbidden');
    },
  );
});

describe('promises', () => {
  it('may not be left floating', () => {
    expect(rulesOn('canary-floating.ts').join()).toContain('no-floating-promises');
    expect(rulesOn('canary-awaited.ts').join()).not.toContain('no-floating-promises');
  });
});
