/** What the page asks the background, and what it takes back when there is nothing left to ask. */
import type { Answered, PageQuestion } from '../../data/protocol.ts';
import type { StatementReport } from '../../data/matching/types.ts';

type Ask = (question: PageQuestion) => Promise<Answered<StatementReport[]>>;

/**
 * The background counts on the toolbar what it was last asked. A page that changes without being loaded
 * keeps that count, so a page that has asked says when it has no statements any more; others say nothing.
 */
export function createAsking(send: Ask): { ask: Ask; askNothing(): void } {
  let counted = false;
  const ask: Ask = (question) => {
    counted = question.statements.length > 0;
    return send(question);
  };
  return {
    ask,
    askNothing() {
      if (counted) void ask({ url: location.href, title: '', statements: [] });
    },
  };
}
