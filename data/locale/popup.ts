/** The words of the popup: this page, and the search. */
import type { Standing } from '../matching/types.ts';
import type { PageState, PublishedFrom } from '../protocol.ts';
import type { Locale } from './locale.ts';

/** States in which the popup has nothing to list, with what a reader can know about it. */
export type EmptyState =
  Exclude<PageState['state'], 'ready'> | 'no-access' | 'no-page' | 'not-loaded';

export interface PopupText {
  views: string;
  thisPage: string;
  search: string;
  statements: (count: number) => string;
  filter: string;
  standing: Record<Standing, string>;
  nothingLeft: string;
  jump: string;
  compareAll: string;
  settings: string;
  empty: Record<EmptyState, { title: string; help: string }>;
  turnOn: (host: string) => string;
  reload: string;
  readNow: string;
  dated: string;
  undated: string;
  from: Record<PublishedFrom, string>;
  correct: string;
  articleDate: string;
  save: string;
  cancel: string;
  switches: string;
  onSite: (host: string) => string;
  everywhere: string;
  pause: string;
  pausedUntil: (time: string) => string;
  resume: string;
  searchLabel: string;
  searchHint: string;
  results: (count: number) => string;
  disagreements: string;
  nothingFound: (text: string) => string;
  facets: Record<'source' | 'question' | 'speaker' | 'relation', string>;
  any: string;
  copy: string;
  compare: string;
  open: string;
}

const en: PopupText = {
  views: 'Views',
  thisPage: 'This page',
  search: 'Search',
  statements: (count) => (count === 1 ? '1 statement' : `${count} statements`),
  filter: 'Show statements on which',
  standing: { differs: 'differ', updates: 'changed', agrees: 'agree', alone: 'only here' },
  nothingLeft: 'No statement of this kind on the page.',
  jump: 'Go to it on the page',
  compareAll: 'Compare all sources',
  settings: 'Settings',
  empty: {
    reading: { title: 'Reading the page…', help: '' },
    'not-an-article': {
      title: 'Not an article',
      help: 'This looks like a front page or a list. Open an article, or select a passage and choose “Compare sources” from its menu.',
    },
    'no-mention': {
      title: 'Nothing to compare here',
      help: 'The article does not speak of any topic that is installed.',
    },
    off: {
      title: 'Not reading this page',
      help: 'Marking is switched off here. “Compare sources” on a selection works all the same.',
    },
    failed: { title: 'The page could not be read', help: 'Reloading it usually helps.' },
    'no-access': {
      title: 'No access to this site',
      help: 'Second Source reads only the news sites on its list, and those that you add.',
    },
    'no-page': { title: 'Not a web page', help: 'The browser’s own pages cannot be read.' },
    'not-loaded': {
      title: 'Not started on this page yet',
      help: 'The page was open before Second Source was. Reload it to have it read.',
    },
  },
  turnOn: (host) => `Turn on for ${host}`,
  reload: 'Reload the page',
  readNow: 'Read this page now',
  dated: 'Article of',
  undated: 'No date found',
  from: {
    'structured-data': 'as the page tells search engines',
    meta: 'from the page’s own details',
    'time-element': 'from the date shown on the page',
    text: 'from the text',
    reader: 'set by you',
    unknown: 'dates such as “Friday” cannot be placed',
  },
  correct: 'Change',
  articleDate: 'Date of the article',
  save: 'Save',
  cancel: 'Cancel',
  switches: 'On and off',
  onSite: (host) => `Mark on ${host}`,
  everywhere: 'Mark on all sites',
  pause: 'Pause for an hour',
  pausedUntil: (time) => `Paused until ${time}`,
  resume: 'Resume',
  searchLabel: 'Search quotes, questions, speakers and sources',
  searchHint: 'Type to search. Press / to come back here.',
  results: (count) => (count === 1 ? '1 result' : `${count} results`),
  disagreements: 'Where the sources disagree, or things changed',
  nothingFound: (text) => `Nothing found for “${text}”.`,
  facets: { source: 'Source', question: 'Question', speaker: 'Speaker', relation: 'Relation' },
  any: 'any',
  copy: 'Copy with citation',
  compare: 'Compare',
  open: 'Open in the source',
};

const ko: PopupText = {
  views: '보기',
  thisPage: '이 페이지',
  search: '검색',
  statements: (count) => `진술 ${count}개`,
  filter: '목록에 보일 진술',
  standing: { differs: '다름', updates: '달라짐', agrees: '일치', alone: '이 페이지에만' },
  nothingLeft: '이 페이지에 해당하는 진술이 없습니다.',
  jump: '본문에서 보기',
  compareAll: '모든 출처 비교',
  settings: '설정',
  empty: {
    reading: { title: '페이지를 읽는 중…', help: '' },
    'not-an-article': {
      title: '기사가 아닙니다',
      help: '첫 화면이나 목록으로 보입니다. 기사를 열거나, 문장을 선택하고 메뉴에서 ‘출처 비교’를 고르세요.',
    },
    'no-mention': {
      title: '비교할 내용이 없습니다',
      help: '이 기사는 설치된 주제를 다루지 않습니다.',
    },
    off: {
      title: '이 페이지를 읽지 않습니다',
      help: '여기서는 표시가 꺼져 있습니다. 선택한 문장의 ‘출처 비교’는 그대로 쓸 수 있습니다.',
    },
    failed: { title: '페이지를 읽지 못했습니다', help: '새로 고치면 대개 해결됩니다.' },
    'no-access': {
      title: '이 사이트에 접근 권한이 없습니다',
      help: 'Second Source는 목록에 있는 뉴스 사이트와 직접 추가한 사이트만 읽습니다.',
    },
    'no-page': {
      title: '웹 페이지가 아닙니다',
      help: '브라우저 자체 페이지는 읽을 수 없습니다.',
    },
    'not-loaded': {
      title: '이 페이지에서 아직 시작하지 않았습니다',
      help: '확장 프로그램보다 먼저 열린 페이지입니다. 새로 고치면 읽습니다.',
    },
  },
  turnOn: (host) => `${host}에서 켜기`,
  reload: '페이지 새로 고침',
  readNow: '지금 이 페이지 읽기',
  dated: '기사 날짜',
  undated: '날짜를 찾지 못함',
  from: {
    'structured-data': '페이지에 담긴 정보에서',
    meta: '페이지 정보에서',
    'time-element': '페이지에 표시된 날짜에서',
    text: '본문에서',
    reader: '직접 입력',
    unknown: '‘금요일’ 같은 날짜를 특정할 수 없음',
  },
  correct: '고치기',
  articleDate: '기사 날짜',
  save: '저장',
  cancel: '취소',
  switches: '켜기와 끄기',
  onSite: (host) => `${host}에서 표시`,
  everywhere: '모든 사이트에서 표시',
  pause: '한 시간 동안 멈추기',
  pausedUntil: (time) => `${time}까지 멈춤`,
  resume: '다시 시작',
  searchLabel: '인용, 질문, 화자, 출처 검색',
  searchHint: '입력하면 바로 검색됩니다. / 키: 여기로',
  results: (count) => `결과 ${count}개`,
  disagreements: '출처가 엇갈리거나 상황이 달라진 질문',
  nothingFound: (text) => `‘${text}’에 대한 결과가 없습니다.`,
  facets: { source: '출처', question: '질문', speaker: '화자', relation: '관계' },
  any: '전체',
  copy: '출처와 함께 복사',
  compare: '비교',
  open: '출처에서 보기',
};

/** The popup's words in a language. */
export function popupText(locale: Locale): PopupText {
  return locale === 'ko' ? ko : en;
}
