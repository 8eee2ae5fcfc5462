import { browser } from '#imports';
import { useEffect, useState } from 'preact/hooks';
import '../../components/theme.css';
import '../../components/rows.css';
import '../../components/page.css';
import '../../components/panel.css';
import { ComparePanel } from '../../components/compare-panel.tsx';
import { ProblemNotice } from '../../components/notice.tsx';
import { mountSurface } from '../../components/surface.tsx';
import { compareRequest } from '../../data/compare-request.ts';
import { compareText } from '../../data/locale/compare.ts';
import type { Locale } from '../../data/locale/locale.ts';
import { sharedText } from '../../data/locale/shared.ts';
import type { Answered } from '../../data/protocol.ts';
import { language } from '../../data/settings.ts';
import { loadPanel, type PanelData } from './panel-data.ts';

/** The data for the latest request; an answer to an earlier one never replaces it. */
function usePanel(): [Answered<PanelData> | undefined, () => void] {
  const [data, setData] = useState<Answered<PanelData>>();
  const [round, setRound] = useState(0);
  useEffect(() => {
    let latest = 0;
    const load = async (request: Parameters<typeof loadPanel>[0]) => {
      const mine = ++latest;
      const answer = await loadPanel(request);
      if (mine === latest) setData(answer);
    };
    void compareRequest.getValue().then(load, () => load(null));
    const stop = compareRequest.watch((request) => void load(request));
    return () => {
      latest = -1;
      stop();
    };
  }, [round]);
  return [data, () => setRound(round + 1)];
}

function Compare({ locale }: { locale: Locale }) {
  const [data, retry] = usePanel();
  if (!data?.ok) {
    return (
      <main class="panel">
        <h1>{compareText(locale).title}</h1>
        {data ? (
          <ProblemNotice problem={data.problem} locale={locale} onRetry={retry} />
        ) : (
          <p class="quiet">{sharedText(locale).loading}</p>
        )}
      </main>
    );
  }
  const { at, ...shown } = data.value;
  return (
    <ComparePanel
      key={at}
      {...shown}
      locale={locale}
      copy={(text) => navigator.clipboard.writeText(text)}
    />
  );
}

mountSurface({
  language,
  browserLanguage: browser.i18n.getUILanguage(),
  title: (locale) => `${compareText(locale).title} · ${sharedText(locale).name}`,
  children: (locale) => <Compare locale={locale} />,
});
