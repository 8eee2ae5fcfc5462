import type { QuestionRef } from '../data/matching/types.ts';
import type { Mute } from '../data/settings.ts';
import { cardText } from '../data/locale/card.ts';
import { pick, type Locale } from '../data/locale/locale.ts';
import { popupText } from '../data/locale/popup.ts';
import { sourceHref } from '../data/source-link.ts';
import { ComparisonRows } from './comparison-rows.tsx';
import type { PageReport } from './panel-model.ts';

export interface StatementItemProps {
  report: PageReport;
  locale: Locale;
  onJump(statement: string): void;
  onCompare(question: QuestionRef): void;
  onMute(mute: Mute): void;
}

/** A statement of the page that opens to what the card says about it. */
export function StatementItem(props: StatementItemProps) {
  const { report, locale, onJump, onCompare, onMute } = props;
  const t = cardText(locale);
  return (
    <li class="statement" data-relation={report.standing}>
      <details>
        <summary class="sign">
          <span class="statement-text">
            <span class="unseen">{t.standing[report.standing]}: </span>
            {report.text}
          </span>
        </summary>
        {report.comparisons.length === 0 && <p>{t.alone}</p>}
        {report.comparisons.map((comparison) => {
          const { question } = comparison;
          const { pack, id } = question;
          return (
            <section key={id} data-relation={comparison.standing}>
              <h2>{pick(question.label, locale)}</h2>
              <ComparisonRows
                comparison={comparison}
                locale={locale}
                hrefOf={(row, claim) => sourceHref(pack, row.source.id, claim)}
                onMuteClaim={(claim) => onMute({ kind: 'claim', pack, id: claim })}
              />
              <p class="actions">
                <button type="button" onClick={() => onCompare(question)}>
                  {t.compare}
                </button>
                <button
                  type="button"
                  class="link"
                  onClick={() => onMute({ kind: 'question', pack, id })}
                >
                  {t.mute}: {t.muteQuestion}
                </button>
              </p>
            </section>
          );
        })}
      </details>
      <button
        type="button"
        class="jump"
        aria-label={`${popupText(locale).jump}: ${report.text}`}
        title={popupText(locale).jump}
        onClick={() => onJump(report.id)}
      >
        →
      </button>
    </li>
  );
}
