import { browser } from '#imports';
import { useEffect, useState } from 'preact/hooks';
import { PageView } from '../../components/page-view.tsx';
import { SiteSwitches } from '../../components/site-switches.tsx';
import { useStored } from '../../components/use-stored.ts';
import type { Locale } from '../../data/locale/locale.ts';
import type { QuestionRef } from '../../data/matching/types.ts';
import { addMute } from '../../data/mutes.ts';
import { sendMessage } from '../../data/protocol.ts';
import {
  askOnNewSites,
  enabled,
  mutedSites,
  onlyOnClick,
  pausedUntil,
} from '../../data/settings.ts';
import { compareInPanel } from './compare-in-panel.ts';
import { originsOf, viewTab, type TabView } from './tab.ts';

/** How often the page is asked (ms): it may still be reading, or ask anew after a change of settings. */
const pollMs = 500;

/**
 * Follows the current tab for as long as the popup is open. A tab without an answer is asked again
 * when it has loaded, and not before: the browser's console is told of each question in vain.
 */
function useTab(): [TabView, () => void] {
  const [tab, setTab] = useState<TabView>({ page: 'reading' });
  const [round, setRound] = useState(0);
  const refresh = () => setRound((before) => before + 1);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let live = true;
    let silent: number | undefined;
    const look = async () => {
      const view = await viewTab();
      if (!live) return;
      setTab((before) => (isSame(before, view) ? before : view));
      if (typeof view.page === 'string') silent = view.id;
      else timer = setTimeout(() => void look(), pollMs);
    };
    const onUpdated = (id: number, { status }: { status?: string }) => {
      if (id === silent && status === 'complete') refresh();
    };
    browser.tabs.onUpdated.addListener(onUpdated);
    void look();
    return () => {
      live = false;
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(onUpdated);
    };
  }, [round]);
  return [tab, refresh];
}

const isSame = (a: TabView, b: TabView): boolean => JSON.stringify(a) === JSON.stringify(b);

/** *This page*: wires the page's state, the settings and the reader's choices together. */
export function PageTab({ locale }: { locale: Locale }) {
  const [tab, refresh] = useTab();
  const [asked = false] = useStored(onlyOnClick);
  const [offered = true] = useStored(askOnNewSites);
  const page = typeof tab.page === 'string' ? undefined : tab.page;
  const toTab = async (send: (tabId: number) => Promise<unknown>) => {
    if (tab.id !== undefined) await send(tab.id).catch(() => undefined);
  };
  const compare = (question?: QuestionRef) => {
    const { title, url, published } = page ?? {};
    const on = question && { pack: question.pack, id: question.id };
    void compareInPanel({ title, url, published, question: on, tabId: tab.id });
  };
  const jump = async (statement: string) => {
    await toTab((id) => sendMessage('jumpTo', { statement }, id));
    window.close();
  };
  const turnOn = async () => {
    if (!tab.host) return;
    const granted = await browser.permissions.request({ origins: originsOf(tab.host) });
    if (!granted) return;
    await sendMessage('syncSites', undefined).catch(() => undefined);
    refresh();
  };
  const act = async (send: (tabId: number) => Promise<unknown>) => {
    await toTab(send);
    refresh();
  };
  return (
    <>
      <PageView
        page={tab.page}
        host={tab.host}
        askable={asked}
        offered={offered}
        locale={locale}
        onTurnOn={() => void turnOn()}
        onReload={() => void act((id) => browser.tabs.reload(id))}
        onReadNow={() => void act((id) => sendMessage('readNow', undefined, id))}
        onCompareAll={() => compare()}
        onCompare={compare}
        onJump={(statement) => void jump(statement)}
        onMute={(mute) => void addMute(mute)}
        onCorrectDate={(published) =>
          void act((id) => sendMessage('setPublished', { published }, id))
        }
      />
      <Switches host={tab.host} locale={locale} onChange={refresh} />
    </>
  );
}

function Switches(props: { host: string | undefined; locale: Locale; onChange(): void }) {
  const { host, locale, onChange } = props;
  const [on = true, setOn] = useStored(enabled);
  const [off = [], setOff] = useStored(mutedSites);
  const [until = 0, setUntil] = useStored(pausedUntil);
  const then =
    <T,>(store: (value: T) => void) =>
    (value: T) => {
      store(value);
      onChange();
    };
  const setSite = (site: boolean) => {
    const others = off.filter((name) => name !== host);
    then(setOff)(site || !host ? others : [...others, host]);
  };
  return (
    <SiteSwitches
      host={host}
      siteOn={!host || !off.includes(host)}
      everywhereOn={on}
      pausedUntil={until}
      now={Date.now()}
      locale={locale}
      onSite={setSite}
      onEverywhere={then(setOn)}
      onPause={then(setUntil)}
    />
  );
}
