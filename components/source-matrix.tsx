import type { Comparison, SourceRef } from '../data/matching/types.ts';
import { cardText } from '../data/locale/card.ts';
import { compareText } from '../data/locale/compare.ts';
import { formatDate, pick, type Locale } from '../data/locale/locale.ts';
import { sourceHref } from '../data/source-link.ts';
import { MatrixCell } from './matrix-cell.tsx';
import { isOnPage } from './panel-model.ts';
import { questionAnchor, standingText } from './question-list.tsx';
import type { TopicGroup } from './topics.ts';
import { SharedOrigins } from './shared-origins.tsx';

export interface SourceMatrixProps {
  comparisons: readonly Comparison[];
  /** The same under headings, or in a single group without one. */
  groups: readonly TopicGroup[];
  /** What the page, or the selection, is called above its answers. */
  ownLabel: string;
  locale: Locale;
}

/** Every source that a comparison names, by publication date. */
function sourcesOf(comparisons: readonly Comparison[]): SourceRef[] {
  const byId = new Map(
    comparisons.flatMap(({ rows }) => rows.map(({ source }) => [source.id, source] as const)),
  );
  return [...byId.values()].sort((a, b) => a.published.localeCompare(b.published));
}

/** Wide panel: questions down, the page and the sources across. */
export function SourceMatrix({ comparisons, groups, ownLabel, locale }: SourceMatrixProps) {
  const t = compareText(locale);
  const sources = sourcesOf(comparisons);
  const withPage = comparisons.some(isOnPage);
  const pack = comparisons[0]?.question.pack ?? '';
  return (
    <table class="matrix">
      <thead>
        <tr>
          <th scope="col">{t.question}</th>
          {withPage && (
            <th scope="col" class="page-cell">
              {ownLabel}
            </th>
          )}
          {sources.map((source) => (
            <th key={source.id} scope="col">
              <a href={sourceHref(pack, source.id)}>{source.publisher}</a>
              <time dateTime={source.published}>{formatDate(source.published, locale)}</time>
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.key}>
          {group.label && (
            <tr class="topic">
              <th scope="rowgroup" colSpan={sources.length + (withPage ? 2 : 1)}>
                {pick(group.label, locale)}
              </th>
            </tr>
          )}
          {group.comparisons.map((comparison) => (
            <MatrixRow
              key={questionAnchor(comparison.question)}
              comparison={comparison}
              sources={sources}
              withPage={withPage}
              locale={locale}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}

interface MatrixRowProps {
  comparison: Comparison;
  sources: readonly SourceRef[];
  withPage: boolean;
  locale: Locale;
}

function MatrixRow({ comparison, sources, withPage, locale }: MatrixRowProps) {
  const { question, pageAnswer, rows, standing } = comparison;
  return (
    <tr id={questionAnchor(question)} tabIndex={-1}>
      <th scope="row" data-relation={standing}>
        <span class="matrix-question">{pick(question.label, locale)}</span>
        <span class="sign standing">{standingText(comparison, locale)}</span>
        <SharedOrigins rows={rows} locale={locale} />
      </th>
      {withPage && (
        <td class="page-cell">
          {pageAnswer && <span class="cell-answer">{pick(pageAnswer, locale)}</span>}
          {!pageAnswer && <span class="quiet">{cardText(locale).relation['did-not-say']}</span>}
        </td>
      )}
      {sources.map((source) => (
        <MatrixCell
          key={source.id}
          row={rows.find((row) => row.source.id === source.id)}
          pack={question.pack}
          onPage={pageAnswer !== undefined}
          locale={locale}
        />
      ))}
    </tr>
  );
}
