/**
 * Typography folded away, with a way back to the original offsets: accents, letter case, curly
 * quotes, every hyphen, every white space (a run is one space), soft hyphens and zero-width
 * characters, full-width and half-width forms, decomposed Hangul and kana.
 */

export interface Folded {
  text: string;
  /** The same with its capitals, character by character. */
  cased: string;
  /** Original offset at which the character at a folded offset starts. */
  startOf(offset: number): number;
  /** Original offset at which what lies before a folded offset ends. */
  endOf(offset: number): number;
}

/**
 * What does not stand for itself: a hyphenated line break, white space that is not one space,
 * decomposed Hangul and kana, and everything outside ASCII, Cyrillic, kana, Han and Hangul.
 */
const unusual =
  /[-\u00ad\u2010]\r?\n[ \t]*(?=\p{L})|\s{2,}|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[\u3041-\u30ff][\u3099\u309a]|[\uff66-\uff9d][\uff9e\uff9f]|[\u0418\u0438]\u0306|[^\x20-\x7e\u0410-\u044f\u3041-\u3098\u309b-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/gu;

const isGap = /^\s+$/;
const isQuote = /^[\u2018-\u201b\u2032\u00b4\u02bc\uff07]$/;
const decomposedQuote = /[\u2018-\u201b\u2032\u00b4\u02bc]/g;
const isDoubleQuote = /^[\u201c-\u201f\u2033\u00ab\u00bb]$/;
const decomposedHyphen = /[\u2010-\u2013\u2212]/g;
const isHyphen = /^[\u2010-\u2013\u2212\ufe63\uff0d]$/;
const isInvisible = /^(?:\p{Cf}|\p{Mn}|\p{Cc}|[-\u00ad\u2010]\r?\n\s*)$/u;

/** Accents of any script, but not what tells one kana from another. */
const marks = /(?<![иИ])(?![\u3099\u309a])\p{Mn}/gu;

/** Accents go, but "й" is a letter of its own. */
const foldAnew = (raw: string): string => {
  if (isGap.test(raw)) return ' ';
  if (isInvisible.test(raw)) return '';
  if (isQuote.test(raw)) return "'";
  if (isDoubleQuote.test(raw)) return '"';
  if (isHyphen.test(raw)) return '-';
  // A sign may fall apart into others that fold themselves: "ŉ" into "ʼn", "₋" into "−".
  const parts = raw.normalize('NFKD').replace(decomposedQuote, "'").replace(decomposedHyphen, '-');
  const plain = parts.replace(marks, '').normalize('NFC');
  if (isGap.test(plain)) return ' ';
  return isInvisible.test(plain) ? '' : plain;
};

/** What single characters fold into: a text has few different ones, many times. */
const known = new Map<string, string>();

const foldUnusual = (raw: string): string => {
  if (raw.length > 1) return foldAnew(raw);
  let plain = known.get(raw);
  if (plain === undefined) known.set(raw, (plain = foldAnew(raw)));
  return plain;
};

/** Changes of length, as parallel lists: where, in both texts, and how long, in both. */
interface Shifts {
  folded: number[];
  original: number[];
  foldedLength: number[];
  originalLength: number[];
}

/** Index of the last shift that starts at or before the folded offset, or -1. */
const lastShift = (starts: readonly number[], offset: number): number => {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

const locate = (shifts: Shifts, offset: number): { start: number; end: number } => {
  const at = lastShift(shifts.folded, offset);
  if (at < 0) return { start: offset, end: offset + 1 };
  const inside = offset - shifts.folded[at]!;
  const start = shifts.original[at]!;
  const end = start + shifts.originalLength[at]!;
  if (inside < shifts.foldedLength[at]!) return { start, end };
  const plain = end + inside - shifts.foldedLength[at]!;
  return { start: plain, end: plain + 1 };
};

/** Folds a text; linear in its length, memory for the characters whose length changes. */
export function fold(original: string): Folded {
  const shifts: Shifts = { folded: [], original: [], foldedLength: [], originalLength: [] };
  let drift = 0;
  const cased = original.replace(unusual, (raw: string, at: number) => {
    const plain = foldUnusual(raw);
    if (plain.length !== raw.length || raw.length > 1) {
      shifts.folded.push(at + drift);
      shifts.original.push(at);
      shifts.foldedLength.push(plain.length);
      shifts.originalLength.push(raw.length);
      drift += plain.length - raw.length;
    }
    return plain;
  });
  return {
    text: cased.toLowerCase(),
    cased,
    startOf: (offset) => locate(shifts, offset).start,
    endOf: (offset) => (offset === 0 ? 0 : locate(shifts, offset - 1).end),
  };
}

/** A line break only behind a hyphen: one class and a look back is searched for the fastest. */
const hiding =
  /[\n\u00ad\u00c0-\u024f\u0300-\u036f\u1100-\u11ff\u1e00-\u1eff\u200b-\u200f\u2060-\u2064\u3099\ufeff\uff01-\uff5e](?<=[-\u2010]\r?\n|[^\n])/g;

/** Longer than any term, with room for what folding takes away. */
const reach = 120;

/** The surroundings of typography that could hide a term from a search of the raw text. */
export function hidingPlaces(text: string): string[] {
  const places: { start: number; end: number }[] = [];
  for (const { index } of text.matchAll(hiding)) {
    const last = places.at(-1);
    const start = Math.max(0, index - reach);
    if (last && start <= last.end) last.end = index + reach;
    else places.push({ start, end: index + reach });
  }
  return places.map(({ start, end }) => text.slice(start, end));
}
