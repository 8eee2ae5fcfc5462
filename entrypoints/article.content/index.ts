/** Wires the page together: read → spot → ask → paint. Everything ends with `ctx.signal`. */
import './style.css';
import { defineContentScript } from '#imports';
import { newsMatches } from '../../data/news-hosts.ts';
import { createController } from './controller.ts';
import { readPreferences, watchPreferences } from './preferences.ts';

// WXT looks for the default export.
// oxlint-disable-next-line import/no-default-export
export default defineContentScript({
  // For the manifest; the script itself need not carry the list.
  matches: import.meta.env.ENTRYPOINT ? [] : newsMatches,
  runAt: 'document_idle',
  cssInjectionMode: 'manifest',
  async main(ctx) {
    try {
      const page = createController(await readPreferences(), ctx.signal, () => ctx.abort());
      watchPreferences((changed) => void page.onPreferences(changed).catch(() => {}), ctx.signal);
      await page.start();
    } catch {
      // An extension that was reloaded meanwhile, for one. The page's console is not ours.
      ctx.abort();
    }
  },
});
