import { compareText } from '../data/locale/compare.ts';
import { formatDate, pick } from '../data/locale/locale.ts';
import type { TimelineChartProps } from './timeline-chart.tsx';
import { sayShared } from './timeline-origins.tsx';

/** The timeline in words: date, what, and how it stands to the chosen day. */
export function TimelineTable({ model, asOf, locale }: Omit<TimelineChartProps, 'wide'>) {
  const t = compareText(locale);
  const events = model.events.map(({ from, name }) => ({
    date: from,
    what: pick(name, locale),
    note: t.event,
  }));
  const sources = model.sources.map(({ source, claims }) => ({
    date: source.published,
    what: source.publisher,
    note: [
      source.published > asOf ? t.later : `${t.published}, ${t.claims(claims)}`,
      ...model.origins
        .filter(({ sources: together }) => together.some(({ id }) => id === source.id))
        .map((shared) => sayShared(shared, locale)),
    ].join('; '),
  }));
  const page = model.page && { date: model.page.published, what: model.page.title, note: t.page };
  const entries = [...events, ...sources, ...(page ? [page] : [])];
  return (
    <details class="timeline-words">
      <summary>{t.timelineTable}</summary>
      <table>
        <tbody>
          {entries
            .sort((a, b) => a.date.localeCompare(b.date))
            .map((entry) => (
              <tr key={`${entry.date} ${entry.what}`}>
                <th scope="row">
                  <time dateTime={entry.date}>{formatDate(entry.date, locale)}</time>
                </th>
                <td>{entry.what}</td>
                <td>{entry.note}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </details>
  );
}
