import { useState } from 'preact/hooks';
import type { Standing } from '../data/matching/types.ts';
import { popupText } from '../data/locale/popup.ts';
import { Choice } from './choice.tsx';
import type { PageReport } from './panel-model.ts';
import { StatementItem, type StatementItemProps } from './statement-item.tsx';

export interface PageListProps extends Omit<StatementItemProps, 'report'> {
  reports: readonly PageReport[];
}

const standings: readonly Standing[] = ['differs', 'updates', 'agrees', 'alone'];

/** The page's statements in its own order, counted and filtered by how the sources stand to them. */
export function PageList({ reports, locale, ...rest }: PageListProps) {
  const [filter, setFilter] = useState<Standing | 'all'>('all');
  const t = popupText(locale);
  const count = (standing: Standing) =>
    reports.filter((report) => report.standing === standing).length;
  const shown = reports.filter(({ standing }) => filter === 'all' || standing === filter);
  const options = standings.map((id) => ({
    id,
    label: t.standing[id],
    relation: id,
    count: count(id),
  }));
  return (
    <>
      <Choice<Standing | 'all'>
        legend={t.filter}
        options={[{ id: 'all', label: t.statements(reports.length) }, ...options]}
        selected={filter}
        onSelect={setFilter}
      />
      {shown.length === 0 && <p class="quiet">{t.nothingLeft}</p>}
      <ol class="statements">
        {shown.map((report) => (
          <StatementItem key={report.id} report={report} locale={locale} {...rest} />
        ))}
      </ol>
    </>
  );
}
