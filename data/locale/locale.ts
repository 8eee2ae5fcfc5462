/** The languages of the interface, and what depends on nothing but the language. */
import type { Localized } from '../claims/schema.ts';
import type { Language } from '../settings.ts';

export type Locale = 'en' | 'ko';

/** The language to show: the reader's choice, or else the browser's (a BCP 47 tag), or else English. */
export function resolveLocale(language: Language, browserLanguage: string): Locale {
  if (language !== 'auto') return language;
  return /^ko\b/i.test(browserLanguage) ? 'ko' : 'en';
}

/** A pack's text in the reader's language; English where the pack has no translation. */
export function pick(text: Localized, locale: Locale): string {
  return text[locale] ?? text.en;
}

/** An ISO 8601 date (YYYY-MM-DD) as a reader writes it; anything else comes back unchanged. */
export function formatDate(iso: string, locale: Locale): string {
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return date.toLocaleDateString(locale === 'en' ? 'en-GB' : 'ko-KR', {
    dateStyle: 'medium',
    timeZone: 'UTC',
  });
}
