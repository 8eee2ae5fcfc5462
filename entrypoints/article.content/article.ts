/** The thin adapter between the page and its text: walks a tree of nodes, gives blocks of text. */
import { readingOf } from './elements.ts';
import type { Pace } from './pace.ts';
import { createBlockBuilder, type Block } from './text-block.ts';

export type Tree = Document | ShadowRoot;

export interface TreeText {
  blocks: Block[];
  /** Open shadow roots and readable frames found on the way; they are trees of their own. */
  inner: Tree[];
  /** Elements passed over because they are hidden: they may be shown later. */
  hidden: Element[];
}

const stepsBetweenLooks = 64;

/**
 * Reads the text of `root` and below. The walk keeps no more than its place, so that it can rest in
 * between; when the page takes that place away meanwhile, the walk ends, and the watcher's next round
 * reads what is missing.
 */
export async function readTree(root: Node, pace: Pace): Promise<TreeText> {
  const text: TreeText = { blocks: [], inner: [], hidden: [] };
  const walk = createWalk(text);
  let steps = 0;
  let node: Node | null = root;
  while (node) {
    let next: Node | null = walk.enter(node) ? node.firstChild : null;
    while (!next && node) {
      walk.leave(node);
      if (node === root) return text;
      next = node.nextSibling;
      if (!next) node = node.parentNode;
    }
    node = next;
    if (++steps % stepsBetweenLooks === 0 && pace.due()) {
      await pace.rest();
      if (node && !root.contains(node)) break;
    }
  }
  walk.end();
  return text;
}

/** Entering and leaving nodes in document order, with what has to be known in between. */
function createWalk(text: TreeText) {
  const builder = createBlockBuilder((block) => text.blocks.push(block));
  const open: { element: Element; isBlock: boolean }[] = [];
  let links = 0;

  const leaveOut = (element: Element, isLine: boolean) => {
    const frame = frameDocument(element);
    if (frame) text.inner.push(frame);
    if (isLine) builder.addGap();
    else builder.end();
    return false;
  };
  const enterElement = (element: Element): boolean => {
    const reading = readingOf(element);
    if (reading === 'break') {
      builder.addBreak();
      return false;
    }
    if (reading === 'hidden') text.hidden.push(element);
    if (reading === 'unread' || reading === 'hidden') return leaveOut(element, true);
    if (reading === 'beside') return leaveOut(element, false);
    if (element.shadowRoot) text.inner.push(element.shadowRoot);
    if (reading === 'block') builder.end();
    else if (element.localName === 'a') links++;
    open.push({ element, isBlock: reading === 'block' });
    return true;
  };

  return {
    /** Whether to go on into the node's children. */
    enter(node: Node): boolean {
      if (node.nodeType === Node.TEXT_NODE) builder.addText(node as Text, links > 0);
      if (node.nodeType === Node.ELEMENT_NODE) return enterElement(node as Element);
      return node.nodeType === Node.DOCUMENT_FRAGMENT_NODE;
    },
    leave(node: Node) {
      if (open.at(-1)?.element !== node) return;
      const left = open.pop();
      if (left?.isBlock) builder.end(left.element.localName === 'h1');
      else if (left?.element.localName === 'a') links--;
    },
    end: () => builder.end(),
  };
}

/** The document of a frame that belongs to the page itself; other frames are other pages. */
export function frameDocument(element: Element): Document | null {
  if (element.localName !== 'iframe') return null;
  const frame = element as HTMLIFrameElement;
  if (!frame.srcdoc && frame.src && frame.src !== 'about:blank') return null;
  try {
    return frame.contentDocument;
  } catch {
    return null; // sandboxed
  }
}
