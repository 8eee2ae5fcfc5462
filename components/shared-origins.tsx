import type { ComparisonRow } from '../data/matching/types.ts';
import { compareText } from '../data/locale/compare.ts';
import { pick, type Locale } from '../data/locale/locale.ts';
import { independence } from './independence.ts';

/** How many of the speaking sources stand on their own; those of one origin are bracketed together. */
export function SharedOrigins({
  rows,
  locale,
}: {
  rows: readonly ComparisonRow[];
  locale: Locale;
}) {
  const t = compareText(locale);
  const { sources, origins, shared } = independence(rows);
  if (sources === 0) return null;
  return (
    <div class="origins">
      <span>{t.origins(sources, origins)}</span>
      {shared.map(({ origin, sources: together }) => (
        <span key={origin.en} class="bracket">
          {t.sharedOrigin(
            pick(origin, locale),
            together.map(({ publisher }) => publisher).join(', '),
          )}
        </span>
      ))}
    </div>
  );
}
