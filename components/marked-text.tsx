export interface MarkedTextProps {
  text: string;
  /** UTF-16 offsets, end exclusive; they may overlap or come in any order. */
  matches: readonly { start: number; end: number }[];
}

/** A text with the matched characters marked. */
export function MarkedText({ text, matches }: MarkedTextProps) {
  const sorted = [...matches].sort((a, b) => a.start - b.start);
  const parts = [];
  let at = 0;
  for (const { start, end } of sorted) {
    const from = Math.max(start, at);
    const to = Math.min(end, text.length);
    if (to <= from) continue;
    parts.push(text.slice(at, from), <mark key={from}>{text.slice(from, to)}</mark>);
    at = to;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
