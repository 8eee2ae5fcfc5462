/**
 * Scores the engine on the labelled sentences of `tests/fixtures/relations`. Each pair of sentence
 * and source counts once, by the first relation that is reported; unscored sources do not count.
 * Run by itself it prints the figures of each file:
 *
 *   node tests/support/score-relations.ts
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { flatten } from '../../bin/check-records.ts';
import type { Checker } from '../../bin/checker.ts';
import { buildOnce, realChecker } from './real-pack.ts';

export const labels = ['agrees', 'differs', 'updates'] as const;
type Label = (typeof labels)[number];
type Outcome = Label | 'other' | 'silent';

interface LabelledSentence {
  id: string;
  text: string;
  title: string;
  published: string;
  about?: false;
  relations: { source: string; relation: Label }[];
  unscored: string[];
}

interface Rates {
  precision: number;
  recall: number;
  f1: number;
}

export interface Scores {
  sentences: number;
  byLabel: Record<Label, Rates>;
  /** All three labels together. */
  overall: Rates;
  macroF1: number;
  /** Rows are what is labelled, columns what is reported. */
  confusion: Record<string, Record<string, number>>;
  /** Sentences about the entity on which no source says anything, and yet a relation is reported. */
  silentAlarms: string[];
  /** The same for sentences that are about something else. */
  otherAlarms: string[];
  /** "h012 wsj: agrees, reported differs" */
  mistakes: string[];
}

const folder = join(import.meta.dirname, '../fixtures/relations');

export const labelledFiles = ['tuning', 'held-out', 'reports', 'voices', 'bulletins'] as const;

export function readSentences(name: (typeof labelledFiles)[number]): LabelledSentence[] {
  return readFileSync(join(folder, `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledSentence);
}

/** The first relation of each source that is reported for any statement of the sentence. */
function firstRelations(checker: Checker, { text, title, published }: LabelledSentence) {
  const found = new Map<string, Outcome>();
  for (const { relations } of flatten(checker.check(text, { title, published }), text).statements) {
    for (const { source, relation } of relations) {
      if (found.has(source)) continue;
      found.set(source, labels.find((label) => label === relation) ?? 'other');
    }
  }
  return found;
}

export function scoreRelations(
  checker: Checker,
  sentences: readonly LabelledSentence[],
  sources: readonly string[],
): Scores {
  const confusion: Scores['confusion'] = {};
  const [silentAlarms, otherAlarms, mistakes]: [string[], string[], string[]] = [[], [], []];
  for (const sentence of sentences) {
    const found = firstRelations(checker, sentence);
    const scored = sources.filter((source) => !sentence.unscored.includes(source));
    for (const source of scored) {
      const wanted = sentence.relations.find((item) => item.source === source)?.relation;
      const [row, column] = [wanted ?? 'silent', found.get(source) ?? 'silent'];
      const cells = (confusion[row] ??= {});
      cells[column] = (cells[column] ?? 0) + 1;
      if (row !== column) mistakes.push(`${sentence.id} ${source}: ${row}, reported ${column}`);
    }
    const alarm = scored.some((source) => found.has(source)) && sentence.relations.length === 0;
    if (alarm) (sentence.about === false ? otherAlarms : silentAlarms).push(sentence.id);
  }
  const byLabel = Object.fromEntries(
    labels.map((label) => [label, ratesOf(confusion, [label])]),
  ) as Record<Label, Rates>;
  return {
    sentences: sentences.length,
    byLabel,
    overall: ratesOf(confusion, labels),
    macroF1: labels.reduce((sum, label) => sum + byLabel[label].f1, 0) / labels.length,
    confusion,
    silentAlarms,
    otherAlarms,
    mistakes,
  };
}

function ratesOf(confusion: Scores['confusion'], among: readonly Label[]): Rates {
  const count = (row: string, column: string) => confusion[row]?.[column] ?? 0;
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  const right = sum(among.map((label) => count(label, label)));
  const reported = sum(
    among.flatMap((label) => Object.keys(confusion).map((row) => count(row, label))),
  );
  const wanted = sum(among.flatMap((label) => Object.values(confusion[label] ?? {})));
  const precision = reported === 0 ? 0 : right / reported;
  const recall = wanted === 0 ? 0 : right / wanted;
  const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

/** The figures as a table to be read. */
export function sayScores(name: string, scores: Scores): string {
  const percent = (value: number) => value.toFixed(3);
  const line = (label: string, { precision, recall, f1 }: Rates) =>
    `  ${label.padEnd(8)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}`;
  const columns = [...labels, 'other', 'silent'];
  const rows = [...labels, 'silent'].map((row) =>
    [row, ...columns.map((column) => String(scores.confusion[row]?.[column] ?? 0))]
      .map((cell) => cell.padStart(8))
      .join(''),
  );
  return [
    `${name}: ${scores.sentences} sentences, macro-F1 ${percent(scores.macroF1)}`,
    ...labels.map((label) => line(label, scores.byLabel[label])),
    line('all', scores.overall),
    `  alarms where all sources are silent: ${scores.silentAlarms.join(' ') || 'none'}`,
    `  alarms on another subject: ${scores.otherAlarms.join(' ') || 'none'}`,
    '  labelled \\ reported',
    ['', ...columns].map((cell) => cell.padStart(8)).join(''),
    ...rows,
  ].join('\n');
}

if (process.argv[1] === import.meta.filename) {
  await buildOnce();
  const { pack, checker } = await realChecker();
  const sources = pack.sources.map(({ id }) => id);
  for (const name of labelledFiles) {
    const scores = scoreRelations(checker, readSentences(name), sources);
    console.log(sayScores(name, scores));
    if (process.argv.includes('--mistakes')) console.log(`  ${scores.mistakes.join('\n  ')}`);
  }
}
