import { useEffect, useRef, useState } from 'preact/hooks';
import { formatDate, type Locale } from '../data/locale/locale.ts';
import { popupText } from '../data/locale/popup.ts';
import type { PublishedFrom } from '../data/protocol.ts';

export interface PageDateProps {
  /** ISO 8601 date, where one was found. */
  published?: string | undefined;
  from: PublishedFrom;
  locale: Locale;
  onCorrect(published: string): void;
}

/** The article's date, how it was found, and a way to put it right. */
export function PageDate({ published, from, locale, onCorrect }: PageDateProps) {
  const [editing, setEditing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  const t = popupText(locale);
  // The form takes the keyboard, and gives it back.
  useEffect(() => {
    if (wasEditing.current && !editing) opener.current?.focus();
    wasEditing.current = editing;
  }, [editing]);
  if (editing) {
    const save = (value: string) => {
      setEditing(false);
      if (value) onCorrect(value);
    };
    return <DateForm value={published} locale={locale} onDone={save} />;
  }
  return (
    <p class="page-date">
      {published ? (
        <>
          {t.dated} <time dateTime={published}>{formatDate(published, locale)}</time>,{' '}
        </>
      ) : (
        <>{t.undated}: </>
      )}
      {t.from[published ? from : 'unknown']}.{' '}
      <button ref={opener} type="button" class="link" onClick={() => setEditing(true)}>
        {t.correct}
      </button>
    </p>
  );
}

/** Gives '' when the reader thinks better of it, by the button or by Escape. */
function DateForm(props: {
  value: string | undefined;
  locale: Locale;
  onDone(value: string): void;
}) {
  const [value, setValue] = useState(props.value ?? '');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const t = popupText(props.locale);
  return (
    <form
      class="page-date"
      onSubmit={(event) => {
        event.preventDefault();
        props.onDone(value);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        props.onDone('');
      }}
    >
      <label>
        {t.articleDate}{' '}
        <input
          ref={field}
          type="date"
          value={value}
          onInput={(event) => setValue(event.currentTarget.value)}
        />
      </label>{' '}
      <button type="submit">{t.save}</button>{' '}
      <button type="button" onClick={() => props.onDone('')}>
        {t.cancel}
      </button>
    </form>
  );
}
