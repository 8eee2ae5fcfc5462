import { Fragment } from 'preact';
import type { Comparison } from '../data/matching/types.ts';
import { cardText } from '../data/locale/card.ts';
import { compareText } from '../data/locale/compare.ts';
import { pick, type Locale } from '../data/locale/locale.ts';
import { sourceHref } from '../data/source-link.ts';
import { ComparisonRows } from './comparison-rows.tsx';
import { speaking } from '../data/speaking.ts';
import type { TopicGroup } from './topics.ts';
import { SharedOrigins } from './shared-origins.tsx';

export interface QuestionListProps {
  groups: readonly TopicGroup[];
  /** What the page, or the selection, is called beside its answers. */
  ownLabel: string;
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
export function QuestionList({ groups, ownLabel, locale }: QuestionListProps) {
  return (
    <div class="questions">
      {groups.map((group) => (
        <Fragment key={group.key}>
          {group.label && <p class="topic">{pick(group.label, locale)}</p>}
          {group.comparisons.map((comparison) => (
            <QuestionArticle
              key={questionAnchor(comparison.question)}
              comparison={comparison}
              ownLabel={ownLabel}
              locale={locale}
            />
          ))}
        </Fragment>
      ))}
    </div>
  );
}

interface QuestionArticleProps extends Omit<QuestionListProps, 'groups'> {
  comparison: Comparison;
}

function QuestionArticle({ comparison, ownLabel, locale }: QuestionArticleProps) {
  const { question } = comparison;
  return (
    <article id={questionAnchor(question)} tabIndex={-1} data-relation={comparison.standing}>
      <p class="sign standing">{standingText(comparison, locale)}</p>
      <h2>{pick(question.label, locale)}</h2>
      <SharedOrigins rows={comparison.rows} locale={locale} />
      <ComparisonRows
        comparison={comparison}
        ownLabel={ownLabel}
        locale={locale}
        hrefOf={(row, claim) => sourceHref(question.pack, row.source.id, claim)}
      />
    </article>
  );
}
