import type { QuestionRef, StatementReport } from '../data/matching/types.ts';
import type { Mute } from '../data/settings.ts';
import { cardText } from '../data/locale/card.ts';
import { pick, type Locale } from '../data/locale/locale.ts';
import { ComparisonRows } from './comparison-rows.tsx';

export interface ClaimCardProps {
  report: StatementReport;
  statementText: string;
  locale: Locale;
  onCompare(question: QuestionRef): void;
  onClose(): void;
  onMute(mute: Mute): void;
  onStep(by: 1 | -1): void;
}

/** What the other sources said to one statement of the page, at most a glance; more on demand. */
export function ClaimCard(props: ClaimCardProps) {
  const { report, statementText, locale, onClose, onStep } = props;
  const t = cardText(locale);
  const [first, ...others] = report.comparisons;
  return (
    <div
      class="card"
      role="dialog"
      aria-label={`${t.card}: ${statementText}`}
      lang={locale}
      tabIndex={-1}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <header data-relation={report.standing}>
        <span class="sign standing">{t.standing[report.standing]}</span>
        <button type="button" aria-label={t.previous} onClick={() => onStep(-1)}>
          ↑
        </button>
        <button type="button" aria-label={t.next} onClick={() => onStep(1)}>
          ↓
        </button>
        <button type="button" aria-label={t.close} onClick={onClose}>
          ✕
        </button>
      </header>
      {first ? <Question {...props} index={0} /> : <p>{t.alone}</p>}
      {others.length > 0 && <h3>{t.also}</h3>}
      {others.map((comparison, index) => (
        <details key={comparison.question.id} class="other" data-relation={comparison.standing}>
          <summary class="sign">{pick(comparison.question.label, locale)}</summary>
          <Question {...props} index={index + 1} />
        </details>
      ))}
    </div>
  );
}

/** One comparison of the card with what a reader can do about it. */
function Question(props: ClaimCardProps & { index: number }) {
  const { report, locale, index, onCompare, onMute } = props;
  const comparison = report.comparisons[index];
  if (!comparison) return null;
  const t = cardText(locale);
  const { question } = comparison;
  const { pack, id } = question;
  return (
    <>
      {index === 0 && <h2>{pick(question.label, locale)}</h2>}
      <ComparisonRows
        comparison={comparison}
        locale={locale}
        onMuteClaim={(claim) => onMute({ kind: 'claim', pack, id: claim })}
      />
      <footer>
        <button type="button" onClick={() => onCompare(question)}>
          {t.compare}
        </button>
        <details class="mute">
          <summary>{t.mute}</summary>
          <button type="button" onClick={() => onMute({ kind: 'question', pack, id })}>
            {t.muteQuestion}
          </button>{' '}
          <button type="button" onClick={() => onMute({ kind: 'pack', pack })}>
            {t.mutePack}
          </button>
        </details>
      </footer>
    </>
  );
}
