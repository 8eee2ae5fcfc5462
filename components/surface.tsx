import { render, type ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { resolveLocale, type Locale } from '../data/locale/locale.ts';
import type { Language } from '../data/settings.ts';
import { keepFocus } from './kept-focus.ts';
import { useStored, type StoredItem } from './use-stored.ts';

export interface SurfaceProps {
  language: StoredItem<Language>;
  /** BCP 47 tag of the browser's interface. */
  browserLanguage: string;
  title(locale: Locale): string;
  children(locale: Locale): ComponentChildren;
}

/** An extension page in the reader's language: keeps `lang`, the document's title and the focus right. */
export function Surface({ language, browserLanguage, title, children }: SurfaceProps) {
  const [chosen] = useStored(language);
  const locale = resolveLocale(chosen ?? 'auto', browserLanguage);
  // Before the content is seen: a screen reader chooses its voice by the language.
  useLayoutEffect(() => {
    document.documentElement.lang = locale;
    document.title = title(locale);
  }, [locale]);
  useEffect(() => {
    const ending = new AbortController();
    keepFocus(document, ending.signal);
    return () => ending.abort();
  }, []);
  return chosen === undefined ? null : <>{children(locale)}</>;
}

/** Puts an extension page in the place that its HTML has for it. */
export function mountSurface(props: SurfaceProps): void {
  const app = document.getElementById('app');
  if (app) render(<Surface {...props} />, app);
}
