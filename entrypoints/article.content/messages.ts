/** What the extension's other parts can ask a page. */
import { onMessage, type PageState } from '../../data/protocol.ts';

export interface PageAnswers {
  state(): PageState;
  goTo(statement: string): boolean;
  step(by: 1 | -1): boolean;
  /** False where the reader has also switched the page off. */
  readNow(): boolean;
  /** False where there is nothing to date. */
  setPublished(date: string): boolean;
}

export function answerMessages(page: PageAnswers, signal: AbortSignal): void {
  const removals = [
    onMessage('getPage', () => page.state()),
    onMessage('jumpTo', ({ data }) => page.goTo(data.statement)),
    onMessage('step', ({ data }) => page.step(data.by)),
    onMessage('readNow', () => page.readNow()),
    onMessage('setPublished', ({ data }) => page.setPublished(data.published)),
  ];
  signal.addEventListener('abort', () => {
    for (const remove of removals) remove();
  });
}
