/** One observer for everything that changes on the page; what changed is handed on in calm moments. */
import type { Tree } from './article.ts';
import { isBlock, isFlow } from './elements.ts';
import { idle } from './pace.ts';

/** Milliseconds without a change after which changes are looked at, and at the latest. */
const calm = 200;
const patience = 1000;

const changes: MutationObserverInit = { subtree: true, childList: true, characterData: true };
const changesAndLooks: MutationObserverInit = {
  ...changes,
  // What may show or hide text.
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open', 'contenteditable'],
};

export interface WatchHandlers {
  /** At once, before the page is painted again: marks on text that changed have to go. */
  onChange(): void;
  /** Later: nodes below which text may have changed; none where only looks changed. */
  onCalm(dirty: Set<Node>): Promise<void>;
}

export interface Watcher {
  /** Watches a tree. Whether text is shown or hidden (`looks`) matters only where text was read. */
  add(tree: Tree, looks: boolean): void;
}

/** `isOwn` tells the extension's own nodes, which are no change of the page. */
export function watchPage(
  { onChange, onCalm }: WatchHandlers,
  isOwn: (node: Node) => boolean,
  signal: AbortSignal,
): Watcher {
  // Kept as they come: to ask for computed styles now would make the page compute them once a change.
  let records: MutationRecord[] = [];
  const frames = new Set<Node>();
  let timer = 0;
  let since = 0;
  let busy = false;

  const flush = async () => {
    timer = 0;
    if (busy || signal.aborted) return;
    busy = true;
    await idle();
    const changed = collectDirty(records, frames);
    records = [];
    frames.clear();
    since = 0;
    if (!signal.aborted) await onCalm(changed).catch(() => {});
    busy = false;
    if (since && !signal.aborted) schedule();
  };
  const schedule = () => {
    since ||= performance.now();
    const wait = Math.max(0, Math.min(calm, since + patience - performance.now()));
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), wait) as unknown as number;
  };
  const observer = new MutationObserver((news) => {
    const foreign = news.filter((record) => !isAllOwn(record, isOwn));
    if (!foreign.length) return;
    for (const record of foreign) if (isTextual(record)) records.push(record);
    if (foreign.some(isTextual)) onChange();
    schedule();
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return {
    add(tree, looks) {
      observer.observe(tree, looks ? changesAndLooks : changes);
      // A frame's document changes without a mutation when the frame has loaded.
      tree.addEventListener('load', ({ target }) => noteFrame(target), { capture: true, signal });
    },
  };

  function noteFrame(target: EventTarget | null) {
    if ((target as Element | null)?.localName !== 'iframe') return;
    frames.add(target as Element);
    schedule();
  }
}

/** Class and style may hide or show text, but they do not change it. */
function isTextual({ type, attributeName }: MutationRecord): boolean {
  return type !== 'attributes' || attributeName === 'contenteditable';
}

function isAllOwn({ addedNodes, removedNodes }: MutationRecord, isOwn: (node: Node) => boolean) {
  const nodes = [...addedNodes, ...removedNodes];
  return nodes.length > 0 && nodes.every(isOwn);
}

/** What has to be read again: new blocks, and blocks in which a line changed. */
function collectDirty(records: readonly MutationRecord[], frames: Iterable<Node>): Set<Node> {
  const dirty = new Set<Node>(frames);
  for (const record of records) {
    if (record.type !== 'childList' || touchesLine(record)) dirty.add(record.target);
    for (const node of record.addedNodes) if (startsBlock(node)) dirty.add(node);
  }
  return dirty;
}

const startsBlock = (node: Node): boolean =>
  node.nodeType === Node.ELEMENT_NODE &&
  ((node as Element).localName === 'iframe' || (isBlock(node as Element) && node.isConnected));

/** Whether text was added, taken away, joined or parted by a change of nodes. */
function touchesLine({ addedNodes, removedNodes, previousSibling, nextSibling }: MutationRecord) {
  return (
    isFlow(beside(previousSibling, 'previousSibling')) ||
    isFlow(beside(nextSibling, 'nextSibling')) ||
    [...addedNodes, ...removedNodes].some(isFlow)
  );
}

/** The next node in a direction that is more than white space. */
function beside(node: Node | null, direction: 'previousSibling' | 'nextSibling'): Node | null {
  let at = node;
  while (at && at.nodeType !== Node.ELEMENT_NODE && !isFlow(at)) at = at[direction];
  return at;
}
