/** Brings a place of the page into view. */

/** Scrolls every container around the ranges; at once for readers who want less movement, and for keys. */
export function scrollTo([range]: readonly Range[]): void {
  const element = range?.startContainer.parentElement;
  if (!range || !element) return;
  element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  // A long paragraph may be in view without its sentence.
  const { top, bottom } = range.getBoundingClientRect();
  const height = element.ownerDocument.defaultView?.innerHeight ?? innerHeight;
  const isSeen = top > height * 0.1 && bottom < height * 0.75;
  if (!isSeen)
    element.ownerDocument.defaultView?.scrollBy({ top: top - height * 0.35, behavior: 'instant' });
}
