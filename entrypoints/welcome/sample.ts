/** A passage to try: real sentences of an installed source, as its claims quote them. */
import { answered } from '../../data/answered.ts';
import { sendMessage, type SourceView } from '../../data/protocol.ts';

export interface Sample {
  text: string;
  publisher: string;
  /** ISO 8601 date. */
  published: string;
}

const quotesShown = 3;

/** Whether a text reads as a sentence of its own. */
function isSentence(text: string): boolean {
  return /^[\p{Lu}“"‘'\p{Lo}]/u.test(text) && /[.!?。”"]$/u.test(text);
}

/** The first whole sentences among the quotes; where there are too few, the first quotes. */
function passageOf({ claims }: SourceView): string {
  const quotes = [...new Set(claims.map(({ quote }) => quote.trim()))];
  const whole = quotes.filter(isSentence);
  const chosen = (whole.length > 0 ? whole : quotes).slice(0, quotesShown);
  return chosen.map((quote) => (/[.!?。”"]$/u.test(quote) ? quote : `${quote}.`)).join(' ');
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
  return { text: passageOf(view.value), publisher, published };
}
