import type { Comparison } from '../data/matching/types.ts';
import { cardText } from '../data/locale/card.ts';
import { compareText } from '../data/locale/compare.ts';
import { pick, type Locale } from '../data/locale/locale.ts';
import { sourceHref } from '../data/source-link.ts';
import { ComparisonRows } from './comparison-rows.tsx';
import { SharedOrigins } from './shared-origins.tsx';

export interface QuestionListProps {
  comparisons: readonly Comparison[];
  locale: Locale;
}

/** The address of a question in the panel: `<pack>/<question>`. */
export function questionAnchor({ pack, id }: { pack: string; id: string }): string {
  return `q-${pack}-${id}`;
}

/** How a question stands; without the page's answer, "only here" would say the wrong thing. */
export function standingText({ standing, pageAnswer, rows }: Comparison, locale: Locale): string {
  if (standing !== 'alone' || pageAnswer) return cardText(locale).standing[standing];
  const speaking = rows.filter(({ claims }) => claims.length > 0).length;
  return speaking > 1 ? compareText(locale).notComparable : compareText(locale).oneVoice;
}

/** Narrow panel: one question under the other, its rows as in the card. */
export function QuestionList({ comparisons, locale }: QuestionListProps) {
  return (
    <div class="questions">
      {comparisons.map((comparison) => {
        const { question } = comparison;
        return (
          <article
            key={questionAnchor(question)}
            id={questionAnchor(question)}
            tabIndex={-1}
            data-relation={comparison.standing}
          >
            <p class="sign standing">{standingText(comparison, locale)}</p>
            <h2>{pick(question.label, locale)}</h2>
            <SharedOrigins rows={comparison.rows} locale={locale} />
            <ComparisonRows
              comparison={comparison}
              locale={locale}
              hrefOf={(row, claim) => sourceHref(question.pack, row.source.id, claim)}
            />
          </article>
        );
      })}
    </div>
  );
}
