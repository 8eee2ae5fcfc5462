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
  const flash = createFlash(painter);

  const placeOf = (id: string) => findPlace(deps.session(), id);
  const openCard = (id: string, how: CardOpening = {}): void => {
    const report = deps.session()?.reportOf(id);
    const place = placeOf(id);
    if (!report || !place || (card.openId() === id && !how.focus)) return;
    const locale = resolveLocale(deps.preferences().language, navigator.language);
    card.open({ report, ...place, locale }, how);
    painter.show('active', place.ranges);
  };
  const openAt = ({ id }: Mark, { clientX: x, clientY: y, view }: PointerEvent) =>
    openCard(id, { point: view === window ? { x, y } : {} });
  const closeIfGone = () => {
    const open = card.openId();
    if (open && !placeOf(open)) card.close();
  };
  const goTo = (id: string): boolean => {
    const place = placeOf(id);
    if (!place) return false;
    scrollTo(place.ranges);
    flash(place.ranges);
    openCard(id, { focus: true });
    return true;
  };
  const step = (by: 1 | -1): boolean => {
    const next = neighbour(painter.marks(), card.openId(), by);
    return next ? goTo(next.id) : false;
  };
  const card = createLazyCard(
    { ...deps, onStep: step, onClosed: () => painter.show('active', []) },
    signal,
  );

  const watched = new WeakSet<Document>();
  /** Listens to the reader's pointer in the page, or in a frame of it; once is enough. */
  const watchDocument = (doc: Document) => {
    if (watched.has(doc)) return;
    watched.add(doc);
    const { marks } = painter;
    const { isOwn: isCard, close: leave } = card;
    watchPointer(doc, { marks, isCard, open: openAt, leave }, signal);
  };

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
      // Pages without marks are not listened to.
      if (marks.length) watchDocument(document);
      closeIfGone();
    },
    dropStale: () => void (painter.dropStale() && closeIfGone()),
    watchDocument,
  };
}

/** Lights ranges for a moment; the next ones put the last ones out. */
function createFlash({ show }: ReturnType<typeof createPainter>) {
  let fading: ReturnType<typeof setTimeout>;
  return (ranges: readonly Range[]) => {
    show('flash', ranges);
    clearTimeout(fading);
    fading = setTimeout(show, flashFor, 'flash', []);
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

/** The mark before or after the open one, around the ends; without one, the nearest to the view. */
function neighbour(marks: readonly Mark[], open: string | null, by: 1 | -1): Mark | undefined {
  const at = marks.findIndex(({ id }) => id === open);
  return at < 0 ? firstInView(marks, by) : marks[(at + by + marks.length) % marks.length];
}

function firstInView(marks: readonly Mark[], by: 1 | -1): Mark | undefined {
  const top = ({ ranges }: Mark) => ranges[0]?.getBoundingClientRect().top ?? 0;
  if (by > 0) return marks.find((mark) => top(mark) >= 0) ?? marks[0];
  return marks.findLast((mark) => top(mark) < innerHeight) ?? marks.at(-1);
}
