/** From a point of the screen to the mark under it, and from the reader's hand to the wish for a card. */
import type { Mark } from './highlight.ts';

type HitResult = { highlight: Highlight; ranges: AbstractRange[] };
/** Newer than the types: Chrome 140, Firefox 150; at first it gave highlights without ranges. */
interface HitTesting {
  highlightsFromPoint?(
    x: number,
    y: number,
    options?: { shadowRoots: ShadowRoot[] },
  ): (HitResult | Highlight)[];
}
interface CaretTesting {
  caretPositionFromPoint?(
    x: number,
    y: number,
    options?: { shadowRoots: ShadowRoot[] },
  ): { offsetNode: Node; offset: number } | null;
  caretRangeFromPoint?(x: number, y: number): Range | null;
}

/** The mark at a point of the viewport; the shortest where several lie over each other. */
export function markAt(doc: Document, x: number, y: number, marks: readonly Mark[]): Mark | null {
  const under = byHighlights(doc, x, y, marks) ?? byCaret(doc, x, y, marks);
  const seen = under.filter((mark) => isOnTop(doc, x, y, mark));
  return seen.sort((a, b) => String(a.ranges[0]).length - String(b.ranges[0]).length)[0] ?? null;
}

function isIn(range: Range, x: number, y: number): boolean {
  for (const box of range.getClientRects()) {
    if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return true;
  }
  return false;
}

/** A menu or a dialog of the page may lie over the text. */
function isOnTop(doc: Document, x: number, y: number, { ranges }: Mark): boolean {
  const root = ranges[0]?.startContainer.getRootNode();
  const place =
    root && 'host' in root ? (root as ShadowRoot).host : ranges[0]?.commonAncestorContainer;
  const top = doc.elementFromPoint(x, y);
  return !!top && !!place && (top.contains(place) || place.contains(top));
}

function shadowRootsOf(marks: readonly Mark[]): ShadowRoot[] {
  const roots = marks.map(({ ranges }) => ranges[0]?.startContainer.getRootNode());
  return [...new Set(roots)].filter((root): root is ShadowRoot => root instanceof ShadowRoot);
}

function byHighlights(doc: Document, x: number, y: number, marks: readonly Mark[]): Mark[] | null {
  const registry = doc.defaultView?.CSS.highlights as HitTesting | undefined;
  const results = registry?.highlightsFromPoint?.(x, y, { shadowRoots: shadowRootsOf(marks) });
  // Chromium finds none under an emulated device scale (DevTools), though there may be one.
  if (!results?.length) return null;
  if (!results.every((result): result is HitResult => 'ranges' in result)) return null;
  const ranges = results.flatMap((result) => result.ranges);
  return marks.filter((mark) => mark.ranges.some((range) => ranges.includes(range)));
}

function byCaret(doc: Document, x: number, y: number, marks: readonly Mark[]): Mark[] {
  const testing = doc as CaretTesting;
  const position = testing.caretPositionFromPoint?.(x, y, { shadowRoots: shadowRootsOf(marks) });
  const range = position ? null : testing.caretRangeFromPoint?.(x, y);
  const node = position?.offsetNode ?? range?.startContainer;
  const offset = position?.offset ?? range?.startOffset ?? 0;
  if (!node) return [];
  // The caret goes to the nearest text: the point itself may lie beside it.
  return marks.filter(({ ranges }) =>
    ranges.some((one) => one.isPointInRange(node, offset) && isIn(one, x, y)),
  );
}

/** Milliseconds for which the pointer rests on a mark before its card opens, and stays when it has left. */
const intent = 160;
const grace = 320;
/** Pixels by which a finger may move and still tap. */
const wobble = 8;

export interface PointerHandlers {
  marks(): readonly Mark[];
  /** Whether a node is the card, which the pointer may enter. */
  isCard(node: EventTarget | null): boolean;
  open(mark: Mark, event: PointerEvent): void;
  /** The pointer has left both the mark and the card. */
  leave(): void;
}

/**
 * Watches the reader's pointer in a document. Only the reader's own movements count (`isTrusted`): a
 * page cannot open a card by making events up.
 */
export function watchPointer(doc: Document, handlers: PointerHandlers, signal: AbortSignal): void {
  let opening: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let pressed: { x: number; y: number } | null = null;
  const listen = (type: string, listener: (event: PointerEvent) => void) => {
    const trusted = (event: Event) => event.isTrusted && listener(event as PointerEvent);
    doc.addEventListener(type, trusted, { capture: true, passive: true, signal });
  };
  const stop = () => {
    clearTimeout(opening);
    clearTimeout(leaving);
    leaving = undefined;
  };
  const look = (event: PointerEvent) => {
    const mark = markAt(doc, event.clientX, event.clientY, handlers.marks());
    if (mark) {
      stop();
      handlers.open(mark, event);
    } else leaving ??= setTimeout(handlers.leave, grace - intent);
  };

  listen('pointermove', (event) => {
    if (event.pointerType === 'touch' || !handlers.marks().length) return;
    clearTimeout(opening);
    if (handlers.isCard(event.target)) return stop();
    if (!event.buttons) opening = setTimeout(look, intent, event);
  });
  listen('pointerdown', (event) => {
    clearTimeout(opening);
    pressed = { x: event.clientX, y: event.clientY };
  });
  listen('pointerup', (event) => {
    const isTap =
      pressed && Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) < wobble;
    if (event.pointerType !== 'touch' || !isTap || handlers.isCard(event.target)) return;
    if (!isForPage(event.target)) look(event);
  });
  signal.addEventListener('abort', stop);
}

/** A tap on a link or a control is meant for the page. */
function isForPage(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    !!target.closest('a[href], button, input, select, textarea, summary, [role=button]')
  );
}
