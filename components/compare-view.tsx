import { useState } from 'preact/hooks';
import type { Comparison } from '../data/matching/types.ts';
import type { PackSummary } from '../data/protocol.ts';
import { compareText } from '../data/locale/compare.ts';
import type { Locale } from '../data/locale/locale.ts';
import { Choice } from './choice.tsx';
import {
  arrange,
  isAllSelected,
  isOnPage,
  type PageReport,
  type PanelFilter,
  type PanelSort,
} from './panel-model.ts';
import { QuestionList } from './question-list.tsx';
import { SourceMatrix } from './source-matrix.tsx';
import { groupByTopic } from './topics.ts';
import { useMedia } from './use-media.ts';

export interface CompareViewProps {
  comparisons: readonly Comparison[];
  packs: readonly PackSummary[];
  /** The statements of the selection, where the panel was opened on one. */
  selected: readonly PageReport[];
  filter: PanelFilter;
  locale: Locale;
  onFilter(filter: PanelFilter): void;
}

/** All questions with all sources: a matrix where there is room, one question under the other where not. */
export function CompareView(props: CompareViewProps) {
  const { comparisons, packs, selected, filter, locale, onFilter } = props;
  const [sort, setSort] = useState<PanelSort>('question');
  const wide = useMedia('(min-width: 860px)');
  const t = compareText(locale);
  const shown = arrange(comparisons, { filter, sort, selected });
  const groups =
    sort === 'question' ? groupByTopic(shown, packs) : [{ key: 'all', comparisons: shown }];
  const withPage = comparisons.some(isOnPage);
  const ownLabel = isAllSelected(shown, selected) ? t.selection : t.page;
  return (
    <>
      <div class="controls">
        <Choice<PanelFilter>
          legend={t.show}
          options={[
            ...(selected.length > 0 ? [{ id: 'selection' as const, label: t.selectionOnly }] : []),
            ...(withPage ? [{ id: 'page' as const, label: t.pageOnly }] : []),
            { id: 'disagreements', label: t.disagreements },
            { id: 'all', label: t.all },
          ]}
          selected={filter}
          onSelect={onFilter}
        />
        <Choice<PanelSort>
          legend={t.sort}
          options={[
            { id: 'question', label: t.byQuestion },
            { id: 'date', label: t.byDate },
          ]}
          selected={sort}
          onSelect={setSort}
        />
      </div>
      <p class="quiet count" role="status">
        {shown.length > 0 ? t.shown(shown.length) : t.nothing}
      </p>
      {wide ? (
        <SourceMatrix comparisons={shown} groups={groups} ownLabel={ownLabel} locale={locale} />
      ) : (
        <QuestionList groups={groups} ownLabel={ownLabel} locale={locale} />
      )}
    </>
  );
}
