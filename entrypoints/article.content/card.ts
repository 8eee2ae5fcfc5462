/** The card, which is fetched when it is first wanted. */
import { browser } from '#imports';
import type {
  CardContent,
  CardHandlers,
  CardOpening,
  createPageCard,
  PageCard,
} from '../../components/page-card.tsx';

// Not among the pages that WXT knows by type.
const script = '/card.js' as Parameters<typeof browser.runtime.getURL>[0];

/** Runs the card's script in this world and takes what it leaves there. */
async function loadCard(): Promise<typeof createPageCard> {
  await import(/* @vite-ignore */ browser.runtime.getURL(script));
  return (globalThis as unknown as { secondSourceCard: typeof createPageCard }).secondSourceCard;
}

/** Like the card itself, except that the first `open` takes effect a moment later. */
export function createLazyCard(handlers: CardHandlers, signal: AbortSignal) {
  let card: PageCard | null = null;
  let wanted: [CardContent, CardOpening] | null = null;

  const openWanted = async () => {
    const create = await loadCard();
    card ??= create(handlers, signal);
    if (wanted && !signal.aborted) card.open(...wanted);
    wanted = null;
  };
  return {
    open(content: CardContent, how: CardOpening) {
      if (card) return card.open(content, how);
      const isLoading = wanted !== null;
      wanted = [content, how];
      if (!isLoading) openWanted().catch(() => (wanted = null));
    },
    close() {
      wanted = null;
      card?.close();
    },
    openId: (): string | null => wanted?.[0].report.id ?? card?.openId() ?? null,
    isOwn: (node: EventTarget | null): boolean => card?.isOwn(node) ?? false,
  };
}
