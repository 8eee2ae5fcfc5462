import { useEffect, useState } from 'preact/hooks';
import type { Overview } from '../data/protocol.ts';
import type { QuestionRef } from '../data/matching/types.ts';
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
import { arrange, isOnPage, mergePage, type PageReport, type PanelFilter } from './panel-model.ts';
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

/** Which questions to show first: the one asked for is among all; otherwise the page's own. */
function firstFilter(onPage: boolean, focus: ComparePanelProps['focus']): PanelFilter {
  return onPage && !focus ? 'page' : 'all';
}

/** All sources beside each other, with the page in it where there is one. */
export function ComparePanel({ overview, page, focus, locale, copy }: ComparePanelProps) {
  const t = compareText(locale);
  const comparisons = mergePage(overview.comparisons, page?.reports ?? []);
  const [view, setView] = useState<View>('matrix');
  const [filter, setFilter] = useState(() => firstFilter(comparisons.some(isOnPage), focus));
  const [target, setTarget] = useState(focus);
  const [copied, setCopied] = useState(false);

  useEffect(() => {
    const element = target && document.getElementById(questionAnchor(target));
    element?.scrollIntoView({ block: 'start' });
    element?.focus({ preventScroll: true });
  }, [target, view, filter]);

  const openQuestion = (question: QuestionRef) => {
    setFilter('all');
    setView('matrix');
    setTarget(question);
  };
  const copyAs = async (format: CopyFormat) => {
    const about = page?.title ? { ...page, title: page.title } : undefined;
    const shown = arrange(comparisons, filter, 'question');
    await copy(writers[format]({ comparisons: shown, locale, page: about }));
    setCopied(true);
  };
  return (
    <main class="panel">
      <PanelHead page={page} locale={locale} />
      <TakeAlong
        locale={locale}
        copied={copied}
        onCopy={(format) => void copyAs(format)}
        onPrint={() => window.print()}
      />
      <Tabs<View>
        label={t.views}
        tabs={[
          { id: 'matrix', label: t.matrix },
          { id: 'timeline', label: t.timeline },
          { id: 'digest', label: t.digest },
        ]}
        selected={view}
        onSelect={setView}
      >
        {view === 'matrix' && (
          <CompareView
            comparisons={comparisons}
            packs={overview.packs}
            filter={filter}
            locale={locale}
            onFilter={(next) => {
              setTarget(undefined);
              setFilter(next);
            }}
          />
        )}
        {view === 'timeline' && (
          <Timeline
            comparisons={comparisons}
            events={overview.events}
            page={page && { title: page.title ?? t.page, published: page.published }}
            locale={locale}
          />
        )}
        {view === 'digest' && (
          <PageDigest
            reports={page?.reports ?? []}
            comparisons={comparisons}
            locale={locale}
            onQuestion={openQuestion}
          />
        )}
      </Tabs>
    </main>
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
    </header>
  );
}
