/** Whether what the claims say stands in their documents, and could stand there. */
import search from 'approx-string-match';
import type { Claim, DateRange, Pack, Source } from '../data/claims/schema.ts';

export interface ClaimFault {
  /** Of the claim in the pack's list. */
  index: number;
  message: string;
}

/** Of the quote's length: what is farther away than this was not meant. */
const farthest = 0.4;

/** @param texts of the documents, by source id */
export function findClaimFaults(pack: Pack, texts: ReadonlyMap<string, string>): ClaimFault[] {
  return pack.claims.flatMap((claim, index) => {
    const source = pack.sources.find(({ id }) => id === claim.source);
    const text = texts.get(claim.source);
    if (!source || text === undefined) return [];
    const messages = [...quoteFaults(claim, text), ...dateFaults(claim, source)];
    return messages.map((message) => ({ index, message }));
  });
}

function quoteFaults({ quote, source }: Claim, text: string): string[] {
  if (text.includes(quote)) return [];
  const nearest = nearestMatch(quote, text);
  const hint = nearest === null ? 'nothing in it is like it' : `the nearest there is “${nearest}”`;
  return [`the quote is not verbatim in ${source}: “${quote}”; ${hint}`];
}

/**
 * The stretch of the text that takes the fewest changes to become the quote, in whole words; null
 * where all are far. Curly and straight quotation marks are the same here.
 */
export function nearestMatch(quote: string, text: string): string | null {
  const [plainQuote, plainText] = [plain(quote), plain(text)];
  const matches = search(plainText, plainQuote, Math.floor(quote.length * farthest));
  const misfit = ({ start, end }: { start: number; end: number }) =>
    Math.abs(end - start - quote.length);
  const [best] = matches.toSorted((a, b) => a.errors - b.errors || misfit(a) - misfit(b));
  if (best === undefined) return null;
  let { start, end } = best;
  while (isInWord(text, start)) start -= 1;
  while (isInWord(text, end)) end += 1;
  return text.slice(start, end);
}

/** Same length in and out. */
const plain = (text: string): string =>
  text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s/g, ' ');

const isInWord = (text: string, at: number): boolean =>
  /^[\p{L}\p{N}]{2}$/u.test(text.slice(Math.max(0, at - 1), at + 1));

/** A fact lies in the past of whoever tells it; plans and possibilities may lie ahead. */
function dateFaults({ answer, modality }: Claim, { id, published }: Source): string[] {
  const range: DateRange | undefined = 'range' in answer ? answer.range : undefined;
  if (range === undefined || modality === 'plan' || modality === 'possibility') return [];
  if (range.from <= published) return [];
  return [`a fact from ${range.from} on, but ${id} was published on ${published}: is it a plan?`];
}
