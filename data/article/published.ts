/** The article's date, and how it was found: as the page states it, without a change of time zone. */
import type { PublishedFrom } from '../protocol.ts';
import { readStructuredData } from './structured-data.ts';

export interface Published {
  /** ISO 8601 date (YYYY-MM-DD); absent where the page states none. */
  date?: string;
  from: PublishedFrom;
}

/** Names, properties and item properties of `<meta>` under which pages give the date. */
const metaName =
  /^(?:(?:og:)?(?:article:)?published_time|article\.published|datePublished|pub-?date|publish-?date|(?:dc|dcterms)\.date(?:\.issued)?|date|parsely-pub-date|sailthru\.date)$/i;

const times = 'time[datetime], [itemprop~="datePublished"]';
/** Which of these is the article's own, surest first. */
const surest = ['[itemprop~="datePublished"]', '[pubdate]', 'article *, main *', '*'];

/** Where a byline stands, by the names that pages give it. */
const bylines =
  '[class*="publish" i], [class*="byline" i], [class*="timestamp" i], [class*="date" i], time';
/** Around a headline there are not so many elements; where there are, it is the whole page. */
const manyElements = 1000;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = `(${months.join('|')})[a-z]*\\.?`;
const dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[ -]${month},?[ -](\\d{4})\\b`, 'i');
const monthFirst = new RegExp(`\\b${month} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i');
const yearFirst = /\b(\d{4})\s?[-./年년]\s?(\d{1,2})\s?[-./月월]\s?(\d{1,2})(?!\d)/;

/** Looks where a date is most surely the article's own: structured data, meta, `<time>`, the text. */
export function findPublished(doc: Document): Published {
  const stated = readStructuredData(doc).find(({ published }) => published && parseDate(published));
  const found =
    first('structured-data', [stated?.published]) ??
    first('meta', contents(doc)) ??
    first('time-element', timesOf(doc)) ??
    first('text', bylineTexts(doc));
  return found ?? { from: 'unknown' };
}

function first(from: PublishedFrom, texts: Iterable<string | null | undefined>): Published | null {
  for (const text of texts) {
    const date = text && parseDate(text);
    if (date) return { date, from };
  }
  return null;
}

function* contents(doc: Document): Generator<string | null> {
  for (const meta of doc.querySelectorAll('meta[content]')) {
    const isDate = metaNames.some((name) => metaName.test(meta.getAttribute(name) ?? ''));
    if (isDate) yield meta.getAttribute('content');
  }
}

const metaNames = ['property', 'itemprop', 'name'];

function* timesOf(doc: Document): Generator<string | null> {
  const found = [...doc.querySelectorAll(times)];
  for (const kind of surest) {
    for (const time of found) if (time.matches(kind)) yield time.getAttribute('datetime');
  }
}

/** Short texts of bylines, then the lines beside the headline. */
function* bylineTexts(doc: Document): Generator<string> {
  const headline = doc.querySelector('h1');
  const near = headline?.closest('article, main') ?? doc.querySelector('article, main') ?? doc.body;
  if (near && !hasMoreThan(manyElements, near)) {
    for (const element of near.querySelectorAll(bylines)) yield shortText(element);
  }
  for (const line of headline?.parentElement?.children ?? []) yield shortText(line);
}

/** Counts no further than it has to. */
const hasMoreThan = (count: number, element: Element): boolean =>
  element.getElementsByTagName('*')[count] !== undefined;

/** The text of an element that is no longer than a byline; of a longer one nothing. */
function shortText(element: Element): string {
  const text = hasMoreThan(20, element) ? '' : (element.textContent ?? '');
  return text.length < 200 ? text : '';
}

/** The first date in a text as an ISO 8601 date; null where there is none, or no possible one. */
export function parseDate(text: string): string | null {
  const iso = yearFirst.exec(text);
  if (iso) return toIso(iso[1], iso[2], iso[3]);
  const named = dayFirst.exec(text);
  if (named) return toIso(named[3], monthNumber(named[2]), named[1]);
  const american = monthFirst.exec(text);
  return american ? toIso(american[3], monthNumber(american[1]), american[2]) : null;
}

const monthNumber = (name = '') => String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1);

function toIso(year = '', monthOfYear = '', day = ''): string | null {
  const iso = `${year}-${monthOfYear.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
  return isReal && year >= '1900' && year < '2200' ? iso : null;
}
