import { compareText } from '../data/locale/compare.ts';
import { formatDate, pick, type Locale } from '../data/locale/locale.ts';
import { dayOf, type TimelineModel } from './timeline-model.ts';

/** A line of the chart: something that happened on a day or over some days. */
interface Lane {
  key: string;
  label: string;
  detail: string;
  from: number;
  to: number;
  kind: 'source' | 'event' | 'page';
}

const width = 640;
const laneHeight = 34;
const pad = 8;

function lanesOf(model: TimelineModel, locale: Locale): Lane[] {
  const t = compareText(locale);
  const events = model.events.map((event) => ({
    key: `event-${event.id}`,
    label: pick(event.name, locale),
    detail: formatDate(event.from, locale),
    from: dayOf(event.from),
    to: dayOf(event.to),
    kind: 'event' as const,
  }));
  const sources = model.sources.map(({ source, claims }) => ({
    key: source.id,
    label: source.publisher,
    detail: `${formatDate(source.published, locale)}, ${t.claims(claims)}`,
    from: dayOf(source.published),
    to: dayOf(source.published),
    kind: 'source' as const,
  }));
  const page = model.page && {
    key: 'page',
    label: t.page,
    detail: formatDate(model.page.published, locale),
    from: dayOf(model.page.published),
    to: dayOf(model.page.published),
    kind: 'page' as const,
  };
  return [...events, ...sources, ...(page ? [page] : [])].sort((a, b) => a.from - b.from);
}

export interface TimelineChartProps {
  model: TimelineModel;
  asOf: string;
  locale: Locale;
}

/** The drawing; `TimelineTable` says the same in words. Shapes tell what is what: bar, disc, diamond. */
export function TimelineChart({ model, asOf, locale }: TimelineChartProps) {
  const lanes = lanesOf(model, locale);
  const height = lanes.length * laneHeight + pad * 2;
  const day = dayOf(asOf);
  const x = (at: number) => ((at - model.from) / (model.to - model.from)) * width;
  return (
    <svg
      class="timeline"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={compareText(locale).timelineAlt}
    >
      <line class="as-of-line" x1={x(day)} x2={x(day)} y1={0} y2={height} />
      {lanes.map((lane, index) => (
        <LaneMark
          key={lane.key}
          lane={lane}
          x={x}
          y={pad + index * laneHeight + laneHeight / 2}
          later={lane.kind === 'source' && lane.from > day}
        />
      ))}
    </svg>
  );
}

function LaneMark(props: { lane: Lane; x(day: number): number; y: number; later: boolean }) {
  const { lane, x, y, later } = props;
  const from = x(lane.from);
  const to = Math.max(x(lane.to), from + 2);
  const right = from > width / 2;
  return (
    <g class={`lane ${lane.kind}${later ? ' later' : ''}`}>
      <line class="rail" x1={0} x2={width} y1={y} y2={y} />
      {lane.kind === 'event' && <rect x={from} y={y - 3} width={to - from + 4} height={6} />}
      {lane.kind === 'source' && <circle cx={from} cy={y} r={6} />}
      {lane.kind === 'page' && <path d={`M${from} ${y - 8}l8 8l-8 8l-8 -8z`} />}
      <text x={right ? from - 14 : to + 14} y={y - 5} text-anchor={right ? 'end' : 'start'}>
        {lane.label} <tspan class="detail">{lane.detail}</tspan>
      </text>
    </g>
  );
}
