/** What the keys do in the search: arrows go through the results, Enter opens, Escape goes back. */

export interface SearchActions {
  text: string;
  onText(text: string): void;
  /** Opens the first result. */
  onOpen(): void;
}

/** Handles a key pressed in the search's `box`; keys with no meaning there are left to the browser. */
export function handleSearchKey(
  event: KeyboardEvent,
  box: HTMLElement,
  { text, onText, onOpen }: SearchActions,
): void {
  const { key, target } = event;
  if (target instanceof HTMLSelectElement) return;
  const isInput = target instanceof HTMLInputElement;
  if (key === 'ArrowDown') moveFocus(box, 1);
  else if (key === 'ArrowUp') moveFocus(box, -1);
  else if (key === 'Enter' && isInput) onOpen();
  else if (key === 'Escape' && !isInput) inputOf(box)?.focus();
  else if (key === 'Escape' && text !== '') onText('');
  // From an empty search, Escape is the browser's: it closes the popup.
  else return;
  event.preventDefault();
}

const inputOf = (box: HTMLElement) => box.querySelector<HTMLElement>('input[type=search]');

/** Moves the focus among input and results; from the first result, up goes back to the input. */
function moveFocus(box: HTMLElement, by: 1 | -1): void {
  const stops = [...box.querySelectorAll<HTMLElement>('input[type=search], .result-main')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  stops[Math.max(0, Math.min(stops.length - 1, at + by))]?.focus();
}
