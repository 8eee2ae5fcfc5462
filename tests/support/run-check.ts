/** Runs `check` in a process of its own, as a script would. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Run {
  status: number | null;
  out: string;
  err: string;
}

export function check(args: readonly string[], input = ''): Promise<Run> {
  const child = spawn(process.execPath, [join(root, 'bin/check.ts'), ...args], { cwd: root });
  const run: Run = { status: null, out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (run.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (run.err += text));
  // A command that ends before it has read everything closes the pipe.
  child.stdin.on('error', () => undefined).end(input);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve({ ...run, status }));
  });
}

/** What it says of one record. */
export interface Answered {
  id: string | number;
  mentions: { start: number; end: number; text: string; kind: string }[];
  statements: {
    start: number;
    end: number;
    relations: {
      source: string;
      relation: string;
      question: string;
      quote: string;
      reason: string;
    }[];
  }[];
  matches: { claim: string; source: string; score: number }[];
}

export const linesOf = ({ out }: Run): Answered[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Answered);

export const jsonl = (...records: unknown[]): string =>
  records.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n');

/** A statement that differs from one of the sources. */
export const staffing = {
  text: 'Each side will have 50 staffers at the inter-Korean liaison office in Kaesong.',
  title: 'Koreas open liaison office',
  published: '2018-09-15',
};
/** A statement about something else. */
export const weather = { text: 'It will rain in Lisbon on Friday.' };
