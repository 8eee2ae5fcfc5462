/**
 * The cheap test of a whole page: may it mention an entity at all? Most pages do not, and for them
 * this is all the work that there is. `textContent` is one native call, several times quicker than
 * walking over the text nodes; only pages of unusual size are walked, so that they can be sliced.
 */
import { frameDocument, type Tree } from './article.ts';
import type { Pace } from './pace.ts';

type Test = (text: string) => boolean;

const manyElements = 8000;
/** Some pages carry their data in scripts, many times their text: those are passed over in a walk. */
const muchText = 100_000;
/** A name longer than this is not found across the seam of two pieces. */
const seam = 200;
/** A script shorter than this is read along: that is cheaper than to ask what it is. */
const someData = 1000;
const pieceLength = 20_000;

/** Whether `root`, with the shadow roots and frames in it, may hold a mention. */
export async function mayHoldMention(root: Node, test: Test, pace: Pace): Promise<boolean> {
  const inner: Tree[] = [];
  const text = hasManyElements(root) ? null : (root.textContent ?? '');
  if (text === null || text.length > muchText) {
    if (await walkAndTest(root, test, inner, pace)) return true;
  } else {
    if (test(text)) return true;
    collectTrees(root, inner);
  }
  for (const tree of inner) {
    const start = 'body' in tree ? tree.body : tree;
    if (start && (await mayHoldMention(start, test, pace))) return true;
  }
  return false;
}

function hasManyElements(root: Node): boolean {
  if (root.nodeType !== Node.ELEMENT_NODE) return false;
  return (root as Element).getElementsByTagName('*')[manyElements] !== undefined;
}

async function walkAndTest(root: Node, test: Test, inner: Tree[], pace: Pace): Promise<boolean> {
  const walker = documentOf(root).createTreeWalker(
    root,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
  );
  let piece = '';
  for (let steps = 1; walker.nextNode(); steps++) {
    const node = walker.currentNode;
    if (node.nodeType === Node.ELEMENT_NODE) addTree(node as Element, inner);
    else {
      const { data, parentNode } = node as Text;
      if (data.length < someData || !isCode(parentNode)) piece += data;
      if (piece.length > pieceLength) {
        if (test(piece)) return true;
        piece = piece.slice(-seam);
      }
    }
    if (steps % 128 === 0 && pace.due()) await pace.rest();
  }
  return test(piece);
}

const isCode = (node: Node | null) => /^(?:SCRIPT|STYLE)$/.test(node?.nodeName ?? '');

function addTree(element: Element, trees: Tree[]): void {
  const inner = element.shadowRoot ?? frameDocument(element);
  if (inner) trees.push(inner);
}

/** Custom elements. XPath finds them without making an object of every element of the page. */
const customElements = './/*[contains(local-name(), "-")]';
/** Other elements with a shadow root have nothing else in them, nearly always. */
const otherHosts = 'iframe, :is(div, section, article, main, span):empty';

/** Open shadow roots and readable frames below a node, not those inside of them. */
function collectTrees(root: Node, trees: Tree[]): void {
  if (root.nodeType === Node.ELEMENT_NODE) {
    addTree(root as Element, trees);
    const type = XPathResult.ORDERED_NODE_SNAPSHOT_TYPE;
    const custom = documentOf(root).evaluate(customElements, root, null, type);
    for (let at = 0; at < custom.snapshotLength; at++)
      addTree(custom.snapshotItem(at) as Element, trees);
  }
  // XPath knows nothing of shadow roots; they are small.
  const others = root.nodeType === Node.ELEMENT_NODE ? otherHosts : '*';
  if (root instanceof Element || root instanceof DocumentFragment) {
    for (const element of root.querySelectorAll(others)) addTree(element, trees);
  }
}

const documentOf = (node: Node): Document => node.ownerDocument ?? (node as Document);
