import { useState } from 'preact/hooks';
import type { Comparison } from '../data/matching/types.ts';
import { compareText } from '../data/locale/compare.ts';
import { pick, type Locale } from '../data/locale/locale.ts';
import { speaking } from '../data/speaking.ts';
import { knowledgeOf } from './timeline-model.ts';

export interface AsOfAnswersProps {
  comparisons: readonly Comparison[];
  asOf: string;
  locale: Locale;
}

const shownAtFirst = 10;

/** Questions on which more than one source speaks; those on which things changed come first. */
function telling(comparisons: readonly Comparison[]): Comparison[] {
  const changes = ({ standing }: Comparison) => (standing === 'updates' ? 0 : 1);
  return comparisons
    .filter((comparison) => speaking(comparison) > 1)
    .sort((a, b) => changes(a) - changes(b));
}

/** Each question's answers as they stood on a day: later ones faded, overtaken ones struck through. */
export function AsOfAnswers({ comparisons, asOf, locale }: AsOfAnswersProps) {
  const [whole, setWhole] = useState(false);
  const all = telling(comparisons);
  const shown = whole ? all : all.slice(0, shownAtFirst);
  return (
    <>
      <dl class="as-of-answers">
        {shown.map((comparison) => (
          <div key={`${comparison.question.pack}/${comparison.question.id}`}>
            <dt>{pick(comparison.question.label, locale)}</dt>
            {byDate(comparison).map(({ source, claims: [claim] }) =>
              claim ? (
                <Answer
                  key={source.id}
                  publisher={source.publisher}
                  answer={pick(claim.answer, locale)}
                  knowledge={knowledgeOf(comparison, source.id, asOf)}
                  locale={locale}
                />
              ) : null,
            )}
          </div>
        ))}
      </dl>
      {shown.length < all.length && (
        <button type="button" onClick={() => setWhole(true)}>
          {compareText(locale).more(all.length - shown.length)}
        </button>
      )}
    </>
  );
}

function byDate({ rows }: Comparison) {
  return [...rows].sort((a, b) => a.source.published.localeCompare(b.source.published));
}

interface AnswerProps {
  publisher: string;
  answer: string;
  knowledge: ReturnType<typeof knowledgeOf>;
  locale: Locale;
}

function Answer({ publisher, answer, knowledge, locale }: AnswerProps) {
  const note = knowledge === 'known' ? undefined : compareText(locale)[knowledge];
  return (
    <dd class={knowledge}>
      <span>{publisher}</span>{' '}
      <div>
        {knowledge === 'overtaken' ? <s>{answer}</s> : <b>{answer}</b>}
        {note && <small> ({note})</small>}
      </div>
    </dd>
  );
}
