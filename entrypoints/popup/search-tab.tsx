import { useEffect, useState } from 'preact/hooks';
import { ClaimSearch } from '../../components/claim-search.tsx';
import { ProblemNotice } from '../../components/notice.tsx';
import { answered } from '../../data/answered.ts';
import { citeClaim } from '../../data/export/citation.ts';
import type { Locale } from '../../data/locale/locale.ts';
import { sharedText } from '../../data/locale/shared.ts';
import { sendMessage, type Problem, type SearchHit } from '../../data/protocol.ts';
import { compareInPanel } from './compare-in-panel.ts';
import { currentTab } from './tab.ts';

/** How many questions stand in for an empty search. */
const disputedShown = 8;

interface Found {
  /** The text for which it was found. */
  text: string;
  hits: SearchHit[];
}

/** The results of the last answered text; an answer to an earlier text never replaces a later one. */
function useSearch(text: string, onProblem: (problem: Problem) => void): Found | undefined {
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    let live = true;
    if (text.trim() === '') return setFound(undefined);
    void answered(sendMessage('search', { text })).then((answer) => {
      if (!live) return;
      if (answer.ok) setFound({ text, hits: answer.value });
      else onProblem(answer.problem);
    });
    return () => {
      live = false;
    };
  }, [text]);
  return found;
}

/** The questions on which the sources disagree most: what the search finds for nothing. */
function useDisputed(round: number, onProblem: (problem: Problem) => void): SearchHit[] {
  const [disputed, setDisputed] = useState<SearchHit[]>([]);
  useEffect(() => {
    void answered(sendMessage('search', { text: '' })).then((answer) => {
      if (answer.ok) setDisputed(answer.value.slice(0, disputedShown));
      else onProblem(answer.problem);
    });
  }, [round]);
  return disputed;
}

/** *Search*: wires the search to the background, the panel and the clipboard. */
export function SearchTab({ wanted, locale }: { wanted: boolean; locale: Locale }) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const [round, setRound] = useState(0);
  const [copied, setCopied] = useState(false);
  const [tabId, setTabId] = useState<number>();
  const found = useSearch(text, setProblem);
  const disputed = useDisputed(round, setProblem);
  // Known before the click: a panel opens only in the handler of the click itself.
  useEffect(() => void currentTab().then((tab) => setTabId(tab?.id)), []);

  const retry = () => {
    setProblem(undefined);
    setRound(round + 1);
  };
  const copy = async ({ claim, source }: SearchHit) => {
    if (!claim || !source) return;
    await navigator.clipboard.writeText(citeClaim(claim, source, locale));
    setCopied(true);
  };
  if (problem) return <ProblemNotice problem={problem} locale={locale} onRetry={retry} />;
  return (
    <>
      <ClaimSearch
        text={text}
        hits={found?.hits}
        busy={text.trim() !== '' && found?.text !== text}
        disputed={disputed}
        wanted={wanted}
        locale={locale}
        onText={(next) => {
          setCopied(false);
          setText(next);
        }}
        onCompare={({ question: { pack, id } }) =>
          void compareInPanel({ question: { pack, id }, tabId })
        }
        onCopy={(hit) => void copy(hit)}
      />
      <p class="toast" role="status">
        {copied && sharedText(locale).copied}
      </p>
    </>
  );
}
