import type { MarkSelection, MarkStyle } from '../data/settings.ts';
import { optionsText } from '../data/locale/options.ts';
import { Choice } from './choice.tsx';
import { MarkPreview, type MarkPreviewProps } from './mark-preview.tsx';

export interface OptionsMarksProps extends MarkPreviewProps {
  enabled: boolean;
  badge: boolean;
  onEnabled(on: boolean): void;
  onSelection(selection: MarkSelection): void;
  onStyle(style: MarkStyle): void;
  onStrength(strength: number): void;
  onBadge(on: boolean): void;
}

const selections: readonly MarkSelection[] = ['all', 'differences', 'first'];
const styles: readonly MarkStyle[] = ['underline', 'background', 'both'];

/** What is marked, and how it looks, with a live preview. */
export function OptionsMarks(props: OptionsMarksProps) {
  const { selection, style, strength, locale } = props;
  const t = optionsText(locale);
  return (
    <>
      <Toggle label={t.enabled} on={props.enabled} onChange={props.onEnabled} />
      <Choice<MarkSelection>
        legend={t.selection}
        options={selections.map((id) => ({ id, label: t.selections[id] }))}
        selected={selection}
        onSelect={props.onSelection}
      />
      <Choice<MarkStyle>
        legend={t.style}
        options={styles.map((id) => ({ id, label: t.styles[id] }))}
        selected={style}
        onSelect={props.onStyle}
      />
      <label class="field">
        {t.strength}
        <input
          type="range"
          min={0}
          max={100}
          step={25}
          value={Math.round(strength * 100)}
          disabled={style === 'underline'}
          onInput={(event) => props.onStrength(Number(event.currentTarget.value) / 100)}
        />
      </label>
      <h3>{t.preview}</h3>
      <MarkPreview selection={selection} style={style} strength={strength} locale={locale} />
      <Toggle label={t.badge} on={props.badge} onChange={props.onBadge} />
    </>
  );
}

/** A setting that is on or off. */
export function Toggle(props: { label: string; on: boolean; onChange(on: boolean): void }) {
  return (
    <label class="toggle">
      <input
        type="checkbox"
        checked={props.on}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />{' '}
      {props.label}
    </label>
  );
}
