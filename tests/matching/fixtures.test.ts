/** The labelled relations themselves: well formed, apart from each other, and true to the sources. */
import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readDocument } from '../../seeds/read-seeds.ts';

const folder = join(import.meta.dirname, '../fixtures/relations');
const sourceFolder = join(import.meta.dirname, '../../seeds/liaison-office/sources');

const sourceNames = (await readdir(sourceFolder)).filter((name) => name.endsWith('.md'));
const documents = await Promise.all(
  sourceNames.map(async (name) => readDocument(join(sourceFolder, name))),
);
const sources = new Map(
  documents.map(({ path, meta, text }) => [
    basename(path, '.md'),
    { text, published: z.iso.date().parse(meta.published) },
  ]),
);

const known = z.string().refine((id) => sources.has(id), 'a source of the pack');
const filled = z.string().trim().min(1);
const recordSchema = z.strictObject({
  id: z.string(),
  text: filled,
  title: filled,
  published: z.iso.date(),
  style: z.enum(['agency', 'broadsheet', 'tabloid', 'blog', 'transcript']).optional(),
  about: z.literal(false).optional(),
  relations: z.array(
    z.strictObject({
      source: known,
      relation: z.enum(['agrees', 'differs', 'updates']),
      why: filled,
      quote: filled,
    }),
  ),
  unscored: z.array(known),
});

const readRecords = async (name: string): Promise<z.infer<typeof recordSchema>[]> => {
  const lines = (await readFile(join(folder, name), 'utf8')).trimEnd().split('\n');
  return lines.map((line) => recordSchema.parse(JSON.parse(line)));
};
const files = {
  'tuning.jsonl': { prefix: 't', strangers: 15, records: await readRecords('tuning.jsonl') },
  'held-out.jsonl': { prefix: 'h', strangers: 15, records: await readRecords('held-out.jsonl') },
  'reports.jsonl': { prefix: 'm', strangers: 10, records: await readRecords('reports.jsonl') },
  'voices.jsonl': { prefix: 'n', strangers: 10, records: await readRecords('voices.jsonl') },
};

describe.each(Object.entries(files))(
  '%s',
  (_name, { prefix, strangers: expectedStrangers, records }) => {
    it('has 170 records with ids of its own', () => {
      const expected = records.map((_, index) => prefix + String(index + 1).padStart(3, '0'));
      expect(records).toHaveLength(170);
      expect(records.map(({ id }) => id)).toEqual(expected);
    });

    it('quotes its sources verbatim', () => {
      const astray = records.flatMap(({ id, relations }) =>
        relations
          .filter(({ source, quote }) => !sources.get(source)!.text.includes(quote))
          .map(({ source, quote }) => ({ id, source, quote })),
      );
      expect(astray).toEqual([]);
    });

    it('names a source once a record', () => {
      const twice = records.filter(({ relations, unscored }) => {
        const named = [...relations.map(({ source }) => source), ...unscored];
        return new Set(named).size < named.length;
      });
      expect(twice.map(({ id }) => id)).toEqual([]);
    });

    it('lets a sentence update only what was published before it', () => {
      const early = records.filter(({ published, relations }) =>
        relations.some(
          ({ source, relation }) =>
            relation === 'updates' && published < sources.get(source)!.published,
        ),
      );
      expect(early.map(({ id }) => id)).toEqual([]);
    });

    it('relates nothing where the sentence is not about the office', () => {
      const strangers = records.filter(({ about }) => about === false);
      expect(strangers).toHaveLength(expectedStrangers);
      expect(strangers.flatMap(({ relations, unscored }) => [...relations, ...unscored])).toEqual(
        [],
      );
    });
  },
);

describe('all files', () => {
  it('share no sentence and repeat none', () => {
    const texts = Object.values(files).flatMap(({ records }) => records.map(({ text }) => text));
    expect(new Set(texts).size).toBe(texts.length);
  });
});
