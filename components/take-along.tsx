import { compareText } from '../data/locale/compare.ts';
import type { Locale } from '../data/locale/locale.ts';
import { sharedText } from '../data/locale/shared.ts';

export type CopyFormat = 'markdown' | 'plain' | 'csv' | 'jsonld';

export interface TakeAlongProps {
  locale: Locale;
  /** Set once something has been copied. */
  copied: boolean;
  onCopy(format: CopyFormat): void;
  onPrint(): void;
}

const formats: readonly CopyFormat[] = ['markdown', 'plain', 'csv', 'jsonld'];

/** Copies of what is shown, and print. */
export function TakeAlong({ locale, copied, onCopy, onPrint }: TakeAlongProps) {
  const t = compareText(locale);
  return (
    <details class="take">
      <summary>{t.take}</summary>
      <p class="actions">
        {formats.map((format) => (
          <button key={format} type="button" onClick={() => onCopy(format)}>
            {t[format]}
          </button>
        ))}
        <button type="button" onClick={onPrint}>
          {t.print}
        </button>
        <span role="status">{copied && sharedText(locale).copied}</span>
      </p>
    </details>
  );
}
