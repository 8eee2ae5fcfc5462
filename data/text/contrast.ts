/**
 * Parts of a sentence that it names only to drop them: "in the port, [not in the town]", "[not the
 * mayor] but the keeper", "by hand [rather than by machine]". What stands there is not what is said.
 */
import type { Span } from './span.ts';

/** A stretch within a clause; lazy, so that the nearest end counts. */
const stretch = String.raw`[^,.;:!?—–]{2,80}?`;
const ending = String.raw`(?=\s*(?:[,.;:!?—–]|$)|\s+(?:and|but|while|because|as|which|who)\b)`;

/** Each with one group: the part that is dropped. */
const patterns = [
  // "not [X] but Y", with a comma only before a preposition, or a new clause begins; not "not only X but Y", which keeps both.
  new RegExp(
    String.raw`\bnot (?!only\b|just\b|merely\b)(${stretch})(?: but\b|, but (?=(?:in|at|on|by|from|with|to|for|of|as)\b))(?! (?:that|it)\b)`,
    'dgiu',
  ),
  // "Y, not [X]", "Y and not [X]".
  new RegExp(
    String.raw`(?:,|—|–|\band)\s+(?:and )?not (?!only\b|just\b|merely\b|least\b)(${stretch})${ending}`,
    'dgiu',
  ),
  // "Y rather than [X]", "instead of [X]", "as opposed to [X]".
  new RegExp(
    String.raw`\b(?:rather than|instead of|in place of|as opposed to) (${stretch})${ending}`,
    'dgiu',
  ),
];

/** @returns the dropped parts in order; none overlap */
export function readDropped(text: string): Span[] {
  const found = patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ indices }) => {
      const [start, end] = indices![1]!;
      return { start, end };
    })
    .sort((a, b) => a.start - b.start);
  const dropped: Span[] = [];
  for (const one of found) if (one.start >= (dropped.at(-1)?.end ?? 0)) dropped.push(one);
  return dropped;
}
