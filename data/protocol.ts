/**
 * Every message between the parts of the extension, by direction. Types only: the background parses
 * what arrives (`entrypoints/background/handlers.ts`), because a message from a page's process is
 * input from outside.
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type {
  ClaimView,
  Comparison,
  QuestionRef,
  RelationKind,
  SourceRef,
  Standing,
  Statement,
  StatementReport,
} from './matching/types.ts';
import type { Localized, Pack } from './claims/schema.ts';

/** Content script → background: the page's statements, all at once. */
export interface PageQuestion {
  url: string;
  title: string;
  /** ISO 8601 date of the article, where one was found. */
  published?: string;
  statements: Pick<Statement, 'id' | 'text' | 'mentioned'>[];
}

/** A claim base that cannot be read is a state that the reader is told of, not an exception. */
export type Answered<T> = { ok: true; value: T } | { ok: false; problem: Problem };
export type Problem = 'storage-unavailable' | 'not-installed' | 'bad-request' | 'internal';

/** How the article's date was found, shown to the reader, who may correct it. */
export type PublishedFrom =
  'structured-data' | 'meta' | 'time-element' | 'text' | 'reader' | 'unknown';

/** A statement as the content script knows it, for the popup's list and the panel. */
export interface PageStatement {
  id: string;
  text: string;
  mentioned: boolean;
  report?: StatementReport;
}

/** What the content script knows about its page. */
export interface PageState {
  url: string;
  title: string;
  published?: string;
  publishedFrom: PublishedFrom;
  /** Why nothing is shown, where nothing is: the page is no article, speaks of no entity, … */
  state: 'reading' | 'ready' | 'not-an-article' | 'no-mention' | 'off' | 'failed';
  problem?: Problem;
  statements: PageStatement[];
}

export interface SearchHit {
  kind: 'claim' | 'question';
  claim?: ClaimView;
  source?: SourceRef;
  question: QuestionRef;
  /** How the sources stand to each other on the question. */
  standing: Standing;
  /** Matched characters of the shown text, UTF-16, end exclusive. */
  matches: { field: 'quote' | 'question' | 'speaker' | 'source'; start: number; end: number }[];
}

export interface PackSummary {
  id: string;
  version: number;
  title: Localized;
  description: Localized;
  enabled: boolean;
  claims: number;
  sources: SourceRef[];
  topics: Pack['topics'];
}

/** Everything that the compare panel draws: each question with all sources beside each other. */
export interface Overview {
  packs: PackSummary[];
  comparisons: Comparison[];
  events: { id: string; name: Localized; from: string; to: string }[];
}

/** A source with its claims in the order of its text, for the source reader. */
export interface SourceView {
  source: SourceRef & { profile: Localized; publishedBasis: string };
  claims: (ClaimView & {
    question: QuestionRef;
    context: { before: string; after: string };
    relations: { source: string; relation: RelationKind }[];
  })[];
}

/** What the compare panel was opened on; kept in session storage, so that a stopped worker loses nothing. */
export interface CompareRequest {
  text?: string;
  title?: string;
  url?: string;
  published?: string;
  /** Open on this question, rather than on a text. */
  question?: { pack: string; id: string };
  tabId?: number;
  /** Milliseconds since the epoch: a new request is told from an old one by it. */
  at: number;
}

/** A passage (a selection) read as a page: its statements with their places in the text. */
export interface PassageReport {
  statements: (StatementReport & { start: number; end: number; text: string })[];
}

export interface ToBackground {
  /**
   * Relates all statements of a page to the claim base; also sets the tab's badge. A statement on which
   * the reader has muted all that could be said gets no report.
   */
  compareStatements(question: PageQuestion): Answered<StatementReport[]>;
  /** Spots and relates the statements of a selection; `url` is the page's, so that a source is not compared with itself. */
  comparePassage(passage: {
    text: string;
    url?: string;
    title?: string;
    published?: string;
  }): Answered<PassageReport>;
  /** For an empty text, the questions on which the sources disagree most. */
  search(query: { text: string }): Answered<SearchHit[]>;
  getOverview(): Answered<Overview>;
  getSource(which: { pack: string; source: string }): Answered<SourceView>;
  /** Opens the compare panel where the browser has one, otherwise a tab. */
  openCompare(request: Omit<CompareRequest, 'at'>): Answered<null>;
  /** The host permission for a site was granted or withdrawn in the popup: (un)register the content script. */
  syncSites(): Answered<null>;
  listPacks(): Answered<PackSummary[]>;
  setPackEnabled(which: { pack: string; enabled: boolean }): Answered<null>;
}

export interface ToPage {
  getPage(): PageState;
  /** Scrolls to a statement, flashes it and opens its card. */
  jumpTo(which: { statement: string }): boolean;
  /** Goes to the next or previous mark and opens its card. */
  step(which: { by: 1 | -1 }): boolean;
  /** Reads the page although it is set to be read only when asked. */
  readNow(): boolean;
  /** The reader corrected the article's date (ISO 8601). */
  setPublished(which: { published: string }): boolean;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<ToBackground & ToPage>();
