import type { PassageReport } from '../data/protocol.ts';
import type { Locale } from '../data/locale/locale.ts';
import { welcomeText } from '../data/locale/welcome.ts';
import { pick } from '../data/locale/locale.ts';
import { cardText } from '../data/locale/card.ts';
import { sourceHref } from '../data/source-link.ts';
import { ComparisonRows } from './comparison-rows.tsx';

export interface TryItProps {
  text: string;
  /** Where the sample comes from; absent once the reader has changed it. */
  sample?: { publisher: string; date: string } | undefined;
  report?: PassageReport | undefined;
  locale: Locale;
  onText(text: string): void;
  onCompare(): void;
}

/** A passage to try the comparison on, answered by the same modules that read pages. */
export function TryIt({ text, sample, report, locale, onText, onCompare }: TryItProps) {
  const t = welcomeText(locale);
  const telling = report?.statements.filter(({ comparisons }) => comparisons.length > 0);
  return (
    <div class="try">
      <p class="quiet">
        {t.tryHelp} {sample && t.sampleFrom(sample.publisher, sample.date)}
      </p>
      <label>
        {t.passage}
        <textarea value={text} onInput={(event) => onText(event.currentTarget.value)} />
      </label>
      <button type="button" disabled={text.trim() === ''} onClick={onCompare}>
        {t.compare}
      </button>
      <div aria-live="polite">
        {telling?.length === 0 && <p class="quiet">{t.nothing}</p>}
        {telling?.map((statement) => (
          <section key={statement.id} class="questions">
            <p class="digest-text">{statement.text}</p>
            {statement.comparisons.map((comparison) => (
              <article key={comparison.question.id} data-relation={comparison.standing}>
                <p class="sign standing">{cardText(locale).standing[comparison.standing]}</p>
                <h3>{pick(comparison.question.label, locale)}</h3>
                <ComparisonRows
                  comparison={comparison}
                  ownLabel={t.yourText}
                  locale={locale}
                  hrefOf={(row, claim) =>
                    sourceHref(comparison.question.pack, row.source.id, claim)
                  }
                />
              </article>
            ))}
          </section>
        ))}
      </div>
    </div>
  );
}
