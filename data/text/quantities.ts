/** Counted things: a number or a range with its noun, whether it is approximate, and whom it covers. */
import { readNumbers, readOrdinals, type NumberSpan } from './numbers.ts';
import { leadOf } from './span.ts';

export interface Quantity {
  low: number;
  high: number;
  unit: string;
  /** `each`: a side; `total`: all together. Absent where the text does not say. */
  scope?: 'each' | 'total';
  approximate: boolean;
  start: number;
  end: number;
}

interface Range extends NumberSpan {
  high: number;
  approximate: boolean;
}

/** Nouns by the unit that they count; general language, so that packs need not repeat it. */
const nouns: Record<string, string> = {
  person:
    'people|persons?|staff|staffers?|staffs|officials?|officers?|employees?|personnel|workers?|representatives?|delegates?|envoys?|individuals?|servants?|men|women|members?|diplomats?|hands|civilians?|bureaucrats?|functionaries|aides|professionals?|administrators?|nationals|citizens|strong|posts?|souls|bodies',
  storey: 'storey|storeys|story|stories|storied|storeyed|floors?|levels?',
  year: 'years?|yrs?',
  month: 'months?',
};
/** "A staff of 40", "staffed by 40": the noun comes first. */
const leadingNouns: Record<string, string> = {
  person:
    'staff|staffing|staffed|manned|complement|headcount|workforce|crew|team|employs?|employing|personnel|quota|delegation|posted|stationed|assigned|assigns?|houses?|housing',
  storey: 'storeys|floors|levels|stories',
};

/** Hyphens only between letters: a line of hyphens could otherwise be divided in endlessly many ways. */
const adjective = String.raw`[\p{L}'’.]+(?:-[\p{L}'’.]+)*`;

const approximations =
  /\b(?:about|around|some|roughly|nearly|almost|approximately|close to|circa|perhaps|estimated|just (?:over|under)|more than|over|at least|no fewer than|up to|as many as|at most|upward of|upwards of|barely)\s+(?:an?\s+)?$/i;
const lateApproximations = /^(?:\s+or so\b|[-\s]odd\b|\s+or thereabouts\b)/i;
const rangeLink = /^\s*(?:to|or|and|-|–|—)\s*$/;
const eachCue =
  /\b(?:each|apiece|per (?:side|country|nation)|a side|either (?:side|country|nation)|from both|on both sides|both sides (?:will |are to |would )?(?:have|keep|send|post|station)|respectively|of their own|(?<!\b(?:twice|times|half) )as many (?!as\b)|the same number|an equal number|(?:equally|just as) many)\b/i;
const totalCue =
  /\b(?:in all|in total|altogether|combined|all told|between them|together|a total of|overall|jointly|in sum|(?:of|from) the two \w+|both (?:sides|countries) (?:included|taken together)|joint (?:staff|team|workforce))\b/i;

/**
 * Quantities of `unit` in `text`; for `ordinal`, ranks ("the third attempt").
 *
 * @param extraNouns plain words that count the unit too, from a pack's question
 */
export function readQuantities(
  text: string,
  unit: string,
  extraNouns: readonly string[] = [],
): Quantity[] {
  if (unit === 'ordinal')
    return readOrdinals(text).map((span) => toQuantity(text, unit, exactly(span)));
  return withTwins(
    text,
    joinRanges(text)
      .filter((range) => countsUnit(text, range, unit, extraNouns))
      .map((range) => toQuantity(text, unit, range)),
  );
}

/** "30 from the hill and 30 from the shore" are 30 each, and "about" is said of both. */
function withTwins(text: string, found: readonly Quantity[]): Quantity[] {
  const alike = Map.groupBy(found, ({ low, high }) => `${low} ${high}`);
  return found.map((one) => {
    const [first, second] = alike.get(`${one.low} ${one.high}`)!;
    if (second === undefined || (one !== first && one !== second) || one.scope) return one;
    if (!/\b(?:and|plus|while)\b|[,;]/.test(text.slice(first!.end, second.start))) return one;
    return { ...one, scope: 'each', approximate: first!.approximate || second.approximate };
  });
}

