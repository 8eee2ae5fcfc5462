/**
 * Marks on the page, painted with the CSS Custom Highlight API: no node of the page is touched. The
 * registry of highlights is shared with the page, so all names carry a prefix.
 */
import type { Standing } from '../../data/matching/types.ts';
import { createMarkStyle, hasRegistry, names, prefix, standings, tintSteps } from './mark-style.ts';

/** A painted statement; `ranges` are in reading order. */
export interface Mark {
  id: string;
  standing: Standing;
  ranges: Range[];
}

export interface MarkLook {
  style: 'underline' | 'background' | 'both';
  /** 0..1 */
  strength: number;
}

interface Painted extends Mark {
  texts: string[];
}

/** Asked only where there is something to mark: a browser makes these objects when they are looked at. */
const isSupported = (): boolean => typeof Highlight === 'function' && 'highlights' in CSS;

/** Where the browser has no such API, nothing is painted. */
export function createPainter() {
  const registered = createRegistry();
  const style = createMarkStyle();
  let marks: Painted[] = [];
  let hasPainted = false;
  let look: MarkLook = { style: 'both', strength: 0.5 };

  const paintAll = () => {
    if (!isSupported()) return;
    style.keep(new Set(marks.flatMap(({ ranges }) => ranges.map(treeOf))));
    const tint = Math.ceil(look.strength * tintSteps.length);
    for (const standing of standings) {
      const same = marks.filter((mark) => mark.standing === standing);
      const ranges = same.flatMap((mark) => mark.ranges);
      registered.set(standing, look.style === 'background' ? [] : ranges, 0);
      for (const step of tintSteps) {
        const isOn = look.style !== 'underline' && step === tint;
        registered.set(`${standing}-tint${step}`, isOn ? ranges : [], 0);
      }
    }
  };

  return {
    /** Replaces all marks. One that would not be seen where it stands is none. */
    paint(next: readonly Mark[], nextLook: MarkLook) {
      look = nextLook;
      if (!next.length && !marks.length) return;
      if (!hasPainted) forgetOldMarks();
      hasPainted = true;
      marks = next
        .filter(({ ranges }) => ranges.every((range) => style.reaches(elementOf(range))))
        .map((mark) => ({ ...mark, texts: mark.ranges.map(String) }));
      paintAll();
    },
    /** Takes away the marks whose text is no longer what it was; true when there were any. */
    dropStale(): boolean {
      const valid = marks.filter(isWhole);
      if (valid.length === marks.length) return false;
      marks = valid;
      paintAll();
      return true;
    },
    /** Marks in reading order. */
    marks: (): readonly Mark[] => marks,
    /** Shows ranges as the active ones (their card is open) or flashes them; none take the look away. */
    show(name: 'active' | 'flash', ranges: readonly Range[]) {
      if (isSupported()) registered.set(name, ranges, 1);
    },
    /** Leaves nothing behind. */
    clear() {
      marks = [];
      style.keep(new Set());
      registered.clear();
    },
  };
}

/**
 * Takes away what a script of before a reload of the extension has left: in Firefox no code of it runs
 * any more that could.
 */
export function forgetOldMarks(): void {
  if (!isSupported()) return;
  // By name: Firefox does not let an extension go through the registry.
  for (const name of names) CSS.highlights.delete(prefix + name);
}

/** Highlights by name; a frame has a registry of its own. */
function createRegistry() {
  const registries = new Map<string, Set<HighlightRegistry>>();

  const remove = (name: string) => {
    for (const registry of registries.get(name) ?? []) registry.delete(prefix + name);
    registries.delete(name);
  };
  return {
    set(name: string, ranges: readonly Range[], priority: number) {
      remove(name);
      const byView = new Map<Window & typeof globalThis, Range[]>();
      for (const range of ranges) {
        const view = range.startContainer.ownerDocument?.defaultView;
        if (view && hasRegistry(view)) byView.set(view, [...(byView.get(view) ?? []), range]);
      }
      for (const [view, list] of byView) {
        const highlight = new view.Highlight(...list);
        highlight.priority = priority;
        view.CSS.highlights.set(prefix + name, highlight);
        registries.set(name, (registries.get(name) ?? new Set()).add(view.CSS.highlights));
      }
    },
    clear() {
      for (const name of registries.keys()) remove(name);
    },
  };
}

const treeOf = ({ startContainer }: Range): Node => startContainer.getRootNode();

/** The element whose style text has; directly below a shadow root that is the host. */
function elementOf({ startContainer }: Range): Element {
  const parent = startContainer.parentNode;
  return parent instanceof ShadowRoot ? parent.host : (parent as Element);
}

function isWhole({ ranges, texts }: Painted): boolean {
  return ranges.every(
    (range, at) => range.startContainer.isConnected && String(range) === texts[at],
  );
}
