/** The address bar's keyword: searches what the sources said, and opens a question in the panel's page. */
import type { Browser } from '#imports';
import { browser } from '#imports';
import { compareRequest } from '../../data/compare-request.ts';
import type { SearchHit } from '../../data/protocol.ts';
import type { Library } from './library.ts';
import { reportFailure } from './report-failure.ts';
import { search } from './views.ts';

const maxSuggestions = 6;

export function registerOmnibox(library: Library): void {
  browser.omnibox.onInputStarted.addListener(() => {
    const description = browser.i18n.getMessage('omniboxHint');
    Promise.resolve(browser.omnibox.setDefaultSuggestion({ description })).catch(
      reportFailure('The omnibox could not be explained'),
    );
  });
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    void suggestHits(library, text).then(suggest, () => suggest([]));
  });
  browser.omnibox.onInputEntered.addListener((content, disposition) => {
    openQuestion(library, content, disposition).catch(
      reportFailure('The question could not be opened'),
    );
  });
}

async function suggestHits(
  library: Library,
  text: string,
): Promise<Browser.omnibox.SuggestResult[]> {
  const hits = await search(library, text);
  return hits.slice(0, maxSuggestions).map((hit) => ({
    content: toContent(hit),
    description: describe(hit),
  }));
}

/** Chromium reads a description as XML; Firefox shows it as it is. */
function describe({ claim, source, question }: SearchHit): string {
  const text = claim ? `${source?.publisher ?? ''}: “${claim.quote}”` : question.label.en;
  if (import.meta.env.FIREFOX) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Unique to a hit, as suggestions must be, and readable in the address bar. */
function toContent({ claim, question }: SearchHit): string {
  return [question.pack, question.id, ...(claim ? [claim.id] : [])].join(' / ');
}

/** Opens the question of the chosen suggestion, or of the best hit for what was typed. */
async function openQuestion(
  library: Library,
  content: string,
  disposition: `${Browser.omnibox.OnInputEnteredDisposition}`,
): Promise<void> {
  const [pack = '', id = ''] = content.split(' / ');
  const typed = id === '' ? (await search(library, content).catch(() => []))[0] : undefined;
  const question = typed ? { pack: typed.question.pack, id: typed.question.id } : { pack, id };
  await compareRequest.setValue({ ...(question.id && { question }), at: Date.now() });
  const url = browser.runtime.getURL('/compare.html');
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}
