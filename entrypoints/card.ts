/**
 * The card, loaded into the content script's world when a reader first points at a mark: most pages
 * never need it, and with it the script on every page would be two thirds larger. The world's global is
 * not the page's.
 */
import { defineUnlistedScript } from '#imports';
import { createPageCard } from '../components/page-card.tsx';

// WXT looks for the default export.
// oxlint-disable-next-line import/no-default-export
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { secondSourceCard: createPageCard });
});
