/**
 * The text of the page, kept up to date: all blocks in reading order, by tree. After a change only
 * the changed parts are read again.
 */
import { readTree, type Tree } from './article.ts';
import { isRead, ownerOf } from './elements.ts';
import type { Pace } from './pace.ts';
import type { Block } from './text-block.ts';

interface TreeState {
  blocks: Block[];
  hidden: Set<Element>;
}

export interface PageText {
  /** Reads everything anew. */
  read(pace: Pace): Promise<void>;
  /** Reads again what changed below `dirty`; whether elements were shown or hidden is looked up. */
  update(dirty: Iterable<Node>, pace: Pace): Promise<void>;
  blocks(): Block[];
  /** Whether `read` has been called. */
  isRead(): boolean;
}

/** `onTree` is told of every tree when it is first read, so that it can be watched. */
export function createPageText(page: Document, onTree: (tree: Tree) => void): PageText {
  const trees = new Map<Node, TreeState>();

  const readInto = async (state: TreeState, root: Node, pace: Pace) => {
    const { blocks, inner, hidden } = await readTree(root, pace);
    const place = placeOf(root, state.blocks);
    state.blocks = state.blocks.slice(0, place).concat(blocks, state.blocks.slice(place));
    for (const element of hidden) state.hidden.add(element);
    for (const tree of inner) if (!trees.has(tree)) await addTree(tree, pace);
  };
  const addTree = async (tree: Tree, pace: Pace) => {
    const state: TreeState = { blocks: [], hidden: new Set() };
    trees.set(tree, state);
    onTree(tree);
    const start = 'body' in tree ? tree.body : tree;
    if (start) await readInto(state, start, pace);
  };

  return {
    async read(pace) {
      trees.clear();
      await addTree(page, pace);
    },
    async update(dirty, pace) {
      for (const tree of trees.keys()) if (!isAttached(tree, page)) trees.delete(tree);
      const changed = [...dirty];
      for (const state of trees.values()) changed.push(...shownOrHidden(state));
      const roots = outermost(changed.filter((node) => node.isConnected).map(blockRoot));
      for (const state of trees.values()) dropBlocks(state, roots);
      for (const root of roots) {
        const state = trees.get(root.getRootNode());
        const element = root.nodeType === Node.ELEMENT_NODE ? (root as Element) : null;
        if (state && isRead(element?.parentElement ?? null)) await readInto(state, root, pace);
      }
    },
    isRead: () => trees.size > 0,
    blocks: () => [...trees.values()].flatMap(({ blocks }) => blocks),
  };
}

const firstNode = (block: Block): Text | undefined => block.segments[0]?.node;

/** Reading starts at a block, so that a line is read as a whole; a page's own root is its body. */
function blockRoot(node: Node): Node {
  if ((node as Element).localName === 'iframe') return node;
  const owner = ownerOf(node);
  const body = owner.ownerDocument?.body;
  return body && owner.contains(body) ? body : owner;
}

function outermost(nodes: Node[]): Node[] {
  const all = new Set(nodes);
  return [...all].filter((node) => {
    for (let at = node.parentNode; at; at = at.parentNode) if (all.has(at)) return false;
    return true;
  });
}

/** Elements of a tree that are shown now and were not when it was read, and the other way round. */
function shownOrHidden({ hidden, blocks }: TreeState): Node[] {
  const changed: Node[] = [];
  for (const element of hidden) {
    if (!element.isConnected || element.checkVisibility()) {
      hidden.delete(element);
      changed.push(element);
    }
  }
  // Not the block alone: a part of a line may be hidden, too.
  const parents = blocks.flatMap(({ segments }) => segments.map(({ node }) => node.parentElement));
  for (const parent of new Set(parents)) {
    if (parent?.isConnected && !parent.checkVisibility()) changed.push(parent);
  }
  return changed;
}

function dropBlocks(state: TreeState, roots: readonly Node[]): void {
  state.blocks = state.blocks.filter((block) => {
    const node = firstNode(block);
    return node?.isConnected && !roots.some((root) => root.contains(node));
  });
}

/** Where the blocks of `root` belong among those of its tree, by binary search in document order. */
function placeOf(root: Node, blocks: readonly Block[]): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    const node = block && firstNode(block);
    const follows = node && root.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (follows) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether a tree is still part of the page: frames and hosts may go. */
function isAttached(tree: Node, page: Document): boolean {
  if (tree === page) return true;
  const holder =
    'host' in tree ? (tree as ShadowRoot).host : (tree as Document).defaultView?.frameElement;
  return holder?.isConnected ?? false;
}
