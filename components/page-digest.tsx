import { useState } from 'preact/hooks';
import type { Comparison, RelationKind } from '../data/matching/types.ts';
import { cardText } from '../data/locale/card.ts';
import { compareText } from '../data/locale/compare.ts';
import { pick, type Locale } from '../data/locale/locale.ts';
import { speaking } from '../data/speaking.ts';
import { leftOut, type PageReport } from './panel-model.ts';
import { questionAnchor } from './question-list.tsx';

export interface PageDigestProps {
  reports: readonly PageReport[];
  comparisons: readonly Comparison[];
  locale: Locale;
  onQuestion(question: Comparison['question']): void;
}

const shownAtFirst = 8;

/** The article in one screen: what it says, who says so too or otherwise, and what it leaves out. */
export function PageDigest({ reports, comparisons, locale, onQuestion }: PageDigestProps) {
  const [whole, setWhole] = useState(false);
  const t = compareText(locale);
  if (reports.length === 0) return <p class="quiet">{t.digestEmpty}</p>;
  const missing = leftOut(comparisons);
  const shown = whole ? missing : missing.slice(0, shownAtFirst);
  return (
    <div class="digest">
      <ol>
        {reports.map((report) => (
          <DigestStatement
            key={report.id}
            report={report}
            locale={locale}
            onQuestion={onQuestion}
          />
        ))}
      </ol>
      <h2>{t.leavesOut}</h2>
      <p class="quiet">{t.leavesOutHelp}</p>
      <ul class="left-out">
        {shown.map((comparison) => (
          <li key={questionAnchor(comparison.question)}>
            <button type="button" class="plain" onClick={() => onQuestion(comparison.question)}>
              {pick(comparison.question.label, locale)}
            </button>{' '}
            <small>{t.answeredBy(speaking(comparison))}</small>
          </li>
        ))}
      </ul>
      {shown.length < missing.length && (
        <button type="button" onClick={() => setWhole(true)}>
          {t.more(missing.length - shown.length)}
        </button>
      )}
    </div>
  );
}

interface DigestStatementProps extends Pick<PageDigestProps, 'locale' | 'onQuestion'> {
  report: PageReport;
}

/** A statement may answer several questions, and a source agree on one and differ on another. */
function DigestStatement({ report, locale, onQuestion }: DigestStatementProps) {
  const t = compareText(locale);
  const relations: [RelationKind, string][] = [
    ['differs', t.disputes],
    ['updates', t.changed],
    ['updated', cardText(locale).relation.updated],
    ['agrees', t.supports],
  ];
  const lines = relations.flatMap(([relation, label]) =>
    report.comparisons.map(({ question, rows }) => {
      const own = rows.filter((row) => row.relation === relation);
      const names = [...new Set(own.map(({ source }) => source.publisher))];
      return { key: `${relation} ${questionAnchor(question)}`, relation, label, question, names };
    }),
  );
  return (
    <li data-relation={report.standing}>
      <p class="digest-text">{report.text}</p>
      {lines.map(
        ({ key, relation, label, question, names }) =>
          names.length > 0 && (
            <p key={key} class="sign digest-line" data-relation={relation}>
              <span>{label}</span> {names.join(', ')}{' '}
              <button type="button" class="link" onClick={() => onQuestion(question)}>
                {pick(question.label, locale)}
              </button>
            </p>
          ),
      )}
      {report.standing === 'alone' && <p class="quiet">{t.nobody}</p>}
    </li>
  );
}
