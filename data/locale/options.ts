/** The words of the settings page. */
import type { MarkSelection, MarkStyle } from '../settings.ts';
import type { Locale } from './locale.ts';

export interface OptionsText {
  title: string;
  sections: Record<'marks' | 'sites' | 'mutes' | 'packs' | 'shortcuts' | 'language', string>;
  enabled: string;
  selection: string;
  selections: Record<MarkSelection, string>;
  style: string;
  styles: Record<MarkStyle, string>;
  strength: string;
  preview: string;
  previewText: readonly [string, string, string, string, string];
  badge: string;
  onlyOnClick: string;
  askOnNewSites: string;
  ownSites: string;
  noOwnSites: string;
  removeSite: (site: string) => string;
  siteLabel: string;
  addSite: string;
  badSite: string;
  mutedSites: string;
  noMutedSites: string;
  listed: (count: number) => string;
  noMutes: string;
  mute: Record<'claim' | 'question' | 'pack', string>;
  packClaims: (claims: number, sources: number) => string;
  version: (version: number) => string;
  /** What the commands do, by name, in the order in which they are shown. */
  commands: Readonly<Record<string, string>>;
  noShortcut: string;
  changeShortcuts: string;
  language: string;
  languages: Record<'auto' | 'en' | 'ko', string>;
}

const en: OptionsText = {
  title: 'Settings',
  sections: {
    marks: 'Marks',
    sites: 'Sites',
    mutes: 'Not shown again',
    packs: 'Topics',
    shortcuts: 'Shortcuts',
    language: 'Language',
  },
  enabled: 'Mark passages while I read',
  selection: 'What to mark',
  selections: {
    all: 'All statements',
    differences: 'Only where sources differ or things changed',
    first: 'Only the first mention on a page',
  },
  style: 'Look',
  styles: { underline: 'Underline', background: 'Background', both: 'Both' },
  strength: 'Strength of the background',
  preview: 'Preview',
  previewText: [
    'One sentence says what other sources say too. ',
    'The next one gives a figure that differs. ',
    'A third tells of something that has changed since. ',
    'Of the fourth, only this page speaks. ',
    'The rest of the text stays as it is.',
  ],
  badge: 'Count differences on the toolbar button',
  onlyOnClick: 'Read a page only when I ask in the popup',
  askOnNewSites: 'Offer in the popup to turn on for a site that is not on the list',
  ownSites: 'Sites that you added',
  noOwnSites: 'None. Sites can be added here, or from the popup while reading.',
  removeSite: (site) => `Remove ${site}`,
  siteLabel: 'Site or pattern, such as news.example or *.example.org',
  addSite: 'Add',
  badSite: 'This is not a site or a pattern of one.',
  mutedSites: 'Sites switched off',
  noMutedSites: 'No site is switched off.',
  listed: (count) => `News sites read from the start (${count})`,
  noMutes: 'Nothing is hidden. Quotes, questions and topics can be hidden from the card.',
  mute: { claim: 'Quote', question: 'Question', pack: 'Topic' },
  packClaims: (claims, sources) => `${claims} claims from ${sources} sources`,
  version: (version) => `version ${version}`,
  commands: {
    'next-mark': 'Go to the next mark on the page',
    'previous-mark': 'Go to the previous mark on the page',
    'open-card': 'Open the card of the page’s most telling statement',
    'open-compare': 'Compare the sources side by side',
  },
  noShortcut: 'not set',
  changeShortcuts: 'Change shortcuts',
  language: 'Language of the interface',
  languages: { auto: 'As the browser', en: 'English', ko: '한국어' },
};

const ko: OptionsText = {
  title: '설정',
  sections: {
    marks: '표시',
    sites: '사이트',
    mutes: '숨긴 항목',
    packs: '주제',
    shortcuts: '단축키',
    language: '언어',
  },
  enabled: '읽는 동안 문장에 표시',
  selection: '표시할 대상',
  selections: {
    all: '모든 진술',
    differences: '출처마다 다르거나 이후 달라진 것만',
    first: '페이지의 첫 언급만',
  },
  style: '모양',
  styles: { underline: '밑줄', background: '배경', both: '둘 다' },
  strength: '배경 농도',
  preview: '미리 보기',
  previewText: [
    '첫 문장은 다른 출처와 같은 내용을 말합니다. ',
    '다음 문장의 수치는 다른 출처와 다릅니다. ',
    '셋째 문장의 상황은 이후 달라졌습니다. ',
    '넷째 문장은 이 페이지에만 있습니다. ',
    '나머지 글은 그대로입니다.',
  ],
  badge: '도구 모음 버튼에 출처와 다른 문장 수 표시',
  onlyOnClick: '팝업에서 요청할 때만 페이지 읽기',
  askOnNewSites: '목록에 없는 사이트에서 팝업으로 켤지 묻기',
  ownSites: '직접 추가한 사이트',
  noOwnSites: '없습니다. 여기서 또는 읽는 중에 팝업에서 추가할 수 있습니다.',
  removeSite: (site) => `${site} 삭제`,
  siteLabel: '사이트 또는 패턴 (예: news.example, *.example.org)',
  addSite: '추가',
  badSite: '사이트나 패턴이 아닙니다.',
  mutedSites: '꺼 둔 사이트',
  noMutedSites: '꺼 둔 사이트가 없습니다.',
  listed: (count) => `처음부터 읽는 뉴스 사이트 (${count})`,
  noMutes: '숨긴 항목이 없습니다. 카드에서 인용, 질문, 주제를 숨길 수 있습니다.',
  mute: { claim: '인용', question: '질문', pack: '주제' },
  packClaims: (claims, sources) => `출처 ${sources}곳의 주장 ${claims}개`,
  version: (version) => `버전 ${version}`,
  commands: {
    'next-mark': '다음 표시로 이동',
    'previous-mark': '이전 표시로 이동',
    'open-card': '이 페이지에서 가장 주목할 문장의 카드 열기',
    'open-compare': '출처를 나란히 비교',
  },
  noShortcut: '없음',
  changeShortcuts: '단축키 바꾸기',
  language: '화면 언어',
  languages: { auto: '브라우저와 같게', en: 'English', ko: '한국어' },
};

/** The settings page's words in a language. */
export function optionsText(locale: Locale): OptionsText {
  return locale === 'ko' ? ko : en;
}
