/** A passage to try: real sentences of an installed source, as its claims quote them. */
import { answered } from '../../data/answered.ts';
import { sendMessage, type PassageReport, type SourceView } from '../../data/protocol.ts';

export interface Sample {
  text: string;
  /** Id of the source. */
  source: string;
  publisher: string;
  /** ISO 8601 date. */
  published: string;
}

const quotesShown = 3;

/** Whether a text reads as a sentence of its own. */
function isSentence(text: string): boolean {
  return /^[\p{Lu}“"‘'\p{Lo}]/u.test(text) && /[.!?。”"]$/u.test(text);
}

/** Sentences of the source on which most others have something to say, in the order of its text. */
function passageOf({ claims }: SourceView): string {
  const whole = claims.filter(({ quote }) => isSentence(quote.trim()));
  const candidates = whole.length > 0 ? whole : claims;
  const telling = new Set(
    candidates
      .toSorted((a, b) => b.relations.length - a.relations.length)
      .slice(0, quotesShown)
      .map(({ quote }) => quote.trim()),
  );
  const ordered = [...new Set(candidates.map(({ quote }) => quote.trim()))];
  return ordered
    .filter((quote) => telling.has(quote))
    .map((quote) => (/[.!?。”"]$/u.test(quote) ? quote : `${quote}.`))
    .join(' ');
}

/** A report without a source: the sample is not compared with the very text that it comes from. */
export function withoutSource(report: PassageReport, source: string): PassageReport {
  const statements = report.statements.map((statement) => ({
    ...statement,
    comparisons: statement.comparisons
      .map((comparison) => ({
        ...comparison,
        rows: comparison.rows.filter((row) => row.source.id !== source),
      }))
      .filter(({ rows }) => rows.some(({ claims }) => claims.length > 0)),
  }));
  return { statements };
}

/** The sample, from the latest source of the first enabled topic; undefined where none is installed. */
export async function readSample(): Promise<Sample | undefined> {
  const packs = await answered(sendMessage('listPacks', undefined));
  const pack = packs.ok ? packs.value.find(({ enabled }) => enabled) : undefined;
  const [latest] = [...(pack?.sources ?? [])].sort((a, b) =>
    b.published.localeCompare(a.published),
  );
  if (!pack || !latest) return undefined;
  const view = await answered(sendMessage('getSource', { pack: pack.id, source: latest.id }));
  if (!view.ok || view.value.claims.length === 0) return undefined;
  const { publisher, published } = latest;
  return { text: passageOf(view.value), source: latest.id, publisher, published };
}
