/** The contract of `check`, through its own process: records, files, packs, errors, exit status. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packPath } from '../support/real-pack.ts';
import { check, jsonl, linesOf, staffing, weather } from '../support/run-check.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const fixturePack = join(root, 'tests/fixtures/packs/harbour-bridge.json');

let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-'));
  await writeFile(at('broken.json'), '{ "format": "second-source-pack/1", ');
  await writeFile(at('invalid.json'), '{ "format": "second-source-pack/1", "id": "Not A Slug" }');
});
afterAll(async () => rm(folder, { recursive: true }));

describe('--jsonl', () => {
  it('answers each record on its line, in order, in the form of the contract', async () => {
    const records = [
      { id: 'a', ...staffing },
      { id: 2, ...weather },
      { id: 'c', ...staffing, title: null, published: null },
    ];
    const run = await check(['--jsonl'], jsonl(...records));
    expect(run).toMatchObject({ status: 0, err: '' });
    const [first, second, third] = linesOf(run);
    expect([first!.id, second!.id, third!.id]).toEqual(['a', 2, 'c']);
    const name = 'inter-Korean liaison office';
    const start = staffing.text.indexOf(name);
    expect(first!.mentions).toEqual([
      { start, end: start + name.length, text: name, kind: 'name' },
    ]);
    const [statement] = first!.statements;
    expect(staffing.text.slice(statement!.start, statement!.end).trim()).toBe(staffing.text);
    const wsj = statement!.relations.find(({ source }) => source === 'wsj');
    expect(wsj).toMatchObject({ relation: 'differs', question: 'staffing' });
    expect(wsj!.quote).toContain('15 to 20 staffers');
    expect(wsj!.reason).toContain('50');
    expect(second).toMatchObject({ mentions: [], statements: [] });
  });

  it('takes text exactly as it is given', async () => {
    const text = `\n\u00a0 “Odd” 🏢 — ${staffing.text}\u00ad\n`;
    const [answer] = linesOf(await check(['--jsonl'], jsonl({ id: 1, text })));
    expect(answer!.mentions).toHaveLength(1);
    for (const { start, end, text: surface } of answer!.mentions) {
      expect(text.slice(start, end)).toBe(surface);
    }
  });

  it('ranks as many claims as it is asked for, five by itself', async () => {
    const input = jsonl({ id: 1, ...staffing });
    const [five, two, none] = await Promise.all([
      check(['--jsonl'], input),
      check(['--jsonl', '--top', '2'], input),
      check(['--jsonl', '--top', '0'], input),
    ]);
    const matches = linesOf(five)[0]!.matches;
    expect(matches).toHaveLength(5);
    expect(matches.map(({ score }) => score)).toEqual(
      matches.map(({ score }) => score).toSorted((a, b) => b - a),
    );
    expect(linesOf(two)[0]!.matches).toEqual(matches.slice(0, 2));
    expect(linesOf(none)[0]!.matches).toEqual([]);
  });

  it('names each line that it cannot read and answers the others', async () => {
    const bad: [line: string, said: string][] = [
      ['{"id": 1, "text": ', 'not JSON'],
      ['[1, 2]', 'object'],
      ['{"id": 1}', 'text'],
      ['{"text": "a"}', 'id'],
      ['{"id": 1, "text": 7}', 'text'],
      ['{"id": 1, "text": "a", "published": "Friday"}', 'published'],
    ];
    const good = { id: 'good', ...weather };
    const lines = bad.map(([line]) => line);
    const run = await check(['--jsonl'], jsonl(good, ...lines, '', { ...good, id: 'last' }));
    expect(run.status).toBe(1);
    const errors = run.err.trim().split('\n');
    expect(errors).toHaveLength(bad.length);
    bad.forEach(([, said], i) => {
      expect(errors[i]).toMatch(new RegExp(`^line ${i + 2}: .*${said}`));
    });
    expect(linesOf(run).map(({ id }) => id)).toEqual(['good', 'last']);
  });

  it('answers nothing to nothing', async () => {
    expect(await check(['--jsonl'])).toEqual({ status: 0, out: '', err: '' });
  });

  it('keeps going over more records than a pipe holds', async () => {
    const records = Array.from({ length: 2000 }, (_, id) => ({ id, ...weather }));
    const run = await check(['--jsonl', '--pack', fixturePack], jsonl(...records));
    expect(run.status).toBe(0);
    expect(linesOf(run).map(({ id }) => id)).toEqual(records.map(({ id }) => id));
  });
});

describe('--pack', () => {
  const bridge = { id: 1, text: 'The harbour bridge has four lanes.' };

  it('uses that pack instead of the bundled ones', async () => {
    const run = await check(
      ['--jsonl', '--pack', fixturePack],
      jsonl(bridge, { id: 2, ...staffing }),
    );
    expect(run).toMatchObject({ status: 0, err: '' });
    const [first, second] = linesOf(run);
    expect(first!.mentions.map(({ text }) => text)).toEqual(['harbour bridge']);
    expect(first!.matches[0]!.claim).toBe('first-paper-lanes');
    expect(second!.mentions).toEqual([]);
  });

  it('takes several', async () => {
    const packs = ['--pack', fixturePack, '--pack', packPath];
    const run = await check(['--jsonl', ...packs], jsonl(bridge, { id: 2, ...staffing }));
    expect(linesOf(run).map(({ mentions }) => mentions.length)).toEqual([1, 1]);
  });

  it('names the path of each that it cannot read, and uses the others', async () => {
    const bad = ['nowhere.json', 'broken.json', 'invalid.json'].map(at);
    const packs = [...bad, fixturePack].flatMap((path) => ['--pack', path]);
    const run = await check(['--jsonl', ...packs], jsonl(bridge));
    expect(run.status).toBe(1);
    for (const path of bad) expect(run.err).toContain(path);
    expect(run.err).not.toMatch(/^\s+at /m);
    expect(linesOf(run)[0]!.mentions).toHaveLength(1);
  });
});

describe('a call that makes no sense', () => {
  it.each([
    ['nothing to check', []],
    ['an unknown option', ['--verdict']],
    ['a number that is none', ['--jsonl', '--top', 'many']],
    ['a number below nought', ['--jsonl', '--top=-1']],
  ])('%s ends in one plain line', async (_name, args) => {
    const run = await check(args);
    expect(run.status).toBe(1);
    expect(run.out).toBe('');
    expect(run.err).toMatch(/^check: /);
    expect(run.err).not.toMatch(/^\s+at /m);
  });
});
