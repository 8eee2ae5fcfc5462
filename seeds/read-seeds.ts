/** Reads a pack's folder as its author wrote it: several small files, joined into one pack. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';

/** Sentences that answer a question, by position (`*` where the question has none), and some that do not. */
export const phrasingsSchema = z.strictObject({
  question: z.string().nullable(),
  answers: z.record(z.string(), z.array(z.string().trim().min(1))),
  nearMisses: z.array(z.string().trim().min(1)).default([]),
});

export type Phrasings = z.infer<typeof phrasingsSchema>;

/** A source document: its front matter and its text, verbatim. */
export interface SourceDocument {
  path: string;
  meta: Record<string, unknown>;
  text: string;
}

export interface Seeds {
  folder: string;
  documents: SourceDocument[];
  /** The files of the claims, in the order in which `draft` joins them. */
  claimFiles: { path: string; count: number }[];
  phrasings: { path: string; content: Phrasings }[];
  /** The pack as written, without offsets and model, not yet validated. */
  draft: Record<string, unknown> & { claims: Record<string, unknown>[] };
}

/** @throws where a file is missing or is not JSON or YAML; the message names the file */
export async function readSeeds(folder: string): Promise<Seeds> {
  const documents = await readDocuments(join(folder, 'sources'));
  const phrasings = await readPhrasings(join(folder, 'phrasings'));
  const claimPaths = await jsonFiles(join(folder, 'claims'));
  const claims = (await Promise.all(claimPaths.map(readJson))) as unknown as Record<
    string,
    unknown
  >[][];
  const claimFiles = claimPaths.map((path, i) => ({ path, count: claims[i]!.length }));
  const draft = {
    ...(await readJson(join(folder, 'pack.json'))),
    entity: await readJson(join(folder, 'entity.json')),
    ...(await readJson(join(folder, 'gazetteer.json'))),
    ...(await readJson(join(folder, 'questions.json'))),
    sources: documents.map(({ meta }) => meta),
    claims: claims.flat(),
  };
  return { folder, documents, claimFiles, phrasings, draft };
}

async function readDocuments(folder: string): Promise<SourceDocument[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
  return Promise.all(names.map(async (name) => readDocument(join(folder, name))));
}

/** Splits a document into its front matter and its text; the text is what follows the second `---` line. */
export async function readDocument(path: string): Promise<SourceDocument> {
  const content = await readFile(path, 'utf8');
  const [opening, frontMatter, ...rest] = content.split(/^---\n/m);
  if (opening !== '' || frontMatter === undefined) throw new Error(`${path}: no front matter`);
  return {
    path,
    meta: parseYaml(frontMatter) as Record<string, unknown>,
    text: rest.join('---\n'),
  };
}

async function readPhrasings(folder: string): Promise<Seeds['phrasings']> {
  const paths = await jsonFiles(folder);
  return Promise.all(
    paths.map(async (path) => {
      const parsed = phrasingsSchema.safeParse(await readJson(path));
      if (!parsed.success) throw new Error(`${path}: ${z.prettifyError(parsed.error)}`);
      return { path, content: parsed.data };
    }),
  );
}

async function jsonFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name));
}

async function readJson(path: string): Promise<Record<string, unknown>> {
  const content = await readFile(path, 'utf8');
  try {
    return JSON.parse(content) as Record<string, unknown>;
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}`, { cause: error });
  }
}
