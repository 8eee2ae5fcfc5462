import type { ComparisonRow } from '../data/matching/types.ts';
import { compareText } from '../data/locale/compare.ts';
import type { Locale } from '../data/locale/locale.ts';
import { independence } from './independence.ts';
import { sayShared } from './timeline-origins.tsx';

/** Sources that go back to one origin, bracketed together; nothing where each stands on its own. */
export function SharedOrigins({
  rows,
  locale,
}: {
  rows: readonly ComparisonRow[];
  locale: Locale;
}) {
  const t = compareText(locale);
  const { sources, origins, shared } = independence(rows);
  if (origins === sources) return null;
  return (
    <div class="origins">
      <span>{t.origins(sources, origins)}</span>
      {shared.map((group) => (
        <span key={group.origin.en} class="bracket">
          {sayShared(group, locale)}
        </span>
      ))}
    </div>
  );
}
