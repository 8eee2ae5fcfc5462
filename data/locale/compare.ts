/** The words of the compare panel: matrix, timeline, digest, copies. */
import type { Locale } from './locale.ts';

export interface CompareText {
  title: string;
  views: string;
  matrix: string;
  timeline: string;
  digest: string;
  question: string;
  onPage: (title: string) => string;
  onSelection: string;
  allSources: string;
  newest: string;
  show: string;
  all: string;
  disagreements: string;
  pageOnly: string;
  selectionOnly: string;
  selectionNothing: string;
  sort: string;
  byQuestion: string;
  byDate: string;
  nothing: string;
  shown: (count: number) => string;
  oneVoice: string;
  notComparable: string;
  origins: (sources: number, origins: number) => string;
  sharedOrigin: (origin: string, sources: string) => string;
  oneOrigin: string;
  take: string;
  markdown: string;
  plain: string;
  csv: string;
  jsonld: string;
  print: string;
  asOf: string;
  asOfHelp: string;
  timelineAlt: string;
  page: string;
  selection: string;
  later: string;
  overtaken: string;
  known: string;
  published: string;
  event: string;
  claims: (count: number) => string;
  timelineTable: string;
  digestEmpty: string;
  supports: string;
  disputes: string;
  changed: string;
  nobody: string;
  leavesOut: string;
  leavesOutHelp: string;
  answeredBy: (count: number) => string;
  more: (count: number) => string;
}

const en: CompareText = {
  title: 'Compare sources',
  views: 'Views',
  matrix: 'Sources',
  timeline: 'Timeline',
  digest: 'This article',
  question: 'Question',
  onPage: (title) => `with “${title}”`,
  onSelection: 'with the selected passage',
  allSources: 'all sources, all questions',
  newest: 'Latest',
  show: 'Show',
  all: 'All questions',
  disagreements: 'Disagreements',
  pageOnly: 'On this page',
  selectionOnly: 'In the selection',
  selectionNothing: 'No installed question is about this passage; here is everything else.',
  sort: 'Order',
  byQuestion: 'by question',
  byDate: 'by date',
  nothing: 'No question fits this choice.',
  shown: (count) => (count === 1 ? '1 question shown' : `${count} questions shown`),
  oneVoice: 'One source',
  notComparable: 'Not comparable',
  origins: (sources, origins) =>
    `${sources} ${sources === 1 ? 'source' : 'sources'}, ${origins} ${origins === 1 ? 'origin' : 'origins'}`,
  sharedOrigin: (origin, sources) => `${sources}: all from ${origin}`,
  oneOrigin: 'Several sources, one origin',
  take: 'Take it with you',
  markdown: 'Copy as Markdown',
  plain: 'Copy as text',
  csv: 'Copy as CSV',
  jsonld: 'Copy as JSON-LD',
  print: 'Print',
  asOf: 'What was known on',
  asOfHelp: 'Later reports fade; answers that a later report replaced by then are struck through.',
  timelineAlt: 'Sources, events and the page on a time axis; the table below says the same',
  page: 'This page',
  selection: 'Selection',
  later: 'not yet published',
  overtaken: 'replaced by a later report',
  known: 'known',
  published: 'published',
  event: 'event',
  claims: (count) => (count === 1 ? '1 claim' : `${count} claims`),
  timelineTable: 'The timeline in words',
  digestEmpty: 'Open the panel from an article or a selection to see its digest.',
  supports: 'agree',
  disputes: 'differ',
  changed: 'changed since',
  nobody: 'No other source speaks of this.',
  leavesOut: 'What this article leaves out',
  leavesOutHelp: 'Questions that the sources answer and the article does not.',
  answeredBy: (count) => (count === 1 ? '1 source answers' : `${count} sources answer`),
  more: (count) => `${count} more`,
};

const ko: CompareText = {
  title: '출처 비교',
  views: '보기',
  matrix: '출처',
  timeline: '타임라인',
  digest: '이 기사',
  question: '질문',
  onPage: (title) => `비교 대상: ‘${title}’`,
  onSelection: '비교 대상: 선택한 문장',
  allSources: '모든 출처, 모든 질문',
  newest: '최신',
  show: '표시',
  all: '모든 질문',
  disagreements: '엇갈리는 것만',
  pageOnly: '이 페이지의 질문만',
  selectionOnly: '선택한 부분',
  selectionNothing: '이 부분에 관한 질문이 없어 나머지를 보여 줍니다.',
  sort: '순서',
  byQuestion: '질문순',
  byDate: '날짜순',
  nothing: '해당하는 질문이 없습니다.',
  shown: (count) => `질문 ${count}개`,
  oneVoice: '출처 한 곳',
  notComparable: '비교할 수 없음',
  origins: (sources, origins) => `출처 ${sources}곳, 원출처 ${origins}곳`,
  sharedOrigin: (origin, sources) => `${sources}: 원출처는 모두 ${origin}`,
  oneOrigin: '원출처가 같은 출처들',
  take: '내보내기',
  markdown: 'Markdown으로 복사',
  plain: '텍스트로 복사',
  csv: 'CSV로 복사',
  jsonld: 'JSON-LD로 복사',
  print: '인쇄',
  asOf: '이 날짜까지 알려진 내용',
  asOfHelp: '이후 보도는 흐리게, 그때까지 새 보도로 바뀐 답은 줄을 그어 보여 줍니다.',
  timelineAlt: '출처, 사건, 페이지를 시간 축에 놓은 그림. 아래 표가 같은 내용을 담고 있습니다',
  page: '이 페이지',
  selection: '선택한 문장',
  later: '아직 발행되지 않음',
  overtaken: '이후 보도로 바뀜',
  known: '알려짐',
  published: '발행',
  event: '사건',
  claims: (count) => `주장 ${count}개`,
  timelineTable: '표로 보는 타임라인',
  digestEmpty: '기사나 선택한 문장에서 열면 요약이 나타납니다.',
  supports: '일치',
  disputes: '다름',
  changed: '이후 달라짐',
  nobody: '다른 출처에는 언급이 없습니다.',
  leavesOut: '이 기사가 다루지 않은 것',
  leavesOutHelp: '출처들은 답했지만 기사는 답하지 않은 질문입니다.',
  answeredBy: (count) => `출처 ${count}곳이 답함`,
  more: (count) => `${count}개 더`,
};

/** The compare panel's words in a language. */
export function compareText(locale: Locale): CompareText {
  return locale === 'ko' ? ko : en;
}
