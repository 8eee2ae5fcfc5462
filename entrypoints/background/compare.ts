/** Statements in, reports out: what the claim base and the reader's settings add to one message. */
import { compareStatements } from '../../data/relating/compare.ts';
import type { Page } from '../../data/relating/own-source.ts';
import type { Statement, StatementReport } from '../../data/matching/types.ts';
import { lexicon, mutes } from '../../data/settings.ts';
import { createSpotter } from '../../data/spotting/mentions.ts';
import type { Library, Shelf } from './library.ts';

export interface About {
  /** The page on which the statements stand, where they stand on one. */
  page?: Page | undefined;
  /** Ids of the packs that the statements are about, where that is known; none is all of them. */
  packs?: readonly string[];
}

/** Reads the statements and relates them to the claims on the questions that they answer. */
export async function compare(
  library: Library,
  statements: readonly Statement[],
  { page, packs }: About,
): Promise<StatementReport[]> {
  const shelf = await library.open();
  const named = packs ?? (await packsOf(statements, shelf));
  const about = named.length > 0 ? named : shelf.knowledge.map(({ id }) => id);
  const leftOut = { page, mutes: await mutes.getValue() };
  const comparing = compareStatements(shelf, statements, about, leftOut);
  return comparing.report(await library.base.claimsFor(comparing.questions));
}

/** The packs whose entity the statements name; a single pack need not be told from others. */
async function packsOf(statements: readonly Statement[], { knowledge }: Shelf): Promise<string[]> {
  const compiled = knowledge.length > 1 ? await lexicon.getValue() : null;
  if (!compiled) return [];
  const text = statements.map((statement) => statement.text).join('\n\n');
  return createSpotter(compiled).read(text, statements[0]?.title).about;
}
