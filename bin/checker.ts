/** Spots, reads and relates a text with packs from files: the steps of page and worker, in Node. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parsePackText } from '../data/claims/pack.ts';
import type { Pack } from '../data/claims/schema.ts';
import { createEngine, type PackClaim } from '../data/matching/engine.ts';
import { createRanker } from '../data/matching/rank.ts';
import type { StatementReport } from '../data/matching/types.ts';
import type { WordVectors } from '../data/matching/model/vectors.ts';
import { compareStatements } from '../data/relating/compare.ts';
import { placeReports, toStatements } from '../data/relating/text.ts';
import { compileLexicon } from '../data/spotting/lexicon.ts';
import { createSpotter, type Mention } from '../data/spotting/mentions.ts';
import { keepNearest } from '../data/spotting/nearest.ts';
import { readStatements, type StatementSpan } from '../data/spotting/statements.ts';
import { buildPacks, buildVectors } from '../seeds/build-packs.ts';

const output = fileURLToPath(new URL('../.output', import.meta.url));

export interface CheckedStatement {
  start: number;
  end: number;
  mentioned: boolean;
  report: StatementReport;
}

export interface CheckedText {
  mentions: Mention[];
  statements: CheckedStatement[];
}

export interface RankedMatch {
  claim: string;
  source: string;
  score: number;
}

export interface Checker {
  check(text: string, context: { title?: string; published?: string }): CheckedText;
  /** The nearest claims of all packs, whatever the text is about. */
  rank(text: string, top: number): RankedMatch[];
}

/**
 * @param paths packs to use; none for the bundled ones that are switched on in a new installation,
 *   which are built first where they are stale
 * @returns a checker of the packs that could be read, and a line for each that could not
 */
export async function loadChecker(
  paths: readonly string[],
  build = { packs: buildPacks, vectors: buildVectors },
): Promise<{ checker: Checker; problems: string[] }> {
  const isBundled = paths.length === 0;
  const read = await Promise.all((isBundled ? await build.packs(output) : paths).map(readPack));
  const packs = read
    .filter((item) => typeof item !== 'string')
    .filter(({ optional }) => !isBundled || !optional);
  const problems = read.filter((item) => typeof item === 'string');
  const vectors = await build.vectors(join(output, 'lexicon'));
  return { checker: createChecker(packs, vectors), problems };
}

/** @returns the pack, or a line that says what is wrong with it and where */
async function readPack(path: string): Promise<Pack | string> {
  try {
    const parsed = parsePackText(await readFile(path, 'utf8'));
    if (parsed.ok) return parsed.value;
    const faults = parsed.errors.map(
      ({ path: at, message }) => `  ${at ? `${at}: ` : ''}${message}`,
    );
    return [`${path}: not a valid pack`, ...faults].join('\n');
  } catch (error) {
    return `${path}: ${(error as Error).message}`;
  }
}

export function createChecker(packs: readonly Pack[], vectors: WordVectors): Checker {
  const entities = packs.map(({ id, entity }) => ({ pack: id, entity }));
  const spotter = createSpotter(compileLexicon(entities));
  const shelf = { knowledge: packs, engine: createEngine(packs, vectors) };
  const claims = packs.flatMap((pack): PackClaim[] =>
    pack.claims.map((claim) => ({ pack: pack.id, claim })),
  );
  const ranker = createRanker(claims, ({ claim }) => claim.quote, vectors);
  return {
    check(text, context) {
      const { mentions, about } = spotter.read(text, context.title);
      if (about.length === 0) return { mentions, statements: [] };
      const titled = spotter.read('', context.title).about.length > 0;
      const spans = underHeadline(text, readStatements(text, mentions), titled);
      const statements = toStatements(text, spans, context);
      const reports = compareStatements(shelf, statements, about).report(claims);
      return { mentions, statements: placeReports(text, spans, reports) };
    },
    rank: (text, top) =>
      ranker.rank(text, top).map(({ item: { claim }, score }) => ({
        claim: claim.id,
        source: claim.source,
        score: Math.round(score * 10_000) / 10_000,
      })),
  };
}

/**
 * The sentences that a page's script would ask about. On a page the title stands over the text once
 * more, as its headline: the sentences below it are near a mention where it is one.
 */
function underHeadline(text: string, spans: StatementSpan[], titled: boolean): StatementSpan[] {
  const headline = { start: 0, end: 0, mentioned: titled, mentions: [], text: '' };
  const sentences = spans.map((span) => ({ ...span, text: text.slice(span.start, span.end) }));
  const passages = titled ? [headline, ...sentences] : sentences;
  return keepNearest(passages, titled).filter((span) => span !== headline);
}
