/** How often something happens, as times a year. */
import { readNumbers, readOrdinals } from './numbers.ts';

export interface Frequency {
  perYear: number;
  start: number;
  end: number;
}

const periods: Record<string, number> = {
  day: 365,
  morning: 365,
  afternoon: 365,
  evening: 365,
  night: 365,
  week: 52,
  fortnight: 26,
  month: 12,
  quarter: 4,
  year: 1,
};
const adverbs: Record<string, number> = {
  daily: 365,
  'bi-weekly': 26,
  biweekly: 26,
  fortnightly: 26,
  weekly: 52,
  'twice-weekly': 104,
  monthly: 12,
  'bi-monthly': 6,
  bimonthly: 6,
  quarterly: 4,
  yearly: 1,
  annually: 1,
  annual: 1,
  'twice-yearly': 2,
  'half-yearly': 2,
  'semi-annually': 2,
};
const weekdays = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?';
const counts: Record<string, number> = { once: 1, twice: 2, thrice: 3 };

const adverbPattern = new RegExp(
  String.raw`\b(?:${Object.keys(adverbs)
    .sort((a, b) => b.length - a.length)
    .join('|')})\b`,
  'gi',
);
/** "every week", "each month", "every other week", "every two weeks", "every Friday", "alternate Fridays". */
const steppedPeriod = String.raw`\s*(?:(alternate|other|second|single|few|[a-z]+|\d+)\s+)?(day|morning|afternoon|evening|night|week|fortnight|month|quarter|year|${weekdays})s?\b`;
const everyPattern = new RegExp(
  String.raw`\b(?:every|each|(?:on |in )?(?=alternate))${steppedPeriod}`,
  'gi',
);
/** "the first Monday of every third month", "the last Friday of each month": as often as the month. */
const dayOfPattern = new RegExp(
  String.raw`\b(?:first|second|third|fourth|last|final)\s+(?:day|week|weekend|${weekdays})\s+(?:of|in)\s+(?:every|each|the\b)${steppedPeriod}`,
  'gi',
);
/** "once a week", "twice a year", "three times a month". */
const timesPattern =
  /\b(once|twice|thrice|(?:[a-z]+|\d+) times)\s+(?:a|an|each|every|per)\s+(day|week|fortnight|month|quarter|year)\b/gi;

/** The frequencies of `text` in order. */
export function readFrequencies(text: string): Frequency[] {
  const found = [
    ...collect(text, dayOfPattern, perYearOfEvery),
    ...collect(
      text,
      timesPattern,
      ([, times, period]) => countOf(times!) * periods[period!.toLowerCase()]!,
    ),
    ...collect(text, everyPattern, perYearOfEvery),
    ...collect(text, adverbPattern, ([adverb]) => adverbs[adverb.toLowerCase()]!),
  ].sort((a, b) => a.start - b.start);
  return found.filter((item, i) => i === 0 || item.start >= found[i - 1]!.end);
}

function collect(
  text: string,
  pattern: RegExp,
  perYear: (match: RegExpMatchArray) => number,
): Frequency[] {
  return [...text.matchAll(pattern)]
    .map((match) => ({
      perYear: perYear(match),
      start: match.index,
      end: match.index + match[0].length,
    }))
    .filter((item) => Number.isFinite(item.perYear));
}

function countOf(times: string): number {
  return counts[times.toLowerCase()] ?? readNumbers(times)[0]?.value ?? Number.NaN;
}

function perYearOfEvery([, step, period]: RegExpMatchArray): number {
  return perPeriod(period!) / stepOf(step);
}

function perPeriod(period: string): number {
  return periods[period.toLowerCase()] ?? periods.week!;
}

function stepOf(step: string | undefined): number {
  if (step === undefined || step === 'single') return 1;
  if (/^(?:alternate|other)$/i.test(step)) return 2;
  const [number] = [...readNumbers(step), ...readOrdinals(step)];
  return number?.value ?? Number.NaN;
}
