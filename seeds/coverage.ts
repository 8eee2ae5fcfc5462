/** How much of what the documents say on the entity stands in claims. */
import type { Claim, Pack } from '../data/claims/schema.ts';
import { compileLexicon } from '../data/spotting/lexicon.ts';
import { createSpotter } from '../data/spotting/mentions.ts';
import { splitSentences } from '../data/text/sentences.ts';
import type { Span } from '../data/text/span.ts';
import type { SourceDocument } from './read-seeds.ts';

export interface Coverage {
  source: string;
  claims: number;
  /** Sentences that name the entity or bear a claim. */
  sentences: number;
  /** Those of them that bear a claim. */
  covered: number;
  /** The others, in the order of the text. */
  uncovered: string[];
}

export function measureCoverage(pack: Pack, documents: readonly SourceDocument[]): Coverage[] {
  const spotter = createSpotter(compileLexicon([{ pack: pack.id, entity: pack.entity }]));
  return documents.map(({ meta, text }) => {
    const source = pack.sources.find(({ id }) => id === meta.id)!;
    const mentions = spotter.spot(text, { title: source.title });
    const claims = pack.claims.filter((claim) => claim.source === source.id);
    const quotes = claims.flatMap(placesIn(text));
    const sentences = splitSentences(text);
    const bearing = sentences.filter(touches(quotes));
    const bare = sentences.filter((one) => touches(mentions)(one) && !touches(quotes)(one));
    return {
      source: source.id,
      claims: claims.length,
      sentences: bearing.length + bare.length,
      covered: bearing.length,
      uncovered: bare.map(({ start, end }) => text.slice(start, end)),
    };
  });
}

/** Every place of a quote: a headline may stand twice on a page. */
const placesIn =
  (text: string) =>
  ({ quote }: Claim): Span[] => {
    const places: Span[] = [];
    for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) {
      places.push({ start, end: start + quote.length });
    }
    return places;
  };

const touches =
  (spans: readonly Span[]) =>
  ({ start, end }: Span): boolean =>
    spans.some((span) => span.start < end && span.end > start);
