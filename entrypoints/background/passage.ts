/** A selection read as a page: its sentences, spotted and related, with their places in the text. */
import type { Statement } from '../../data/matching/types.ts';
import type { PassageReport } from '../../data/protocol.ts';
import { lexicon } from '../../data/settings.ts';
import { createSpotter } from '../../data/spotting/mentions.ts';
import { readStatements } from '../../data/spotting/statements.ts';
import { compare } from './compare.ts';
import type { Library } from './library.ts';

export interface Passage {
  text: string;
  url?: string;
  title?: string;
  published?: string;
}

/**
 * Relates every sentence of a passage, the ones without a mention too: whoever asks about a passage
 * has said what it is about.
 */
export async function comparePassage(library: Library, passage: Passage): Promise<PassageReport> {
  const { text, title = '', url, published } = passage;
  await library.prepare();
  const compiled = await lexicon.getValue();
  const mentions = compiled ? createSpotter(compiled).spot(text, { title }) : [];
  const spans = readStatements(text, mentions);
  const statements = spans.map(({ start, end, mentioned }, index): Statement => {
    return { id: String(index), text: text.slice(start, end), mentioned, title, published };
  });
  const reports = await compare(
    library,
    statements,
    url === undefined ? undefined : { url, title },
  );
  return {
    statements: reports.map((report) => {
      const { start, end } = spans[Number(report.id)]!;
      return { ...report, start, end, text: text.slice(start, end) };
    }),
  };
}
