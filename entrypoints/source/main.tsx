import { browser } from '#imports';
import { useEffect, useState } from 'preact/hooks';
import '../../components/theme.css';
import '../../components/page.css';
import '../../components/source-reader.css';
import { Notice, ProblemNotice } from '../../components/notice.tsx';
import { SourceReader } from '../../components/source-reader.tsx';
import { mountSurface } from '../../components/surface.tsx';
import { answered } from '../../data/answered.ts';
import type { Locale } from '../../data/locale/locale.ts';
import { sharedText } from '../../data/locale/shared.ts';
import { sourceText } from '../../data/locale/source.ts';
import { sendMessage, type Answered, type Problem, type SourceView } from '../../data/protocol.ts';
import { language } from '../../data/settings.ts';
import { claimOfHash } from '../../data/source-link.ts';

const query = new URLSearchParams(location.search);
const pack = query.get('pack') ?? '';
const source = query.get('source') ?? '';

interface Shown {
  view: SourceView;
  publishers: ReadonlyMap<string, string>;
}

/** The source with the names of the others; without those names their ids do. */
async function load(): Promise<Answered<Shown>> {
  const [view, packs] = await Promise.all([
    answered(sendMessage('getSource', { pack, source })),
    answered(sendMessage('listPacks', undefined)),
  ]);
  if (!view.ok) return view;
  const sources = packs.ok ? packs.value.flatMap((summary) => summary.sources) : [];
  const publishers = new Map(sources.map(({ id, publisher }) => [id, publisher]));
  return { ok: true, value: { view: view.value, publishers } };
}

/** The claim to which the address points, followed as the reader goes from quote to quote. */
function useTarget(): string | undefined {
  const read = () => claimOfHash(location.hash);
  const [target, setTarget] = useState(read);
  useEffect(() => {
    const follow = () => setTarget(read());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return target;
}

function Source({ locale }: { locale: Locale }) {
  const [shown, setShown] = useState<Answered<Shown>>();
  const [round, setRound] = useState(0);
  const target = useTarget();
  useEffect(() => void load().then(setShown), [round]);
  useEffect(() => {
    const element = target && document.getElementById(`claim-${target}`);
    if (!element) return;
    element.scrollIntoView({ block: 'center' });
    element.focus({ preventScroll: true });
  }, [shown, target]);

  if (shown?.ok) return <SourceReader {...shown.value} locale={locale} target={target} />;
  return (
    <main class="reader">
      <h1 class="unseen">{sourceText(locale).title}</h1>
      {shown ? (
        <Missing problem={shown.problem} locale={locale} onRetry={() => setRound(round + 1)} />
      ) : (
        <p class="quiet">{sharedText(locale).loading}</p>
      )}
    </main>
  );
}

/** A source that is not there is told from a claim base that cannot be read. */
function Missing(props: { problem: Problem; locale: Locale; onRetry(): void }) {
  const { problem, locale } = props;
  if (problem === 'bad-request' || problem === 'not-installed')
    return <Notice title={sourceText(locale).notFound} />;
  return <ProblemNotice {...props} />;
}

mountSurface({
  language,
  browserLanguage: browser.i18n.getUILanguage(),
  title: (locale) => `${sourceText(locale).title} · ${sharedText(locale).name}`,
  children: (locale) => <Source locale={locale} />,
});
