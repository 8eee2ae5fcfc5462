/** Which statements are marked, and where: from reports to marks. */
import type { StatementReport } from '../../data/matching/types.ts';
import type { MarkSelection } from '../../data/settings.ts';
import type { Mark } from './highlight.ts';
import type { Passage } from './statements.ts';
import { rangesOf } from './text-block.ts';

/**
 * A statement on which others have something to say is marked as a whole; one of which nobody else
 * speaks only at the name. In reading order, like the passages.
 */
export function marksOf(
  passages: readonly Passage[],
  reportOf: (id: string) => StatementReport | undefined,
  selection: MarkSelection,
): Mark[] {
  const marks: Mark[] = [];
  const told = new Set<string>();
  for (const passage of passages) {
    const report = reportOf(passage.id);
    if (!report || !isSelected(report, selection, told)) continue;
    const ranges = rangesFor(passage, report);
    if (ranges.length) marks.push({ id: passage.id, standing: report.standing, ranges });
  }
  return marks;
}

export function rangesFor(passage: Passage, report: StatementReport | undefined): Range[] {
  const { block, start, end, names } = passage;
  if (report && report.standing !== 'alone') return rangesOf(block, start, end);
  return names.flatMap((name) => rangesOf(block, name.start, name.end));
}

/** `told` keeps the questions already marked, for readers who want each only once. */
function isSelected(report: StatementReport, selection: MarkSelection, told: Set<string>): boolean {
  if (selection === 'differences')
    return report.standing === 'differs' || report.standing === 'updates';
  if (selection === 'all') return true;
  const question = report.comparisons[0]?.question;
  const key = question ? `${question.pack} ${question.id}` : '';
  if (told.has(key)) return false;
  told.add(key);
  return true;
}
