/** A page's report for a reader at a terminal. */
import type { Comparison, ComparisonRow } from '../data/matching/types.ts';
import type { PageState, PageStatement } from '../data/protocol.ts';

const marks: Record<ComparisonRow['relation'], string> = {
  agrees: '= agrees',
  differs: '! differs',
  updates: '> page is later',
  updated: '< source is later',
  related: '~ related',
  'did-not-say': '  did not say',
  'published-before': '  published before',
  hidden: '  hidden',
};

export function printReport(address: string, page: PageState): void {
  const spoken = page.statements.filter(({ report }) => report && report.comparisons.length > 0);
  console.log(
    `\n${'='.repeat(78)}\n${page.title}\n${address} · ${page.published ?? 'no date'} · ${page.state}`,
  );
  if (spoken.length === 0) console.log('Nothing is marked on this page.');
  for (const statement of spoken) printStatement(statement);
}

function printStatement({ text, report }: PageStatement): void {
  console.log(`\n“${text.trim()}” [${report?.standing}]`);
  for (const comparison of report?.comparisons ?? []) printComparison(comparison);
}

function printComparison({ question, pageAnswer, rows }: Comparison): void {
  console.log(`  ${question.label.en} The page: ${pageAnswer?.en ?? 'not clear'}`);
  for (const row of rows) printRow(row);
}

function printRow({ source, relation, claims }: ComparisonRow): void {
  const [claim] = claims;
  const said = claim ? ` · ${claim.answer.en} · “${claim.quote}” (${claim.speaker.en})` : '';
  console.log(`    ${marks[relation].padEnd(19)} ${source.publisher}, ${source.published}${said}`);
}
