import { Fragment } from 'preact';
import type { Comparison } from '../data/matching/types.ts';
import { cardText } from '../data/locale/card.ts';
import { compareText } from '../data/locale/compare.ts';
import { pick, type Locale } from '../data/locale/locale.ts';
import { sourceHref } from '../data/source-link.ts';
import { ComparisonRows } from './comparison-rows.tsx';
import { speaking } from './panel-model.ts';
import type { TopicGroup } from './topics.ts';
import { SharedOrigins } from './shared-origins.tsx';

export interface QuestionListProps {
  groups: readonly TopicGroup[];
  locale: Locale;
}

/** The address of a question in the panel: `<pack>/<question>`. */
export function questionAnchor({ pack, id }: { pack: string; id: string }): string {
  return `q-${pack}-${id}`;
}

/** How a question stands; without the page's answer, "only here" would say the wrong thing. */
export function standingText(comparison: Comparison, locale: Locale): string {
  const { standing, pageAnswer } = comparison;
  if (standing !== 'alone' || pageAnswer) return cardText(locale).standing[standing];
  return speaking(comparison) > 1
    ? compareText(locale).notComparable
    : compareText(locale).oneVoice;
}

/** Narrow panel: one question under the other, its rows as in the card. */
export function QuestionList({ groups, locale }: QuestionListProps) {
  return (
    <div class="questions">
      {groups.map((group) => (
        <Fragment key={group.key}>
          {group.label && <p class="topic">{pick(group.label, locale)}</p>}
          {group.comparisons.map((comparison) => (
            <QuestionArticle
              key={questionAnchor(comparison.question)}
              comparison={comparison}
              locale={locale}
            />
          ))}
        </Fragment>
      ))}
    </div>
  );
}

function QuestionArticle({ comparison, locale }: { comparison: Comparison; locale: Locale }) {
  const { question } = comparison;
  return (
    <article id={questionAnchor(question)} tabIndex={-1} data-relation={comparison.standing}>
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
}
