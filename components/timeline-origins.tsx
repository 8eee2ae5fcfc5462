import { compareText } from '../data/locale/compare.ts';
import { pick, type Locale } from '../data/locale/locale.ts';
import type { OriginOnQuestions, SharedOrigin } from './independence.ts';

/** Who goes back to what, e.g. "A, B: all from C". */
export function sayShared({ origin, sources }: SharedOrigin, locale: Locale): string {
  const names = sources.map(({ publisher }) => publisher).join(', ');
  return compareText(locale).sharedOrigin(pick(origin, locale), names);
}

/** What the numbered brackets of the chart say; nothing where each source stands on its own. */
export function TimelineOrigins(props: { origins: readonly OriginOnQuestions[]; locale: Locale }) {
  const { origins, locale } = props;
  if (origins.length === 0) return null;
  return (
    <section class="timeline-origins">
      <h2>{compareText(locale).oneOrigin}</h2>
      <ol>
        {origins.map((shared) => (
          <li key={shared.origin.en}>
            {sayShared(shared, locale)}{' '}
            <span class="quiet">
              {shared.questions.map(({ label }) => pick(label, locale)).join(' ')}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
