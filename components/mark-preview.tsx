import { Fragment } from 'preact';
import type { Standing } from '../data/matching/types.ts';
import type { MarkSelection, MarkStyle } from '../data/settings.ts';
import type { Locale } from '../data/locale/locale.ts';
import { optionsText } from '../data/locale/options.ts';

export interface MarkPreviewProps {
  selection: MarkSelection;
  style: MarkStyle;
  /** 0..1 */
  strength: number;
  locale: Locale;
}

const standings: readonly Standing[] = ['agrees', 'differs', 'updates', 'alone'];

function isMarked(standing: Standing, index: number, selection: MarkSelection): boolean {
  if (selection === 'first') return index === 0;
  return selection === 'all' || standing === 'differs' || standing === 'updates';
}

/** A paragraph with marks as they will look on pages, redrawn with every change of the settings. */
export function MarkPreview({ selection, style, strength, locale }: MarkPreviewProps) {
  const sentences = optionsText(locale).previewText;
  return (
    <p class={`preview ${style}`} style={{ '--strength': strength }}>
      {sentences.map((sentence, index) => {
        const standing = standings[index];
        if (!standing || !isMarked(standing, index, selection)) return sentence;
        return (
          <Fragment key={standing}>
            <span data-relation={standing}>{sentence.trimEnd()}</span>{' '}
          </Fragment>
        );
      })}
    </p>
  );
}
