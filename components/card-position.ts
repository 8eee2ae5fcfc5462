/** Where the card goes: by the line that the reader points at, inside the part of the page that is seen. */
import {
  computePosition,
  flip,
  offset,
  shift,
  size,
  type Platform,
  type Rect,
} from '@floating-ui/core';

const distance = 6;
const padding = 8;
/** A statement taller than this is covered below the line that the reader points at. */
const tallest = 160;
/** The card scrolls rather than cover the statement, but not down to nothing. */
const leastRoom = 200;

function viewport(): Rect {
  const view = window.visualViewport;
  if (!view) return { x: 0, y: 0, width: innerWidth, height: innerHeight };
  return { x: view.offsetLeft, y: view.offsetTop, width: view.width, height: view.height };
}

/** The card is in the top layer and fixed: everything is in coordinates of the viewport already. */
const platform: Platform = {
  getElementRects: ({ reference, floating }) => ({
    reference: (reference as { rect: Rect }).rect,
    floating: { x: 0, y: 0, width: floating.offsetWidth, height: floating.offsetHeight },
  }),
  getClippingRect: () => {
    const { x, y, width, height } = viewport();
    return { x, y, width, height, top: y, left: x, right: x + width, bottom: y + height };
  },
  getDimensions: (element: HTMLElement) => ({
    width: element.offsetWidth,
    height: element.offsetHeight,
  }),
};

/**
 * What the card must not cover: the lines of the ranges that are seen, from the one at height `y` (or
 * the first) across; null when none is seen.
 */
export function lineOf(ranges: readonly Range[], y?: number): Rect | null {
  const { y: top, height } = viewport();
  const seen = ranges
    .flatMap(boxesInPage)
    .filter((line) => line.y + line.height > top && line.y < top + height);
  const pointed = seen.find((line) => y !== undefined && y >= line.y && y <= line.y + line.height);
  const line = pointed ?? seen[0];
  if (!line) return null;
  const start = Math.min(...seen.map((box) => box.y));
  const end = Math.max(...seen.map((box) => box.y + box.height));
  return end - start > tallest ? line : { ...line, y: start, height: end - start };
}

/** The boxes of a range; those in a frame are moved to where the frame stands in the page. */
function boxesInPage(range: Range): Rect[] {
  const frame =
    range.startContainer.ownerDocument?.defaultView?.frameElement?.getBoundingClientRect();
  return [...range.getClientRects()].map(({ x, y, width, height }) => ({
    x: x + (frame?.x ?? 0),
    y: y + (frame?.y ?? 0),
    width,
    height,
  }));
}

/** Moves the card to a line: below it where there is room, above otherwise. */
export async function placeAt(card: HTMLElement, rect: Rect, x?: number): Promise<void> {
  const start = x === undefined ? rect.x : Math.min(Math.max(rect.x, x - 40), rect.x + rect.width);
  const reference = {
    rect: { ...rect, x: start, width: Math.max(1, rect.x + rect.width - start) },
  };
  card.style.removeProperty('--room');
  const position = await computePosition(reference, card, {
    platform,
    placement: 'bottom-start',
    middleware: [
      offset(distance),
      flip({ padding }),
      size({
        padding,
        apply({ availableHeight }) {
          card.style.setProperty('--room', `${Math.max(leastRoom, availableHeight)}px`);
        },
      }),
      shift({ padding, crossAxis: true }),
    ],
  });
  card.style.setProperty('translate', `${position.x}px ${position.y}px`, 'important');
}
