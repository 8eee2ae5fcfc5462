/** Wires the page together: read → spot → ask → paint. Everything ends with `ctx.signal`. */
import './style.css';
import { defineContentScript } from '#imports';
import { newsMatches } from '../../data/news-hosts.ts';
import { createController } from './controller.ts';
import { forgetOldMarks } from './highlight.ts';
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
      // Elsewhere the first mark does it: to look at the registry costs a little on every page.
      if (import.meta.env.FIREFOX) forgetOldMarks();
      const page = createController(await readPreferences(), ctx.signal, () => ctx.abort());
      watchPreferences((changed) => void page.onPreferences(changed).catch(() => {}), ctx.signal);
      await page.start();
    } catch {
      // An extension that was reloaded meanwhile, for one. The page's console is not ours.
      ctx.abort();
    }
  },
});
