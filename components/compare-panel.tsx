import { useEffect, useState } from 'preact/hooks';
import type { Overview } from '../data/protocol.ts';
import type { Comparison, QuestionRef } from '../data/matching/types.ts';
import { compareText } from '../data/locale/compare.ts';
import type { Locale } from '../data/locale/locale.ts';
import {
  toCsv,
  toJsonLd,
  toMarkdown,
  toPlainText,
  type ExportInput,
} from '../data/export/comparison-export.ts';
import { CompareView } from './compare-view.tsx';
import { PageDigest } from './page-digest.tsx';
import {
  arrange,
  isOnPage,
  mergePage,
  sameQuestion,
  type PageReport,
  type PanelFilter,
} from './panel-model.ts';
import { questionAnchor } from './question-list.tsx';
import { Tabs } from './tabs.tsx';
import { TakeAlong, type CopyFormat } from './take-along.tsx';
import { Timeline } from './timeline.tsx';

export interface PanelPage {
  title?: string | undefined;
  url?: string | undefined;
  /** ISO 8601 date. */
  published?: string | undefined;
  /** The selected passage, where the panel was opened on one. */
  selection?: string | undefined;
  /** The statements of that passage. */
  selected: readonly PageReport[];
  reports: readonly PageReport[];
}

export interface ComparePanelProps {
  overview: Overview;
  page?: PanelPage | undefined;
  /** The question to open on. */
  focus?: { pack: string; id: string } | undefined;
  locale: Locale;
  /** Puts a text on the clipboard; resolves when it is there. */
  copy(text: string): Promise<void>;
}

type View = 'matrix' | 'timeline' | 'digest';

const writers: Record<CopyFormat, (input: ExportInput) => string> = {
  markdown: toMarkdown,
  plain: toPlainText,
  csv: toCsv,
  jsonld: toJsonLd,
};

/** Which questions to show first: those of the selection, the one asked for among all, or the page's. */
function firstFilter({ page, focus }: ComparePanelProps, onPage: boolean): PanelFilter {
  const asked = page?.selected.flatMap(({ comparisons }) => comparisons) ?? [];
  const holds = !focus || asked.some(({ question }) => sameQuestion(question, focus));
  if (asked.length > 0 && holds) return 'selection';
  return onPage && !focus ? 'page' : 'all';
}

/** All sources beside each other, with the page in it where there is one. */
export function ComparePanel(props: ComparePanelProps) {
  const { overview, page, locale, copy } = props;
  const selected = page?.selected ?? [];
  const comparisons = mergePage(overview.comparisons, [...selected, ...(page?.reports ?? [])]);
  const [filter, setFilter] = useState(() => firstFilter(props, comparisons.some(isOnPage)));
  const [copied, setCopied] = useState(false);
  const copyAs = async (format: CopyFormat) => {
    const about = page?.title ? { ...page, title: page.title } : undefined;
    const shown = arrange(comparisons, { filter, sort: 'question', selected });
    await copy(writers[format]({ comparisons: shown, locale, page: about }));
    setCopied(true);
  };
  return (
    <main class="panel">
      <PanelHead page={page} locale={locale} />
      <TakeAlong
        locale={locale}
        copied={copied}
        onCopy={(format) => void copyAs(format).catch(() => setCopied(false))}
        onPrint={() => window.print()}
      />
      <PanelViews {...props} comparisons={comparisons} filter={filter} onFilter={setFilter} />
    </main>
  );
}

interface PanelViewsProps extends ComparePanelProps {
  comparisons: readonly Comparison[];
  filter: PanelFilter;
  onFilter(filter: PanelFilter): void;
}

/** The three ways of looking at it, and going from one to a question in another. */
function PanelViews(props: PanelViewsProps) {
  const { overview, page, locale, comparisons, filter, onFilter } = props;
  const [view, setView] = useState<View>('matrix');
  const [target, setTarget] = useState(props.focus);
  const t = compareText(locale);

  useEffect(() => {
    const element = target && document.getElementById(questionAnchor(target));
    element?.scrollIntoView({ block: 'start' });
    element?.focus({ preventScroll: true });
  }, [target, view, filter]);

  const openQuestion = (question: QuestionRef) => {
    onFilter('all');
    setView('matrix');
    setTarget(question);
  };
  const choose = (next: PanelFilter) => {
    setTarget(undefined);
    onFilter(next);
  };
  const tabs = (['matrix', 'timeline', 'digest'] as const).map((id) => ({ id, label: t[id] }));
  const own = page && { title: page.title ?? t.page, published: page.published };
  const shared = { comparisons, locale };
  return (
    <Tabs<View> label={t.views} tabs={tabs} selected={view} onSelect={setView}>
      {view === 'matrix' && (
        <CompareView
          {...shared}
          packs={overview.packs}
          selected={page?.selected ?? []}
          filter={filter}
          onFilter={choose}
        />
      )}
      {view === 'timeline' && <Timeline {...shared} events={overview.events} page={own} />}
      {view === 'digest' && (
        <PageDigest {...shared} reports={page?.reports ?? []} onQuestion={openQuestion} />
      )}
    </Tabs>
  );
}

function PanelHead({ page, locale }: { page: PanelPage | undefined; locale: Locale }) {
  const t = compareText(locale);
  const about = page?.selection ? t.onSelection : page?.title ? t.onPage(page.title) : t.allSources;
  return (
    <header class="panel-head">
      <h1>{t.title}</h1>
      <p class="quiet">{about}</p>
      {page?.selection && <blockquote>“{page.selection}”</blockquote>}
      {page?.selection && page.selected.length === 0 && <p>{t.selectionNothing}</p>}
    </header>
  );
}
