/**
 * Dates of a sentence as ranges of calendar days, relative words resolved against the page's date.
 * chrono-node reads the expressions; what is added here is precision (a month is thirty days, not
 * its first), bare years, bounds ("before", "after") and named events ("before the summit"). What is
 * so "since March" came about in March.
 */
import { casual } from 'chrono-node/en';
import type { DateRange, DatedEvent } from '../../claims/schema.ts';
import { leadOf } from '../../text/span.ts';
import type { NameSpan } from './names.ts';

export interface DateSpan {
  range: DateRange;
  precision: 'day' | 'month' | 'year' | 'range';
  /** UTF-16 offsets of the expression, end exclusive. */
  start: number;
  end: number;
}

/** The open ends of "before …" and "after …", as ISO dates. */
export const earliest = '0001-01-01';
export const latest = '9999-12-31';

const before =
  /\b(?:before|until|till|by|ahead of|prior to|the eve of|in advance of|no later than|earlier than)(?: the)?\s+(?:end of\s+|the end of\s+)?$/i;
const notAfter = /\b(?:until|till|by|no later than)(?: the)?\s+(?:end of\s+|the end of\s+)?$/i;
/** "Before August ends" still takes in August. */
const untilItsEnd = /^\s+(?:ends?|is (?:out|over|up)|was (?:out|over)|runs out|closes|expires)\b/i;
/** "Not until March": in March, and no sooner. */
const notUntil =
  /\b(?:not|never|only|n['’]t)\b[^.;]{0,40}\b(?:until|till|before|by)(?: the)?\s+(?:end of\s+|the end of\s+)?$/i;
const after = /\b(?:after|following|in the wake of|later than)(?: the)?\s+$/i;
/** "A month before she came": counted from something else than the page's date. */
const countedFromElsewhere = /\b(?:before|after|earlier|later)$/i;
/** "Two years ago today": counted from the page's date to the day. */
const toTheDay = /^\s+(?:today|to the day)\b/i;
const futureCue =
  /\b(?:will|shall|next|plan(?:s|ned)?|expect(?:s|ed)?|slated|scheduled|due|to open|(?:is|are|was|were) to|upcoming|coming)\b/i;
const bareYear = /\b(?:19|20)\d{2}\b/g;
/** Parts of a month by their first and last day; the last day of all is the month's own. */
const monthParts: [lead: RegExp, first: number, last: number][] = [
  [/\b(?:early|beginning of|start of|first days of)[-\s]+(?:in\s+)?$/i, 1, 12],
  [/\b(?:mid|middle of)[-\s]+(?:in\s+)?$/i, 8, 22],
  [/\b(?:late|end of|end|closing days of|last days of)[-\s]+(?:in\s+)?$/i, 18, 31],
  [/\bfirst (?:full )?week (?:of|in)\s+$/i, 1, 8],
  [/\bsecond week (?:of|in)\s+$/i, 7, 15],
  [/\bthird week (?:of|in)\s+$/i, 14, 22],
  [/\bfourth week (?:of|in)\s+$/i, 21, 29],
  [/\b(?:last|final) week (?:of|in)\s+$/i, 21, 31],
  [/\bfirst half of\s+$/i, 1, 16],
  [/\bsecond half of\s+$/i, 15, 31],
];

/**
 * @param published ISO date of the page; without it only dates with a year are read
 * @param names names found in the text; those of events become dates
 */
export function readDates(
  text: string,
  published: string | undefined,
  names: readonly NameSpan[],
  events: readonly DatedEvent[],
): DateSpan[] {
  const expressions = readExpressions(text, published);
  // A day that is spelled out says when; beside it an event only says what for.
  const spelled = expressions.length > 0;
  const spans = [
    ...expressions,
    ...readEvents(text, names, events).filter(({ range }) => !spelled || isOpenEnded(range)),
  ];
  return withoutRepeats([...spans, ...readYears(text, spans)].sort((a, b) => a.start - b.start));
}

function isOpenEnded({ from, to }: DateRange): boolean {
  return from === earliest || to === latest;
}

/** "Friday, Sept. 14" comes as two spans of one day. */
function withoutRepeats(spans: readonly DateSpan[]): DateSpan[] {
  const key = ({ range }: DateSpan) => `${range.from} ${range.to}`;
  return spans.filter((span, i) => spans.findIndex((other) => key(other) === key(span)) === i);
}

/** chrono-node takes "the first week of May" for the verb; the length stays the same. */
function withPlainMay(text: string): string {
  return text.replace(/\bof (?=May\b)/g, 'in ');
}

type Result = ReturnType<typeof casual.parse>[number];

function readExpressions(text: string, published: string | undefined): DateSpan[] {
  const reference = new Date(`${published ?? '2000-01-01'}T12:00:00`);
  const isAhead = futureCue.test(text);
  return casual.parse(withPlainMay(text), reference).flatMap((result) => {
    const { start } = result;
    if (published === undefined && !start.isCertain('year')) return [];
    const rest = text.slice(result.index + result.text.length);
    if (countedFromElsewhere.test(result.text) && /^\s+\p{L}/u.test(rest)) return [];
    if (isCountedTo(text, result)) return [];
    if (/\bweek$/i.test(result.text) && /^ of \p{Lu}/u.test(rest)) return [];
    const span = toSpan(text, result, published, isAhead);
    return span === null ? [] : [span];
  });
}

function toSpan(
  text: string,
  result: Result,
  published: string | undefined,
  isAhead: boolean,
): DateSpan | null {
  const { start, end } = result;
  const rest = text.slice(result.index + result.text.length);
  const precision = toTheDay.test(rest) ? 'day' : precisionOf(start);
  if (precision === null || !hasPlainYear(start) || (end && !hasPlainYear(end))) return null;
  const shift = yearShift(start, published, isAhead);
  const from = isoOf(start.date(), shift);
  const to = end ? isoOf(end.date(), shift) : from;
  const lead = leadOf(text, result.index);
  const range = toRange(result.text, precision, from, to, lead);
  return {
    range: bounded(range, lead, rest),
    precision: end ? 'range' : precision,
    start: result.index,
    end: result.index + result.text.length,
  };
}

/** "Today" in "a year ago today" is no day of its own. */
function isCountedTo(text: string, { index, text: expression }: Result): boolean {
  return toTheDay.test(` ${expression}`) && /\bago\s+$/i.test(leadOf(text, index));
}

/** ISO dates are compared as text, which holds for years of four digits and the days beside them. */
function hasPlainYear(date: Result['start']): boolean {
  const year = date.get('year');
  return year !== null && year >= 1000 && year <= 9998;
}

function precisionOf(start: Result['start']): 'day' | 'month' | null {
  if (start.isCertain('day') || start.isCertain('weekday')) return 'day';
  return start.isCertain('month') ? 'month' : null;
}

/**
 * Reports speak of the past unless they say otherwise: "in March" is the last one, "on Friday" the
 * one just gone. A plan may lie a few months back, but not half a year, where the nearest date is.
 */
function yearShift(start: Result['start'], published: string | undefined, isAhead: boolean): Shift {
  const none = { days: 0, years: 0 };
  if (published === undefined || start.isCertain('year')) return none;
  const iso = isoOf(start.date(), none);
  const ahead = (Date.parse(iso) - Date.parse(published)) / 86_400_000;
  if (isAhead) return ahead < -150 ? { days: 0, years: 1 } : none;
  if (ahead <= 0) return none;
  if (start.isCertain('weekday') && !start.isCertain('day')) return { days: -7, years: 0 };
  return ahead > 45 ? { days: 0, years: -1 } : none;
}

interface Shift {
  days: number;
  years: number;
}

function isoOf(date: Date, { days, years }: Shift): string {
  const utc = new Date(
    Date.UTC(date.getFullYear() + years, date.getMonth(), date.getDate() + days),
  );
  return utc.toISOString().slice(0, 10);
}

function toRange(
  expression: string,
  precision: 'day' | 'month',
  from: string,
  to: string,
  lead: string,
): DateRange {
  if (precision === 'month') return wholeMonths(from, to, lead);
  // "Last week", "two weeks ago": the day is only the middle of what is meant.
  const slack = /\bweeks?(?: ago| earlier| later)?$/i.test(expression) ? 3 : 0;
  return { from: shiftDays(from, -slack), to: shiftDays(to, slack) };
}

function wholeMonths(from: string, to: string, lead: string): DateRange {
  const [year, month] = to.split('-').map(Number) as [number, number];
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const part = monthParts.find(([pattern]) => pattern.test(lead));
  const [, first, last] = part ?? [null, 1, length];
  const day = (stem: string, number: number) =>
    `${stem.slice(0, 8)}${String(Math.min(number, length)).padStart(2, '0')}`;
  return { from: day(from, first), to: day(part ? from : to, last) };
}

function bounded(range: DateRange, lead: string, rest = ''): DateRange {
  if (notUntil.test(lead)) return range;
  if (notAfter.test(lead) || (before.test(lead) && untilItsEnd.test(rest)))
    return { from: earliest, to: range.to };
  if (before.test(lead)) return { from: earliest, to: dayBefore(range.from) };
  if (after.test(lead)) return { from: dayAfter(range.to), to: latest };
  return range;
}

function readEvents(
  text: string,
  names: readonly NameSpan[],
  events: readonly DatedEvent[],
): DateSpan[] {
  return names
    .filter(({ kind }) => kind === 'event')
    .flatMap(({ id, start, end }) => {
      const event = events.find((candidate) => candidate.id === id);
      if (event === undefined) return [];
      const range = bounded(event.range, leadOf(text, start));
      return [{ range, precision: 'range' as const, start, end }];
    });
}

/** "In 2016": chrono-node leaves bare years alone. */
function readYears(text: string, known: readonly DateSpan[]): DateSpan[] {
  return [...text.matchAll(bareYear)]
    .map((match) => ({ year: match[0], start: match.index, end: match.index + 4 }))
    .filter(({ start, end }) => known.every((span) => end <= span.start || start >= span.end))
    .map(({ year, start, end }) => ({
      range: bounded({ from: `${year}-01-01`, to: `${year}-12-31` }, leadOf(text, start)),
      precision: 'year' as const,
      start,
      end,
    }));
}

/** @returns the ISO date one day earlier */
export function dayBefore(iso: string): string {
  return shiftDays(iso, -1);
}

/** @returns the ISO date one day later */
export function dayAfter(iso: string): string {
  return shiftDays(iso, 1);
}

/** @returns the ISO date `days` later (earlier where negative) */
export function shiftDays(iso: string, days: number): string {
  return new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10);
}
