import type { PageState } from '../data/protocol.ts';
import { popupText, type EmptyState } from '../data/locale/popup.ts';
import { Notice, ProblemNotice } from './notice.tsx';
import { PageDate } from './page-date.tsx';
import { PageList, type PageListProps } from './page-list.tsx';
import { reportsOf } from './panel-model.ts';

export interface PageViewProps extends Omit<PageListProps, 'reports'> {
  /** What the page answered, or why it could not be asked. */
  page: PageState | EmptyState;
  host?: string | undefined;
  /** Whether reading is off only because the reader wants to be asked. */
  askable: boolean;
  /** Whether to offer reading a site that is not covered; the settings can add one all the same. */
  offered: boolean;
  onTurnOn(): void;
  onReload(): void;
  onReadNow(): void;
  onCompareAll(): void;
  onCorrectDate(published: string): void;
}

/** The popup's first tab: the page's statements, or why there are none. */
export function PageView(props: PageViewProps) {
  const { page, locale } = props;
  const t = popupText(locale);
  if (typeof page === 'string') return <Empty {...props} state={page} />;
  if (page.problem)
    return <ProblemNotice problem={page.problem} locale={locale} onRetry={props.onReload} />;
  if (page.state !== 'ready') return <Empty {...props} state={page.state} />;
  return (
    <>
      <PageDate
        published={page.published}
        from={page.publishedFrom}
        locale={locale}
        onCorrect={props.onCorrectDate}
      />
      <PageList {...props} reports={reportsOf(page)} />
      <p class="actions foot">
        <button type="button" onClick={props.onCompareAll}>
          {t.compareAll}
        </button>
      </p>
    </>
  );
}

function Empty(props: PageViewProps & { state: EmptyState }) {
  const { state, host, locale } = props;
  const t = popupText(locale);
  return (
    <Notice title={t.empty[state].title} help={t.empty[state].help}>
      {state === 'no-access' && host && props.offered && (
        <button type="button" onClick={props.onTurnOn}>
          {t.turnOn(host)}
        </button>
      )}
      {(state === 'not-loaded' || state === 'failed') && (
        <button type="button" onClick={props.onReload}>
          {t.reload}
        </button>
      )}
      {state === 'off' && props.askable && (
        <button type="button" onClick={props.onReadNow}>
          {t.readNow}
        </button>
      )}
    </Notice>
  );
}
