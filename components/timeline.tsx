import { useState } from 'preact/hooks';
import type { Overview } from '../data/protocol.ts';
import type { Comparison } from '../data/matching/types.ts';
import { compareText } from '../data/locale/compare.ts';
import { formatDate, type Locale } from '../data/locale/locale.ts';
import { AsOfAnswers } from './as-of-answers.tsx';
import { plotShare, TimelineChart } from './timeline-chart.tsx';
import { TimelineOrigins } from './timeline-origins.tsx';
import { TimelineTable } from './timeline-table.tsx';
import { dayOf, isoOf, timelineModel } from './timeline-model.ts';
import { useMedia } from './use-media.ts';

export interface TimelineProps {
  comparisons: readonly Comparison[];
  events: Overview['events'];
  page?: { title: string; published?: string | undefined } | undefined;
  locale: Locale;
}

/** Sources, events and page in time, and what was known on a day that the reader chooses. */
export function Timeline({ comparisons, events, page, locale }: TimelineProps) {
  const model = timelineModel(comparisons, events, page);
  const [chosen, setChosen] = useState<number>();
  const wide = useMedia('(min-width: 640px)');
  const t = compareText(locale);
  if (!model) return <p class="quiet">{t.nothing}</p>;
  const published = model.sources.map(({ source }) => dayOf(source.published));
  const last = Math.max(...published, model.page ? dayOf(model.page.published) : -Infinity);
  const asOf = isoOf(chosen ?? last);
  return (
    <>
      <TimelineChart model={model} asOf={asOf} wide={wide} locale={locale} />
      <label class="as-of">
        <span>
          {t.asOf} <output>{formatDate(asOf, locale)}</output>
        </span>
        <input
          type="range"
          min={model.from}
          max={model.to}
          style={{ width: `calc(${plotShare(model, wide) * 100}% + 16px)` }}
          value={chosen ?? last}
          aria-valuetext={formatDate(asOf, locale)}
          onInput={(event) => setChosen(Number(event.currentTarget.value))}
        />
      </label>
      <p class="quiet">{t.asOfHelp}</p>
      <TimelineOrigins origins={model.origins} locale={locale} />
      <AsOfAnswers comparisons={comparisons} asOf={asOf} locale={locale} />
      <TimelineTable model={model} asOf={asOf} locale={locale} />
    </>
  );
}
