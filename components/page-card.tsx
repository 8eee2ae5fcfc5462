/**
 * The card over the page: one closed shadow root on one element, made when a card is first shown. As a
 * popover it is in the top layer, where transforms, stacking and fullscreen of the page do not reach.
 */
import { render } from 'preact';
import { ClaimCard } from './claim-card.tsx';
import claimCardStyle from './claim-card.css?inline';
import rowsStyle from './rows.css?inline';
import theme from './theme.css?inline';
import type { Locale } from '../data/locale/locale.ts';
import type { QuestionRef, StatementReport } from '../data/matching/types.ts';
import type { Mute } from '../data/settings.ts';
import hostStyle from './page-card.css?inline';
import { lineOf, placeAt } from './card-position.ts';

export interface CardContent {
  report: StatementReport;
  text: string;
  ranges: readonly Range[];
  locale: Locale;
}

export interface CardHandlers {
  onCompare(question: QuestionRef, content: CardContent): void;
  onMute(mute: Mute): void;
  onStep(by: 1 | -1): void;
  onClosed(): void;
}

interface Shown extends CardContent {
  point: { x?: number; y?: number };
  focusBefore: Element | null;
}

/** Events that the page's own shortcuts and "click outside" listeners must not take for theirs. */
const kept = [
  'keydown',
  'keyup',
  'keypress',
  'click',
  'mousedown',
  'mouseup',
  'pointerdown',
  'focusin',
];

export type PageCard = ReturnType<typeof createPageCard>;

/** Nothing is made before `open`; after `signal` nothing is left. */
export function createPageCard(handlers: CardHandlers, signal: AbortSignal) {
  let parts: Parts | null = null;
  let shown: Shown | null = null;

  const close = () => {
    if (!shown || !parts) return;
    const { focusBefore } = shown;
    const hadFocus = document.activeElement === parts.host;
    shown = null;
    render(null, parts.place);
    hide(parts.host);
    if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
    handlers.onClosed();
  };
  const place = () => {
    if (!shown || !parts) return;
    const line = lineOf(shown.ranges, shown.point.y);
    if (line) void placeAt(parts.place, line, shown.point.x);
    else close();
  };
  const toTop = () => {
    if (!parts || !shown) return;
    bringToTop(parts.host, stageOf(shown));
    place();
  };
  const draw = (content: CardContent, to: HTMLElement) => {
    const { report, text, locale } = content;
    const onCompare = (question: QuestionRef) => handlers.onCompare(question, content);
    const { onMute, onStep } = handlers;
    const props = { report, statementText: text, locale, onCompare, onMute, onStep };
    render(<ClaimCard key={report.id} {...props} onClose={close} />, to);
  };

  whileOpen(() => shown !== null, { close, place, toTop }, signal);
  signal.addEventListener('abort', () => {
    close();
    parts?.host.remove();
  });

  return {
    close,
    openId: (): string | null => shown?.report.id ?? null,
    isOwn: (node: EventTarget | null): boolean => node !== null && node === parts?.host,
    /** `point` is where the reader points; `focus` takes the keyboard to the card, and back on closing. */
    open(content: CardContent, { point = {}, focus = false }: CardOpening) {
      const focusBefore = shown?.focusBefore ?? document.activeElement;
      parts ??= makeParts();
      draw(content, parts.place);
      shown = { ...content, point, focusBefore };
      toTop();
      if (focus) focusOn(parts.place);
    },
  };
}

export interface CardOpening {
  point?: Shown['point'];
  focus?: boolean;
}

interface Parts {
  host: HTMLElement;
  place: HTMLElement;
}

function makeParts(): Parts {
  const host = document.createElement('div');
  host.setAttribute('popover', 'manual');
  const root = host.attachShadow({ mode: 'closed' });
  addStyle(root, [theme, rowsStyle, claimCardStyle, hostStyle].join(''));
  const place = root.appendChild(document.createElement('div'));
  place.id = 'place';
  for (const type of kept) host.addEventListener(type, (event) => event.stopPropagation());
  return { host, place };
}

/**
 * Where the card is hung: around an element in fullscreen and a modal dialog of the page all else is
 * inert, even in the top layer; there the card has to be inside.
 */
function stageOf({ ranges }: Shown): Element {
  const stage = ranges[0]?.startContainer.parentElement?.closest(':modal');
  return stage ?? document.fullscreenElement ?? document.documentElement;
}

/** Above everything, also above what has come to the top since. */
function bringToTop(host: HTMLElement, stage: Element): void {
  hidePopover(host);
  if (host.parentNode !== stage) stage.append(host);
  host.setAttribute('data-open', '');
  host.showPopover();
}

function hide(host: HTMLElement): void {
  host.removeAttribute('data-open');
  hidePopover(host);
  if (host.parentNode !== document.documentElement) host.remove();
}

function hidePopover(host: HTMLElement): void {
  if (host.matches(':popover-open')) host.hidePopover();
}

function focusOn(place: HTMLElement): void {
  place.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });
}

/** What the reader does outside of the card while it is open; only real events count. */
function whileOpen(
  isOpen: () => boolean,
  { close, place, toTop }: Record<'close' | 'place' | 'toTop', () => void>,
  signal: AbortSignal,
): void {
  let frame = 0;
  const follow = () => {
    if (!isOpen()) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(place);
  };
  const options = { capture: true, passive: true, signal };
  addEventListener('scroll', follow, options);
  addEventListener('resize', follow, options);
  visualViewport?.addEventListener('resize', follow, options);
  document.addEventListener('fullscreenchange', () => isOpen() && toTop(), { signal });
  addEventListener(
    'keydown',
    (event) => {
      if (!isOpen() || !event.isTrusted || event.key !== 'Escape') return;
      event.stopImmediatePropagation();
      event.preventDefault();
      close();
    },
    { capture: true, signal },
  );
}

/** A constructed sheet passes every content security policy; where it cannot be adopted, an element does. */
function addStyle(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    root.appendChild(document.createElement('style')).textContent = css;
  }
}
