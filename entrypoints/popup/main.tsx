import { browser } from '#imports';
import { useState } from 'preact/hooks';
import '../../components/theme.css';
import '../../components/rows.css';
import '../../components/page.css';
import '../../components/popup.css';
import { mountSurface } from '../../components/surface.tsx';
import { Tabs } from '../../components/tabs.tsx';
import type { Locale } from '../../data/locale/locale.ts';
import { popupText } from '../../data/locale/popup.ts';
import { sharedText } from '../../data/locale/shared.ts';
import { language } from '../../data/settings.ts';
import { PageTab } from './page-tab.tsx';
import { SearchTab } from './search-tab.tsx';

function Popup({ locale }: { locale: Locale }) {
  const [view, setView] = useState<'page' | 'search'>(
    location.hash === '#search' ? 'search' : 'page',
  );
  const [chosen, setChosen] = useState(false);
  const t = popupText(locale);
  return (
    <main>
      <header class="masthead">
        <h1>{sharedText(locale).name}</h1>
        <button type="button" class="link" onClick={() => void browser.runtime.openOptionsPage()}>
          {t.settings}
        </button>
      </header>
      <Tabs<'page' | 'search'>
        label={t.views}
        tabs={[
          { id: 'page', label: t.thisPage },
          { id: 'search', label: t.search },
        ]}
        selected={view}
        onSelect={(next) => {
          setView(next);
          setChosen(true);
        }}
      >
        {view === 'page' ? (
          <PageTab locale={locale} />
        ) : (
          <SearchTab wanted={chosen} locale={locale} />
        )}
      </Tabs>
    </main>
  );
}

mountSurface({
  language,
  browserLanguage: browser.i18n.getUILanguage(),
  title: (locale) => sharedText(locale).name,
  children: (locale) => <Popup locale={locale} />,
});
