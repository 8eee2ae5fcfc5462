/** What the compare panel was last opened on: in session storage, so that a stopped worker loses nothing. */
import { storage } from '#imports';
import type { CompareRequest } from './protocol.ts';

export const compareRequest = storage.defineItem<CompareRequest | null>('session:compareRequest', {
  fallback: null,
});
