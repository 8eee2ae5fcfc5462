/** What the reader sees of a session: marks and the card, and the ways between them. */
import { resolveLocale } from '../../data/locale/locale.ts';
import type { CardHandlers, CardOpening } from '../../components/page-card.tsx';
import { createLazyCard } from './card.ts';
import { createPainter, type Mark } from './highlight.ts';
import { marksOf, rangesFor } from './marks.ts';
import { watchPointer } from './pointer.ts';
import type { Preferences } from './preferences.ts';
import { scrollTo } from './scrolling.ts';
import type { Session } from './session.ts';

/** Milliseconds for which a place just jumped to is lit. */
const flashFor = 1200;

export interface ViewDeps extends Pick<CardHandlers, 'onCompare' | 'onMute'> {
  session(): Session | null;
  preferences(): Preferences;
}

export type View = ReturnType<typeof createView>;

export function createView(deps: ViewDeps, signal: AbortSignal) {
  const painter = createPainter();
  signal.addEventListener('abort', painter.clear);
  let flashing: ReturnType<typeof setTimeout>;

  const placeOf = (id: string) => findPlace(deps.session(), id);
  const openCard = (id: string, how: CardOpening = {}): void => {
    const report = deps.session()?.reportOf(id);
    const place = placeOf(id);
    if (!report || !place || (card.openId() === id && !how.focus)) return;
    const locale = resolveLocale(deps.preferences().language, navigator.language);
    card.open({ report, ...place, locale }, how);
    painter.show('active', place.ranges);
  };
  const closeIfGone = () => {
    const open = card.openId();
    if (open && !placeOf(open)) card.close();
  };
  const goTo = (id: string): boolean => {
    const place = placeOf(id);
    if (!place) return false;
    scrollTo(place.ranges);
    painter.show('flash', place.ranges);
    clearTimeout(flashing);
    flashing = setTimeout(painter.show, flashFor, 'flash', []);
    openCard(id, { focus: true });
    return true;
  };
  const step = (by: 1 | -1): boolean => {
    const marks = painter.marks();
    const at = marks.findIndex(({ id }) => id === card.openId());
    const next = at < 0 ? firstInView(marks, by) : marks[(at + by + marks.length) % marks.length];
    return next ? goTo(next.id) : false;
  };
  const card = createLazyCard(
    { ...deps, onStep: step, onClosed: () => painter.show('active', []) },
    signal,
  );

  return {
    goTo,
    step,
    closeCard: card.close,
    isCard: card.isOwn,
    paint() {
      const session = deps.session();
      const { markSelection, markStyle: style, markStrength: strength } = deps.preferences();
      const marks = session ? marksOf(session.passages(), session.reportOf, markSelection) : [];
      painter.paint(marks, { style, strength });
      closeIfGone();
    },
    /** Takes away what no longer fits the page's text. */
    dropStale() {
      if (painter.dropStale()) closeIfGone();
    },
    watchDocument(doc: Document) {
      const open = ({ id }: Mark, { clientX: x, clientY: y }: PointerEvent) =>
        openCard(id, { point: doc === document ? { x, y } : {} });
      const { marks } = painter;
      watchPointer(doc, { marks, isCard: card.isOwn, open, leave: card.close }, signal);
    },
  };
}

/** Where a statement stands now; null when the page no longer says it. */
function findPlace(session: Session | null, id: string): { ranges: Range[]; text: string } | null {
  const passage = session?.passages().find((one) => one.id === id);
  if (!session || !passage) return null;
  const names = passage.names.length ? passage.names : [passage];
  const ranges = rangesFor({ ...passage, names }, session.reportOf(id));
  return ranges.length ? { ranges, text: passage.text } : null;
}

function firstInView(marks: readonly Mark[], by: 1 | -1): Mark | undefined {
  const top = ({ ranges }: Mark) => ranges[0]?.getBoundingClientRect().top ?? 0;
  if (by > 0) return marks.find((mark) => top(mark) >= 0) ?? marks[0];
  return marks.findLast((mark) => top(mark) < innerHeight) ?? marks.at(-1);
}
