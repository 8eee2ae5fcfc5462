/**
 * What a sentence tells and what it only brings to mind: "The bridge, [which was built in 1900,] fell
 * down", "[After the flood had gone,] the mayor rang", "fell down [ten years after it was built]".
 */
import type { Span } from './span.ts';
import { readWords } from './words.ts';

/** Within one clause; bounded, since every possible beginning looks for its end. */
const stretch = String.raw`[^,;:.!?—–]{3,140}`;
const counted = String.raw`(?:[\p{L}\d-]+ ){0,3}(?:days?|weeks?|months?|years?|hours?) (?:after|before|since)`;

const patterns = [
  // "…, which was built in 1900, …": what ends the sentence may well be the news, and is kept.
  new RegExp(
    String.raw`,\s+(?:(?:before|after|during|in|at|on|of|for|from|with|to) )?(?:which|who|whose|whom|where)\b${stretch},`,
    'giu',
  ),
  // "After …, …", "Ten years after …, …"
  new RegExp(
    String.raw`^["“]?(?:${counted}|after|before|since|when|while|as|although|though|even though|once|until|following|having)\b${stretch},\s`,
    'giu',
  ),
  // "… ten years after it was built."
  new RegExp(
    String.raw`\s(?:\p{L}+-)?\p{L}+ (?:days|weeks|months|years) after\b${stretch}(?=[.!?]|$)`,
    'giu',
  ),
];

/** "…, analysts wrote on Friday": who says it, and no main clause. */
const attribution =
  /^[^,;:]{0,100}\b(?:said|says|wrote|writes|told \w+|reported|reports|announced|added|noted|warned|believes?|thinks?)(?! that)(?:\s+(?!(?:is|was|were|are|would|will|had|has|have|could|can|may|might)\b)[^\s,;:]+){0,9}[.”"]*$/iu;

/** Fewer words than this tell nothing by themselves. */
const fewestWords = 4;

/** @returns the parts that are background, in order, none where nothing else would be left */
export function readBackground(text: string): Span[] {
  const found = patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
    .filter(({ end }) => !attribution.test(text.slice(end)))
    .sort((a, b) => a.start - b.start);
  const parts: Span[] = [];
  for (const one of found) if (one.start >= (parts.at(-1)?.end ?? 0)) parts.push(one);
  return readWords(without(text, parts)).length < fewestWords ? [] : parts;
}

/** The text with some parts of it blank, so that offsets stay true; the parts in order, none overlapping. */
export function without(text: string, parts: readonly Span[]): string {
  const starts = [0, ...parts.map(({ end }) => end)];
  return starts
    .map((start, i) => {
      const part = parts[i];
      return part
        ? text.slice(start, part.start) + ' '.repeat(part.end - part.start)
        : text.slice(start);
    })
    .join('');
}
