/** A selection read as a page: its sentences, spotted and related, with their places in the text. */
import type { PassageReport } from '../../data/protocol.ts';
import { placeReports, toStatements } from '../../data/relating/text.ts';
import { lexicon } from '../../data/settings.ts';
import { createSpotter, type SpottedText } from '../../data/spotting/mentions.ts';
import { readStatements } from '../../data/spotting/statements.ts';
import { compare } from './compare.ts';
import type { Library } from './library.ts';

export interface Passage {
  text: string;
  url?: string;
  title?: string;
  published?: string;
}

const nothing: SpottedText = { mentions: [], about: [] };

/**
 * Relates every sentence of a passage, the ones without a mention too: whoever asks about a passage
 * has said what it is about.
 */
export async function comparePassage(library: Library, passage: Passage): Promise<PassageReport> {
  const { text, title = '', url, published } = passage;
  await library.prepare();
  const compiled = await lexicon.getValue();
  const { mentions, about } = compiled ? createSpotter(compiled).read(text, title) : nothing;
  const spans = readStatements(text, mentions);
  const page = url === undefined ? undefined : { url, title };
  const statements = toStatements(text, spans, { title, published });
  const reports = await compare(library, statements, { page, packs: about });
  return {
    statements: placeReports(text, spans, reports).map(({ report, start, end, text: said }) => {
      return { ...report, start, end, text: said };
    }),
  };
}
