/** `check --jsonl`: one JSON object a line in, one a line out, in order, while they come. */
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import { z } from 'zod';
import { sayReason } from '../data/matching/comparing/reason.ts';
import type { ComparisonRow, StatementReport } from '../data/matching/types.ts';
import type { CheckedText, Checker } from './checker.ts';

const recordSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  title: z.string().nullish(),
  published: z.iso.date().nullish(),
});

type CheckRecord = z.infer<typeof recordSchema>;

/** @returns whether every line could be read; for each that could not, standard error has its number */
export async function checkRecords(checker: Checker, top: number): Promise<boolean> {
  let clean = true;
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    const record = parseRecord(line);
    if (typeof record === 'string') {
      console.error(`line ${number}: ${record}`);
      clean = false;
    } else if (!process.stdout.write(`${JSON.stringify(answer(record, checker, top))}\n`)) {
      await once(process.stdout, 'drain');
    }
  }
  return clean;
}

/** @returns the record, or what is wrong with the line */
export function parseRecord(line: string): CheckRecord | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `not JSON (${(error as Error).message})`;
  }
  const parsed = recordSchema.safeParse(value);
  return parsed.success ? parsed.data : z.prettifyError(parsed.error).replaceAll('\n', ' ');
}

function answer({ id, text, title, published }: CheckRecord, checker: Checker, top: number) {
  const checked = checker.check(text, {
    ...(title ? { title } : {}),
    ...(published ? { published } : {}),
  });
  return { id, ...flatten(checked, text), matches: checker.rank(text, top) };
}

/** A checked text in the form of the records: spans with their text, relations in one list a statement. */
export function flatten({ mentions, statements }: CheckedText, text: string) {
  return {
    mentions: mentions.map(({ start, end, kind }) => ({
      start,
      end,
      text: text.slice(start, end),
      kind,
    })),
    statements: statements.map(({ start, end, report }) => ({
      start,
      end,
      relations: relationsOf(report),
    })),
  };
}

/** Each source once, with its most important relation; sources that are silent are left out. */
function relationsOf(report: StatementReport) {
  const seen = new Set<string>();
  return report.comparisons.flatMap(({ question, rows }) =>
    rows
      .filter(({ relation, claims }) => claims.length > 0 && isTelling(relation))
      .filter(({ source }) => !seen.has(source.id) && seen.add(source.id))
      .map((row) => ({
        source: row.source.id,
        relation: row.relation,
        question: question.id,
        quote: row.claims[0]!.quote,
        reason: row.reason === undefined ? '' : sayReason(row.reason, row.source.publisher),
      })),
  );
}

/** "Related" is a place to look, no relation to report. */
function isTelling(relation: ComparisonRow['relation']): boolean {
  return relation === 'agrees' || relation === 'differs' || relation.startsWith('update');
}
