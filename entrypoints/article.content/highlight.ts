/**
 * Marks on the page, painted with the CSS Custom Highlight API: no node of the page is touched. The
 * registry of highlights is shared with the page, so all names carry a prefix.
 */
import type { Standing } from '../../data/matching/types.ts';

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

const prefix = 'second-source-';
/** Backgrounds come in steps, because the style sheet cannot be told a number without touching the page. */
const steps = 4;

interface Painted extends Mark {
  texts: string[];
}

export type Painter = ReturnType<typeof createPainter>;

/** `isSupported` is false where the browser has no such API; everything else then does nothing. */
export function createPainter() {
  const isSupported = typeof Highlight === 'function' && 'highlights' in CSS;
  let marks: Painted[] = [];
  const registries = new Set<HighlightRegistry>();
  let look: MarkLook = { style: 'both', strength: 0.5 };

  const register = (name: string, ranges: readonly Range[], priority: number) => {
    const views = new Map<Window & typeof globalThis, Range[]>();
    for (const range of ranges) {
      const view = range.startContainer.ownerDocument?.defaultView;
      if (view) views.set(view, [...(views.get(view) ?? []), range]);
    }
    for (const registry of registries) registry.delete(prefix + name);
    for (const [view, list] of views) {
      const highlight = new view.Highlight(...list);
      highlight.priority = priority;
      view.CSS.highlights.set(prefix + name, highlight);
      registries.add(view.CSS.highlights);
    }
  };
  const paintAll = () => {
    if (!isSupported) return;
    for (const standing of ['alone', 'agrees', 'updates', 'differs'] as const) {
      const ranges = marks
        .filter((mark) => mark.standing === standing)
        .flatMap((mark) => mark.ranges);
      const tint = Math.ceil(look.strength * steps);
      register(standing, look.style === 'background' ? [] : ranges, 0);
      for (let step = 1; step <= steps; step++) {
        const isOn = look.style !== 'underline' && step === tint;
        register(`${standing}-tint${step}`, isOn ? ranges : [], 0);
      }
    }
  };

  return {
    isSupported,
    /** Replaces all marks. */
    paint(next: readonly Mark[], nextLook: MarkLook) {
      look = nextLook;
      marks = next
        .filter(({ ranges }) => ranges.length)
        .map((mark) => ({ ...mark, texts: mark.ranges.map(String) }));
      paintAll();
    },
    /** Takes away the marks whose text is no longer what it was; true when there were any. */
    dropStale(): boolean {
      const valid = marks.filter(({ ranges, texts }) =>
        ranges.every((range, at) => isWhole(range, texts[at])),
      );
      if (valid.length === marks.length) return false;
      marks = valid;
      paintAll();
      return true;
    },
    /** Marks in reading order. */
    marks: (): readonly Mark[] => marks,
    /** Shows ranges as the active ones (their card is open) or flashes them; none take the look away. */
    show(name: 'active' | 'flash', ranges: readonly Range[]) {
      if (isSupported) register(name, ranges, 1);
    },
    /** Leaves nothing behind. */
    clear() {
      marks = [];
      for (const registry of registries) {
        for (const name of [...registry.keys()]) if (name.startsWith(prefix)) registry.delete(name);
      }
      registries.clear();
    },
  };
}

function isWhole(range: Range, text: string | undefined): boolean {
  return range.startContainer.isConnected && String(range) === text;
}
