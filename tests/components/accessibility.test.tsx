// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChild } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { ClaimCard } from '../../components/claim-card.tsx';
import { ClaimSearch } from '../../components/claim-search.tsx';
import { ComparePanel } from '../../components/compare-panel.tsx';
import { OptionsMarks } from '../../components/options-marks.tsx';
import { OptionsMutes, OptionsPacks, OptionsShortcuts } from '../../components/options-lists.tsx';
import { OptionsSites } from '../../components/options-sites.tsx';
import { PageView } from '../../components/page-view.tsx';
import { SiteSwitches } from '../../components/site-switches.tsx';
import { SourceReader } from '../../components/source-reader.tsx';
import { TryIt } from '../../components/try-it.tsx';
import { WelcomeAccess } from '../../components/welcome-access.tsx';
import { WelcomeSteps } from '../../components/welcome-steps.tsx';
import type { Locale } from '../../data/locale/locale.ts';
import { createSearch } from '../../data/search/search.ts';
import { overview, overviewComparisons } from '../fixtures/overview.ts';
import { pageReports, pageState, searchHits, sourceView } from '../fixtures/reports.ts';

afterEach(cleanup);

const nothing = () => undefined;
const passage = pageReports.map((report) => ({ ...report, start: 0, end: report.text.length }));

const surfaces: Record<string, (locale: Locale) => ComponentChild> = {
  card: (locale) => (
    <ClaimCard
      report={pageReports[0]!}
      statementText={pageReports[0]!.text}
      locale={locale}
      onCompare={nothing}
      onClose={nothing}
      onMute={nothing}
      onStep={nothing}
    />
  ),
  'popup, this page': (locale) => (
    <main>
      <h1>Second Source</h1>
      <PageView
        page={pageState}
        host="news.example"
        askable
        offered
        locale={locale}
        onTurnOn={nothing}
        onReload={nothing}
        onReadNow={nothing}
        onCompareAll={nothing}
        onCorrectDate={nothing}
        onJump={nothing}
        onCompare={nothing}
        onMute={nothing}
      />
      <SiteSwitches
        host="news.example"
        siteOn
        everywhereOn
        pausedUntil={1}
        now={0}
        locale={locale}
        onSite={nothing}
        onEverywhere={nothing}
        onPause={nothing}
      />
    </main>
  ),
  'popup, search': (locale) => (
    <main>
      <h1>Second Source</h1>
      <ClaimSearch
        text="staff"
        hits={searchHits}
        disputed={createSearch(overviewComparisons, 'en')('')}
        locale={locale}
        onText={nothing}
        onCompare={nothing}
        onCopy={nothing}
      />
    </main>
  ),
  'compare panel': (locale) => (
    <ComparePanel
      overview={overview}
      page={{
        title: pageState.title,
        published: pageState.published,
        reports: pageReports,
        selected: [],
      }}
      locale={locale}
      copy={async () => undefined}
    />
  ),
  'source reader': (locale) => (
    <SourceReader
      view={sourceView}
      locale={locale}
      publishers={new Map([['owp', 'The Organization for World Peace']])}
      target="wsj-staff"
    />
  ),
  settings: (locale) => (
    <main>
      <h1>Settings</h1>
      <h2>Marks</h2>
      <OptionsMarks
        enabled
        selection="all"
        style="both"
        strength={0.5}
        badge
        locale={locale}
        onEnabled={nothing}
        onSelection={nothing}
        onStyle={nothing}
        onStrength={nothing}
        onBadge={nothing}
      />
      <OptionsSites
        own={['*://*.news.example/*']}
        muted={['blog.example']}
        listed={['paper.example']}
        onlyOnClick={false}
        askOnNewSites
        locale={locale}
        onAdd={nothing}
        onRemove={nothing}
        onUnmute={nothing}
        onOnlyOnClick={nothing}
        onAskOnNewSites={nothing}
      />
      <OptionsMutes
        mutes={[{ kind: 'pack', pack: 'liaison-office' }]}
        nameOf={({ pack }) => pack}
        locale={locale}
        onUndo={nothing}
      />
      <OptionsPacks packs={overview.packs} locale={locale} onEnable={nothing} />
      <OptionsShortcuts
        shortcuts={[{ name: 'next-mark', description: 'Next mark', keys: '' }]}
        locale={locale}
        onChange={nothing}
      />
    </main>
  ),
  welcome: (locale) => (
    <main>
      <h1>Second Source</h1>
      <WelcomeSteps locale={locale} />
      <WelcomeAccess access="listed" refused locale={locale} onAccess={nothing} />
      <h2>Try it here</h2>
      <TryIt
        text="The office"
        report={{ statements: passage }}
        locale={locale}
        onText={nothing}
        onCompare={nothing}
      />
    </main>
  ),
};

describe.each(['en', 'ko'] as const)('in %s', (locale) => {
  test.each(Object.entries(surfaces))('axe finds nothing in the %s', async (_name, surface) => {
    document.documentElement.lang = locale;
    document.title = 'Second Source';
    const { container } = render(<>{surface(locale)}</>);
    const { violations } = await axe.run(container);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

test('axe would find a button without a name', async () => {
  const { container } = render(<button type="button" />);
  const { violations } = await axe.run(container);
  expect(violations.map(({ id }) => id)).toContain('button-name');
});
