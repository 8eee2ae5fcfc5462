/** Words of a text, as matching compares them: lower case, without typography, with their places. */
export interface Word {
  /** Lower case, straight apostrophe, without possessive ending. */
  text: string;
  /** UTF-16 offsets in the text, end exclusive. */
  start: number;
  end: number;
}

const wordPattern = /\d+(?:[.,:]\d+)*|[\p{L}\p{M}]+(?:['’\-‑‐][\p{L}\p{M}\d]+)*/gu;
const hyphens = /[-‑‐]/;
const softHyphens = /\u00ad/g;

/** The words of `text` in order. A hyphenated compound comes as its parts: "face-to-face" is three words. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    let start = match.index;
    for (const part of match[0].split(hyphens)) {
      if (part !== '') words.push({ text: fold(part), start, end: start + part.length });
      start += part.length + 1;
    }
  }
  return words;
}

function fold(word: string): string {
  return word
    .replace(softHyphens, '')
    .replaceAll('’', "'")
    .toLowerCase()
    .replace(/'s$|'$/, '');
}
