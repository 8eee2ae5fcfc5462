import { browser } from '#imports';
import '../../components/theme.css';
import '../../components/page.css';
import '../../components/settings-page.css';
import { Choice } from '../../components/choice.tsx';
import { mountSurface } from '../../components/surface.tsx';
import { useStored } from '../../components/use-stored.ts';
import type { Locale } from '../../data/locale/locale.ts';
import { optionsText } from '../../data/locale/options.ts';
import { sharedText } from '../../data/locale/shared.ts';
import { language, type Language } from '../../data/settings.ts';
import {
  MarksSection,
  MutesSection,
  PacksSection,
  ShortcutsSection,
  SitesSection,
} from './sections.tsx';

const sections = [
  ['marks', MarksSection],
  ['sites', SitesSection],
  ['mutes', MutesSection],
  ['packs', PacksSection],
  ['shortcuts', ShortcutsSection],
  ['language', LanguageSection],
] as const;

const languages: readonly Language[] = ['auto', 'en', 'ko'];

function LanguageSection({ locale }: { locale: Locale }) {
  const [chosen = 'auto', setChosen] = useStored(language);
  const t = optionsText(locale);
  return (
    <Choice<Language>
      legend={t.language}
      options={languages.map((id) => ({ id, label: t.languages[id] }))}
      selected={chosen}
      onSelect={setChosen}
    />
  );
}

function Options({ locale }: { locale: Locale }) {
  const t = optionsText(locale);
  return (
    <main class="sheet">
      <header class="masthead">
        <h1>{t.title}</h1>
        <span class="quiet">{sharedText(locale).name}</span>
      </header>
      {sections.map(([id, Section]) => (
        <section key={id} aria-labelledby={`section-${id}`}>
          <h2 id={`section-${id}`}>{t.sections[id]}</h2>
          <Section locale={locale} />
        </section>
      ))}
    </main>
  );
}

mountSurface({
  language,
  browserLanguage: browser.i18n.getUILanguage(),
  title: (locale) => `${optionsText(locale).title} · ${sharedText(locale).name}`,
  children: (locale) => <Options locale={locale} />,
});
