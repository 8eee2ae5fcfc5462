import { compareText } from '../data/locale/compare.ts';
import { formatDate, pick, type Locale } from '../data/locale/locale.ts';
import type { SharedOrigin } from './independence.ts';
import { dayOf, type TimelineModel } from './timeline-model.ts';

/** A line of the chart: something that happened on a day or over some days. */
interface Lane {
  key: string;
  label: string;
  date: string;
  detail?: string;
  from: number;
  to: number;
  kind: 'source' | 'event' | 'page';
}

/** Drawn at about its size on screen, so that the letters keep theirs. */
const sizes = {
  wide: { width: 860, laneHeight: 32 },
  narrow: { width: 300, laneHeight: 40 },
};
const pad = 8;
/** Width for each bracket beside the axis. */
const bracketWidth = 18;

function lanesOf(model: TimelineModel, locale: Locale): Lane[] {
  const t = compareText(locale);
  const events = model.events.map((event) => ({
    key: `event-${event.id}`,
    label: pick(event.name, locale),
    date: formatDate(event.from, locale),
    from: dayOf(event.from),
    to: dayOf(event.to),
    kind: 'event' as const,
  }));
  const sources = model.sources.map(({ source, claims }) => ({
    key: source.id,
    label: source.publisher,
    date: formatDate(source.published, locale),
    detail: t.claims(claims),
    from: dayOf(source.published),
    to: dayOf(source.published),
    kind: 'source' as const,
  }));
  const page = model.page && {
    key: 'page',
    label: t.page,
    date: formatDate(model.page.published, locale),
    from: dayOf(model.page.published),
    to: dayOf(model.page.published),
    kind: 'page' as const,
  };
  return [...events, ...sources, ...(page ? [page] : [])].sort((a, b) => a.from - b.from);
}

export interface TimelineChartProps {
  model: TimelineModel;
  asOf: string;
  wide: boolean;
  locale: Locale;
}

/** How much of the drawing's width the axis takes; brackets have the rest. */
export function plotShare({ origins }: TimelineModel, wide: boolean): number {
  const { width } = wide ? sizes.wide : sizes.narrow;
  return 1 - (origins.length * bracketWidth) / width;
}

/** The drawing; `TimelineTable` says the same in words. Shapes tell what is what: bar, disc, diamond. */
export function TimelineChart({ model, asOf, wide, locale }: TimelineChartProps) {
  const lanes = lanesOf(model, locale);
  const { width: full, laneHeight } = wide ? sizes.wide : sizes.narrow;
  const width = full * plotShare(model, wide);
  const height = lanes.length * laneHeight + pad * 2;
  const day = dayOf(asOf);
  const x = (at: number) => ((at - model.from) / (model.to - model.from)) * width;
  const y = (lane: number) => pad + lane * laneHeight + laneHeight / 2;
  const heightsOf = ({ sources }: SharedOrigin) =>
    sources.map(({ id }) => y(lanes.findIndex(({ key }) => key === id)));
  return (
    <svg
      class="timeline"
      viewBox={`0 0 ${full} ${height}`}
      role="img"
      aria-label={compareText(locale).timelineAlt}
    >
      <line class="as-of-line" x1={x(day)} x2={x(day)} y1={0} y2={height} />
      {lanes.map((lane, index) => (
        <LaneMark
          key={lane.key}
          lane={lane}
          x={x}
          width={width}
          wide={wide}
          y={y(index)}
          later={lane.kind === 'source' && lane.from > day}
        />
      ))}
      {model.origins.map((shared, index) => (
        <Bracket
          key={shared.origin.en}
          number={index + 1}
          x={width + (index + 1) * bracketWidth - 2}
          heights={heightsOf(shared)}
        />
      ))}
    </svg>
  );
}

/** Holds the lines of sources together that go back to one origin; its number stands in the list below. */
function Bracket({ number, x, heights }: { number: number; x: number; heights: number[] }) {
  const [top, bottom] = [Math.min(...heights), Math.max(...heights)];
  const ticks = heights.map((y) => `M${x - 8} ${y}H${x}`).join('');
  return (
    <g class="shared">
      <path d={`M${x} ${top}V${bottom}${ticks}`} />
      <text x={x} y={top - 5} text-anchor="end">
        {number}
      </text>
    </g>
  );
}

interface LaneMarkProps {
  lane: Lane;
  x(day: number): number;
  y: number;
  width: number;
  /** With room label and date stand beside the mark; without, the label above its line from the start. */
  wide: boolean;
  later: boolean;
}

function LaneMark({ lane, x, y, width, wide, later }: LaneMarkProps) {
  const from = x(lane.from);
  const to = Math.max(x(lane.to), from + 2);
  const right = from > width / 2;
  const beside = right ? from - 14 : to + 14;
  const anchor = right ? 'end' : 'start';
  return (
    <g class={`lane ${lane.kind}${later ? ' later' : ''}`}>
      <line class="rail" x1={0} x2={width} y1={y} y2={y} />
      {lane.kind === 'event' && <rect x={from} y={y - 3} width={to - from + 4} height={6} />}
      {lane.kind === 'source' && <circle cx={from} cy={y} r={6} />}
      {lane.kind === 'page' && <path d={`M${from} ${y - 8}l8 8l-8 8l-8 -8z`} />}
      {wide ? (
        <text x={beside} y={y - 5} text-anchor={anchor}>
          {lane.label}{' '}
          <tspan class="detail">{[lane.date, lane.detail].filter(Boolean).join(', ')}</tspan>
        </text>
      ) : (
        <>
          <text x={0} y={y - 12}>
            {lane.label}
          </text>
          <text class="detail" x={beside} y={y + 4} text-anchor={anchor}>
            {lane.date}
          </text>
        </>
      )}
    </g>
  );
}