function exactly(span: NumberSpan): Range {
  return { ...span, high: span.value, approximate: false };
}

function toQuantity(text: string, unit: string, range: Range): Quantity {
  const scope = readScope(text, range);
  return {
    low: range.value,
    high: range.high,
    unit,
    ...(scope === undefined ? {} : { scope }),
    approximate: range.approximate,
    start: range.start,
    end: range.end,
  };
}

/** "15 to 20", "between fifteen and twenty": two numbers with nothing but a link between them are one range. */
function joinRanges(text: string): Range[] {
  const ranges: Range[] = [];
  for (const number of readNumbers(text)) {
    const last = ranges.at(-1);
    const link = last && text.slice(last.end, number.start);
    const isRange =
      last !== undefined &&
      rangeLink.test(link!) &&
      number.value > last.value &&
      (link!.trim() !== 'and' || /\bbetween\s*$/i.test(leadOf(text, last.start, reach)));
    if (isRange) {
      last.high = number.value;
      last.end = number.end;
    } else {
      ranges.push({ ...exactly(number), approximate: isApproximate(text, number) });
    }
  }
  return ranges;
}

/** How far around a number is looked, in UTF-16 units: a hostile text may hold thousands of them. */
const reach = 400;

function isApproximate(text: string, number: NumberSpan): boolean {
  return (
    approximations.test(leadOf(text, number.start, reach)) ||
    lateApproximations.test(text.slice(number.end))
  );
}

/** "Thirty from each town", "sixty in all", "20 a side": who shares a number by sides counts heads. */
const countsPerParty =
  /^\s+(?:(?:of them )?from (?:each|either|both)\b|on (?:each|either) side\b|(?:a|per|each) side\b|apiece\b|in all\b|all told\b|altogether\b|in total\b)/i;

function countsUnit(
  text: string,
  { start, end }: Range,
  unit: string,
  extraNouns: readonly string[],
): boolean {
  const after = [nouns[unit], ...extraNouns].filter(Boolean).join('|');
  if (after === '') return false;
  const rest = text.slice(end, end + reach);
  // A comma or another number ends the noun phrase; up to four adjectives may stand before the noun.
  const follows = new RegExp(
    String.raw`^[-\s]+(?:${adjective}-?\s[-\s]*){0,4}?(?:${adjective}-)?(?:${after})\b`,
    'iu',
  );
  if (follows.test(rest)) return true;
  if (unit === 'person' && countsPerParty.test(rest)) return true;
  const before = leadingNouns[unit];
  return (
    before !== undefined &&
    new RegExp(
      String.raw`\b(?:${before})\b(?:\s+(?:of|by|with|to|at|was|were|is|are|numbers|numbering|numbered|totals|about|around|some|roughly|nearly|only|just|the|a|up|been|put|set|on|each|side|from)){0,5}\s+$`,
      'i',
    ).test(leadOf(text, start, reach))
  );
}

function readScope(text: string, { start, end }: Range): Quantity['scope'] {
  const clause = clauseAround(text, start, end);
  if (eachCue.test(clause)) return 'each';
  return totalCue.test(clause) ? 'total' : undefined;
}

/** The stretch between stops around a span; no more than 400 UTF-16 units to either side. */
export function clauseAround(text: string, start: number, end: number): string {
  const least = Math.max(0, start - reach);
  const before = text.slice(least, start + 2);
  const from = Math.max(
    ...['.', ';', ':', '—'].map((stop) => before.lastIndexOf(`${stop} `, start - least)),
  );
  const after = text.slice(end, end + reach);
  const rest = /[.;:—](?:\s|$)/.exec(after);
  return text.slice(least + from + 1, end + (rest?.index ?? after.length));
}
