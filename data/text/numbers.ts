/** Numbers in words and digits, with their places in the text. */
export interface NumberSpan {
  value: number;
  /** UTF-16 offsets, end exclusive. */
  start: number;
  end: number;
}

const units: Record<string, number> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const tens: Record<string, number> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const multiples: Record<string, number> = { dozen: 12, score: 20, hundred: 100, thousand: 1000 };
const wholes: Record<string, number> = {
  single: 1,
  pair: 2,
  couple: 2,
  dozen: 12,
  score: 20,
  hundred: 100,
};

const small = `${Object.keys(tens).join('|')}|${Object.keys(units).reverse().join('|')}`;
/** Whole words only: "tenfold" and "the seventh" are no numbers. */
const wordNumber = `(?:(?:${Object.keys(tens).join('|')})[-\\s](?:${Object.keys(units).slice(1, 10).join('|')})|${small})\\b`;
const digits = String.raw`\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?`;
/** "two dozen", "half a dozen", "a couple of", "twenty-five", "1,200". */
const numberPattern = new RegExp(
  String.raw`\b(?:(half a) (dozen|hundred)|a (single|pair|couple|dozen|score|hundred)\b(?: of)?|(single)(?=-)|(?:(${wordNumber})|(${digits}))(?:[-\s](dozen|score|hundred|thousand)\b)?)(?![\d])`,
  'gi',
);

/** All numbers of `text` in order. "One" counts: whether it is a number or an article is the caller's to judge. */
export function readNumbers(text: string): NumberSpan[] {
  return [...text.matchAll(numberPattern)].map((match) => ({
    value: valueOf(match),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function valueOf([
  ,
  half,
  halved,
  whole,
  single,
  words,
  figures,
  multiple,
]: RegExpMatchArray): number {
  if (half !== undefined) return multiples[halved!.toLowerCase()]! / 2;
  if (whole !== undefined) return wholes[whole.toLowerCase()]!;
  if (single !== undefined) return 1;
  const base = figures === undefined ? valueOfWords(words!) : Number(figures.replaceAll(',', ''));
  return base * (multiple === undefined ? 1 : multiples[multiple.toLowerCase()]!);
}

function valueOfWords(words: string): number {
  const [first, second] = words.toLowerCase().split(/[-\s]/);
  return (tens[first!] ?? units[first!]!) + (second === undefined ? 0 : units[second]!);
}

const ordinalWords =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const ordinalPattern = new RegExp(
  String.raw`\b(?:(${ordinalWords.join('|')})|(\d{1,2})(?:st|nd|rd|th))\b`,
  'gi',
);

/** "third", "3rd": rank 3. */
export function readOrdinals(text: string): NumberSpan[] {
  return [...text.matchAll(ordinalPattern)].map((match) => ({
    value:
      match[1] === undefined ? Number(match[2]) : ordinalWords.indexOf(match[1].toLowerCase()) + 1,
    start: match.index,
    end: match.index + match[0].length,
  }));
}
