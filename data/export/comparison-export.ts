/** A comparison to take along: Markdown with citations, plain text, CSV and JSON-LD. Pure strings. */
import type { Comparison, ComparisonRow } from '../matching/types.ts';
import { cardText } from '../locale/card.ts';
import { formatDate, pick, type Locale } from '../locale/locale.ts';
import { citeClaim } from './citation.ts';

export interface ExportPage {
  title: string;
  url?: string | undefined;
  /** ISO 8601 date. */
  published?: string | undefined;
}

export interface ExportInput {
  comparisons: readonly Comparison[];
  locale: Locale;
  page?: ExportPage | undefined;
}

/** Keeps a text from being read as Markdown. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}

function pageLine({ page, locale }: ExportInput): string | undefined {
  if (!page) return undefined;
  const date = page.published ? formatDate(page.published, locale) : undefined;
  return [page.title, date, page.url].filter(Boolean).join(', ');
}

/** What one source says, as lines without markup: relation and answer first, then each quote cited. */
function rowLines(row: ComparisonRow, locale: Locale): string[] {
  const head = `${row.source.publisher}: ${cardText(locale).relation[row.relation]}`;
  const [first] = row.claims;
  if (!first) return [head];
  const quotes = row.claims.map((claim) => citeClaim(claim, row.source, locale));
  return [`${head}, ${pick(first.answer, locale)}`, ...quotes];
}

/** Headings for questions, a list item for each source, quotes as nested items. */
export function toMarkdown(input: ExportInput): string {
  const { comparisons, locale } = input;
  const t = cardText(locale);
  const page = pageLine(input);
  const blocks = comparisons.map((comparison) => {
    const answer = comparison.pageAnswer && pick(comparison.pageAnswer, locale);
    const rows = comparison.rows.map((row) =>
      rowLines(row, locale)
        .map((line, index) => `${index ? '  ' : ''}- ${escapeMarkdown(line)}`)
        .join('\n'),
    );
    const own = answer ? [`**${t.page}: ${escapeMarkdown(answer)}**`, ''] : [];
    const heading = `## ${escapeMarkdown(pick(comparison.question.label, locale))}`;
    return [heading, '', ...own, ...rows].join('\n');
  });
  return [...(page ? [escapeMarkdown(page)] : []), ...blocks].join('\n\n') + '\n';
}

/** The same without any markup. */
export function toPlainText(input: ExportInput): string {
  const { comparisons, locale } = input;
  const t = cardText(locale);
  const page = pageLine(input);
  const blocks = comparisons.map((comparison) => {
    const answer = comparison.pageAnswer && `${t.page}: ${pick(comparison.pageAnswer, locale)}`;
    const rows = comparison.rows.flatMap((row) =>
      rowLines(row, locale).map((line, index) => `${index ? '    ' : '  '}${line}`),
    );
    const question = pick(comparison.question.label, locale);
    return [question, ...(answer ? [`  ${answer}`] : []), ...rows].join('\n');
  });
  return [...(page ? [page] : []), ...blocks].join('\n\n') + '\n';
}

/** Quotes a CSV field (RFC 4180); a leading = + - @ gets an apostrophe, so that no spreadsheet runs it. */
function csvField(value: string): string {
  const safe = /^[=+\-@\t]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const csvHeader = [
  'question',
  'page_answer',
  'source',
  'published',
  'relation',
  'answer',
  'quote',
  'speaker',
  'attribution',
  'origin',
  'title',
  'author',
  'url',
];

/** One line a claim, and one for each silent source; CRLF line ends as RFC 4180 asks. */
export function toCsv({ comparisons, locale }: ExportInput): string {
  const lines = comparisons.flatMap((comparison) =>
    comparison.rows.flatMap((row) => {
      const { source } = row;
      const question = pick(comparison.question.label, locale);
      const own = comparison.pageAnswer ? pick(comparison.pageAnswer, locale) : '';
      const start = [question, own, source.publisher, source.published, row.relation];
      const end = [source.title, source.author ?? '', source.url ?? ''];
      if (row.claims.length === 0) return [[...start, '', '', '', '', '', ...end]];
      return row.claims.map((claim) => [
        ...start,
        pick(claim.answer, locale),
        claim.quote,
        pick(claim.speaker, locale),
        claim.attribution,
        claim.origin ? pick(claim.origin, locale) : '',
        ...end,
      ]);
    }),
  );
  return (
    [csvHeader, ...lines].map((fields) => fields.map(csvField).join(',')).join('\r\n') + '\r\n'
  );
}

/** schema.org `Claim` nodes (https://schema.org/Claim), each with the article in which it appears. */
export function toJsonLd({ comparisons }: ExportInput): string {
  const graph = comparisons.flatMap(({ question, rows }) =>
    rows.flatMap(({ source, claims }) =>
      claims.map((claim) => ({
        '@type': 'Claim',
        identifier: claim.id,
        text: claim.quote,
        about: question.label.en,
        abstract: claim.answer.en,
        author: { '@type': 'Thing', name: claim.speaker.en },
        appearance: {
          '@type': 'Article',
          headline: source.title,
          datePublished: source.published,
          publisher: { '@type': 'Organization', name: source.publisher },
          ...(source.author && { author: { '@type': 'Thing', name: source.author } }),
          ...(source.url && { url: source.url }),
        },
      })),
    ),
  );
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, 2) + '\n';
}
