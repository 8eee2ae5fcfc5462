import { useEffect, useState } from 'preact/hooks';
import { ProblemNotice } from '../../components/notice.tsx';
import { OptionsMutes, OptionsPacks, OptionsShortcuts } from '../../components/options-lists.tsx';
import { OptionsMarks } from '../../components/options-marks.tsx';
import { OptionsSites } from '../../components/options-sites.tsx';
import { useStored } from '../../components/use-stored.ts';
import type { Locale } from '../../data/locale/locale.ts';
import { removeMute } from '../../data/mutes.ts';
import { newsHosts } from '../../data/news-hosts.ts';
import * as settings from '../../data/settings.ts';
import { openShortcutSettings, readShortcuts, type Shortcut } from './shortcuts.ts';
import { addSites, grantedSites, removeSite } from './site-access.ts';
import { useMuteNames, usePacks } from './use-packs.ts';

/** What is marked, and how. */
export function MarksSection({ locale }: { locale: Locale }) {
  const [on = true, setOn] = useStored(settings.enabled);
  const [selection = 'all', setSelection] = useStored(settings.markSelection);
  const [style = 'both', setStyle] = useStored(settings.markStyle);
  const [strength = 0.5, setStrength] = useStored(settings.markStrength);
  const [badge = true, setBadge] = useStored(settings.badge);
  return (
    <OptionsMarks
      enabled={on}
      selection={selection}
      style={style}
      strength={strength}
      badge={badge}
      locale={locale}
      onEnabled={setOn}
      onSelection={setSelection}
      onStyle={setStyle}
      onStrength={setStrength}
      onBadge={setBadge}
    />
  );
}

/** Where pages are read. */
export function SitesSection({ locale }: { locale: Locale }) {
  const [own, setOwn] = useState<string[]>([]);
  const [muted = [], setMuted] = useStored(settings.mutedSites);
  const [asked = false, setAsked] = useStored(settings.onlyOnClick);
  const [offer = true, setOffer] = useStored(settings.askOnNewSites);
  const refresh = () => void grantedSites().then(setOwn);
  useEffect(refresh, []);
  return (
    <OptionsSites
      own={own}
      muted={muted}
      listed={newsHosts}
      onlyOnClick={asked}
      askOnNewSites={offer}
      locale={locale}
      onAdd={(patterns) => void addSites(patterns).then(refresh)}
      onRemove={(pattern) => void removeSite(pattern).then(refresh)}
      onUnmute={(host) => setMuted(muted.filter((name) => name !== host))}
      onOnlyOnClick={setAsked}
      onAskOnNewSites={setOffer}
    />
  );
}

/** What is not shown again. */
export function MutesSection({ locale }: { locale: Locale }) {
  const [mutes = []] = useStored(settings.mutes);
  const nameOf = useMuteNames(locale);
  return (
    <OptionsMutes
      mutes={mutes}
      nameOf={nameOf}
      locale={locale}
      onUndo={(mute) => void removeMute(mute)}
    />
  );
}

/** The installed topics. */
export function PacksSection({ locale }: { locale: Locale }) {
  const { packs, setEnabled, reload } = usePacks();
  if (!packs) return null;
  if (!packs.ok) return <ProblemNotice problem={packs.problem} locale={locale} onRetry={reload} />;
  return <OptionsPacks packs={packs.value} locale={locale} onEnable={setEnabled} />;
}

/** The browser's shortcuts. */
export function ShortcutsSection({ locale }: { locale: Locale }) {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => void readShortcuts().then(setShortcuts), []);
  return (
    <OptionsShortcuts
      shortcuts={shortcuts}
      locale={locale}
      onChange={() => void openShortcutSettings()}
    />
  );
}
