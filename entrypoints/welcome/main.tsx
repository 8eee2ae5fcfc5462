import { browser } from '#imports';
import { useEffect, useState } from 'preact/hooks';
import '../../components/theme.css';
import '../../components/rows.css';
import '../../components/page.css';
import '../../components/panel.css';
import '../../components/settings-page.css';
import { ProblemNotice } from '../../components/notice.tsx';
import { mountSurface } from '../../components/surface.tsx';
import { TryIt } from '../../components/try-it.tsx';
import { WelcomeAccess } from '../../components/welcome-access.tsx';
import { WelcomeSteps } from '../../components/welcome-steps.tsx';
import { answered } from '../../data/answered.ts';
import { formatDate, type Locale } from '../../data/locale/locale.ts';
import { sharedText } from '../../data/locale/shared.ts';
import { welcomeText } from '../../data/locale/welcome.ts';
import { sendMessage, type Answered, type PassageReport } from '../../data/protocol.ts';
import { language } from '../../data/settings.ts';
import { readSample, withoutSource, type Sample } from './sample.ts';
import { useAccess } from './use-access.ts';

function Try({ locale }: { locale: Locale }) {
  const [sample, setSample] = useState<Sample>();
  const [text, setText] = useState('');
  const [answer, setAnswer] = useState<Answered<PassageReport>>();
  useEffect(() => {
    void readSample().then((found) => {
      setSample(found);
      setText((typed) => typed || (found?.text ?? ''));
    });
  }, []);
  const untouched = sample?.text === text ? sample : undefined;
  const shown = (report: PassageReport) =>
    untouched ? withoutSource(report, untouched.source) : report;
  const compare = () =>
    void answered(sendMessage('comparePassage', { text, published: untouched?.published })).then(
      setAnswer,
    );
  return (
    <>
      <TryIt
        text={text}
        sample={
          untouched && {
            publisher: untouched.publisher,
            date: formatDate(untouched.published, locale),
          }
        }
        report={answer?.ok ? shown(answer.value) : undefined}
        locale={locale}
        onText={setText}
        onCompare={compare}
      />
      {answer && !answer.ok && (
        <ProblemNotice problem={answer.problem} locale={locale} onRetry={compare} />
      )}
    </>
  );
}

function Welcome({ locale }: { locale: Locale }) {
  const { access, refused, choose } = useAccess();
  const t = welcomeText(locale);
  return (
    <main class="sheet">
      <header>
        <h1>{sharedText(locale).name}</h1>
        <p class="lead">{t.lead}</p>
      </header>
      <section aria-label={t.title}>
        <WelcomeSteps locale={locale} />
      </section>
      <section aria-labelledby="access-title">
        <h2 id="access-title">{t.access}</h2>
        <p>{t.accessHelp}</p>
        <WelcomeAccess access={access} refused={refused} locale={locale} onAccess={choose} />
        <p class="quiet">{t.privacy}</p>
      </section>
      <section aria-labelledby="try-title">
        <h2 id="try-title">{t.tryIt}</h2>
        <Try locale={locale} />
      </section>
    </main>
  );
}

mountSurface({
  language,
  browserLanguage: browser.i18n.getUILanguage(),
  title: (locale) => `${welcomeText(locale).title} · ${sharedText(locale).name}`,
  children: (locale) => <Welcome locale={locale} />,
});
