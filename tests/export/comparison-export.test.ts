import { expect, test } from 'vitest';
import { citeClaim } from '../../data/export/citation.ts';
import { toCsv, toJsonLd, toMarkdown, toPlainText } from '../../data/export/comparison-export.ts';
import type { Comparison } from '../../data/matching/types.ts';
import { overviewComparisons } from '../fixtures/overview.ts';
import { sources } from '../fixtures/quotes.ts';
import { pageReports } from '../fixtures/reports.ts';

const [staffing] = pageReports[0]!.comparisons;
const input = { comparisons: [staffing!], locale: 'en' as const };

/** The same comparison with another quote in its first row. */
function withQuote(quote: string): Comparison {
  const [row, ...rows] = staffing!.rows.filter(({ claims }) => claims.length > 0);
  return { ...staffing!, rows: [{ ...row!, claims: [{ ...row!.claims[0]!, quote }] }, ...rows] };
}

test('a citation has quote, speaker, publisher, title, author and date', () => {
  const heads = overviewComparisons.find(({ question }) => question.id === 'heads')!;
  const row = heads.rows.find(({ source }) => source.id === 'owp')!;
  expect(citeClaim(row.claims[0]!, sources.owp, 'en')).toMatch(
    /^“Jointly heading .+” \(The Organization for World Peace, “Korean Joint .+”, Galen Shen, 17 Sept 2018\)$/,
  );
});

test('a citation names a speaker who is not the reporter', () => {
  const [row] = overviewComparisons.find(({ question }) => question.id === 'sanctions')!.rows;
  expect(citeClaim(row!.claims[1]!, sources.donga, 'ko')).toContain(
    '(김의겸 청와대 대변인, The Dong-A Ilbo, ',
  );
});

test('Markdown: a heading a question, an item a source, quotes cited below', () => {
  const page = { title: 'An [article]', published: '2020-07-02' };
  const text = toMarkdown({ ...input, page });
  expect(text).toContain('An \\[article\\], 2 Jul 2020');
  expect(text).toContain('## How many people staff the office?');
  expect(text).toContain('**This page: 50 a side**');
  expect(text).toContain('- The Wall Street Journal: differs, 15 to 20 a side\n  - “Each side');
  expect(text).toContain('- Bloomberg: published before');
});

test('Markdown: a quote cannot become markup', () => {
  const text = toMarkdown({ ...input, comparisons: [withQuote('*bold* <b> [a](b) `c`')] });
  expect(text).toContain('\\*bold\\* \\<b\\> \\[a\\](b) \\`c\\`');
});

test('plain text has no markup at all', () => {
  const text = toPlainText(input);
  expect(text).not.toMatch(/[#*\\]/);
  expect(text).toContain('This page: 50 a side');
});

test('CSV: one line a claim or silence, quotes doubled, lines ended by CRLF', () => {
  const lines = toCsv({ ...input, comparisons: [withQuote('He said, "no"')] }).split('\r\n');
  expect(lines[0]).toMatch(/^question,page_answer,source/);
  expect(lines.at(-1)).toBe('');
  expect(lines.some((line) => line.includes('"He said, ""no"""'))).toBe(true);
  expect(toCsv(input).split('\r\n')).toHaveLength(7);
});

test('CSV: what a spreadsheet would run is only text', () => {
  const text = toCsv({ ...input, comparisons: [withQuote('=HYPERLINK("http://x")')] });
  expect(text).toContain('"\'=HYPERLINK(""http://x"")"');
});

test('JSON-LD: every claim with the article in which it appears', () => {
  const graph = (JSON.parse(toJsonLd(input)) as { '@graph': Record<string, unknown>[] })['@graph'];
  expect(graph).toHaveLength(3);
  expect(graph[0]).toMatchObject({
    '@type': 'Claim',
    about: 'How many people staff the office?',
    appearance: { '@type': 'Article', publisher: { '@type': 'Organization' } },
  });
});
