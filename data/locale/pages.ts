/** The words of the pages that are read once: source reader, settings, welcome. */
import type { SourceRef } from '../matching/types.ts';
import type { MarkSelection, MarkStyle } from '../settings.ts';
import type { Locale } from './locale.ts';

export interface SourceText {
  title: string;
  kind: Record<SourceRef['kind'], string>;
  by: (author: string) => string;
  claims: string;
  original: string;
  notFound: string;
  basis: string;
  others: string;
  alone: string;
}

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
  noShortcut: string;
  changeShortcuts: string;
  language: string;
  languages: Record<'auto' | 'en' | 'ko', string>;
}

export interface WelcomeText {
  title: string;
  lead: string;
  steps: readonly { title: string; text: string }[];
  access: string;
  accessHelp: string;
  choices: Record<'listed' | 'everywhere' | 'on-click', { title: string; text: string }>;
  refused: string;
  tryIt: string;
  tryHelp: string;
  passage: string;
  sampleFrom: (publisher: string, date: string) => string;
  compare: string;
  nothing: string;
  privacy: string;
}

const sourceEn: SourceText = {
  title: 'Source',
  kind: {
    newspaper: 'newspaper',
    wire: 'news agency',
    'think-tank': 'think tank',
    ngo: 'non-governmental organisation',
    broadcaster: 'broadcaster',
    magazine: 'magazine',
    government: 'government',
  },
  by: (author) => `by ${author}`,
  claims: 'What it says, in its own order',
  original: 'Read at the original',
  notFound: 'This source is not in the claim base.',
  basis: 'Date',
  others: 'Others on this question',
  alone: 'no other source',
};

const sourceKo: SourceText = {
  title: '출처',
  kind: {
    newspaper: '신문',
    wire: '통신사',
    'think-tank': '연구소',
    ngo: '비정부기구',
    broadcaster: '방송',
    magazine: '잡지',
    government: '정부',
  },
  by: (author) => `글 ${author}`,
  claims: '본문 순서대로 본 내용',
  original: '원문에서 읽기',
  notFound: '자료에 없는 출처입니다.',
  basis: '날짜 근거',
  others: '같은 질문의 다른 출처',
  alone: '다른 출처 없음',
};

const optionsEn: OptionsText = {
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
  askOnNewSites: 'Offer to turn on for a news site that is not on the list',
  ownSites: 'Sites that you added',
  noOwnSites: 'None. Sites can be added here, or from the popup while reading.',
  removeSite: (site) => `Remove ${site}`,
  siteLabel: 'Site or pattern, such as news.example or *.example.org',
  addSite: 'Add',
  badSite: 'This is not a site or a pattern of one.',
  mutedSites: 'Switched off on',
  noMutedSites: 'No site is switched off.',
  listed: (count) => `News sites read from the start (${count})`,
  noMutes: 'Nothing is hidden. Quotes, questions and topics can be hidden from the card.',
  mute: { claim: 'Quote', question: 'Question', pack: 'Topic' },
  packClaims: (claims, sources) => `${claims} claims from ${sources} sources`,
  version: (version) => `version ${version}`,
  noShortcut: 'not set',
  changeShortcuts: 'Change shortcuts',
  language: 'Language of the interface',
  languages: { auto: 'As the browser', en: 'English', ko: '한국어' },
};

const optionsKo: OptionsText = {
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
  selection: '표시할 것',
  selections: {
    all: '모든 진술',
    differences: '출처가 다르거나 이후 달라진 것만',
    first: '페이지의 첫 언급만',
  },
  style: '모양',
  styles: { underline: '밑줄', background: '배경', both: '둘 다' },
  strength: '배경의 세기',
  preview: '미리 보기',
  previewText: [
    '첫 문장은 다른 출처와 같은 내용을 말합니다. ',
    '다음 문장의 수치는 다른 출처와 다릅니다. ',
    '셋째 문장의 상황은 이후 달라졌습니다. ',
    '넷째 문장은 이 페이지에만 있습니다. ',
    '나머지 글은 그대로입니다.',
  ],
  badge: '도구 모음 단추에 다른 점의 수 표시',
  onlyOnClick: '팝업에서 요청할 때만 페이지 읽기',
  askOnNewSites: '목록에 없는 뉴스 사이트에서 켤지 묻기',
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
  noShortcut: '없음',
  changeShortcuts: '단축키 바꾸기',
  language: '화면 언어',
  languages: { auto: '브라우저와 같게', en: 'English', ko: '한국어' },
};

const welcomeEn: WelcomeText = {
  title: 'Welcome',
  lead: 'While you read the news, Second Source shows what other sources said about the same thing. It quotes them; it never judges.',
  steps: [
    {
      title: 'Read as always',
      text: 'Sentences on which other sources have something to say get a quiet mark: one look where they agree, another where they differ, a third where things have changed since.',
    },
    {
      title: 'Point at a mark',
      text: 'A card shows what the page says beside every source: verbatim quote, date and speaker. Silence is shown too.',
    },
    {
      title: 'Look wider',
      text: 'Select a passage, right-click and choose “Compare sources” to see all questions side by side, on a timeline, and what the article leaves out.',
    },
  ],
  access: 'Which pages may it read?',
  accessHelp:
    'Everything is compared on your own computer. No page, address or selection is sent anywhere.',
  choices: {
    listed: {
      title: 'News sites on its list',
      text: 'Agencies, broadcasters and papers that cover its topics. Others can be added one by one.',
    },
    everywhere: {
      title: 'Every site',
      text: 'The browser will ask you to confirm. Pages that are not articles are left alone.',
    },
    'on-click': {
      title: 'Only when I click',
      text: 'Nothing is read until you open the popup and ask for it, or choose “Compare sources” on a selection. Everything works this way too.',
    },
  },
  refused: 'The browser did not grant access to every site; nothing has changed.',
  tryIt: 'Try it here',
  tryHelp: 'Change the passage as you like, or paste one from an article you know.',
  passage: 'Passage to compare',
  sampleFrom: (publisher, date) => `The sample quotes ${publisher}, ${date}.`,
  compare: 'Compare sources',
  nothing: 'No sentence of this passage speaks of an installed topic.',
  privacy: 'You can change all of this later in the settings.',
};

const welcomeKo: WelcomeText = {
  title: '환영합니다',
  lead: '뉴스를 읽는 동안 다른 출처가 같은 일을 어떻게 전했는지 보여 줍니다. 인용할 뿐 판정하지 않습니다.',
  steps: [
    {
      title: '평소처럼 읽기',
      text: '다른 출처가 언급한 문장에 옅은 표시가 생깁니다. 일치, 다름, 이후 달라짐이 서로 다른 모양입니다.',
    },
    {
      title: '표시 가리키기',
      text: '카드에 페이지의 내용과 각 출처의 원문 인용, 날짜, 화자가 나란히 나옵니다. 언급이 없는 것도 보여 줍니다.',
    },
    {
      title: '더 넓게 보기',
      text: '문장을 선택하고 오른쪽 클릭에서 ‘출처 비교’를 고르면 모든 질문을 나란히, 시간순으로, 그리고 기사가 다루지 않은 것까지 볼 수 있습니다.',
    },
  ],
  access: '어떤 페이지를 읽어도 되나요?',
  accessHelp:
    '비교는 모두 이 컴퓨터에서 이루어집니다. 페이지나 주소, 선택한 글을 어디에도 보내지 않습니다.',
  choices: {
    listed: {
      title: '목록에 있는 뉴스 사이트',
      text: '주제를 다루는 통신사, 방송, 신문입니다. 다른 사이트는 하나씩 추가할 수 있습니다.',
    },
    everywhere: {
      title: '모든 사이트',
      text: '브라우저가 확인을 요청합니다. 기사가 아닌 페이지는 건드리지 않습니다.',
    },
    'on-click': {
      title: '내가 누를 때만',
      text: '팝업에서 요청하거나 선택한 문장에서 ‘출처 비교’를 고르기 전에는 아무것도 읽지 않습니다. 모든 기능을 이대로 쓸 수 있습니다.',
    },
  },
  refused: '브라우저가 모든 사이트 접근을 허용하지 않아 바뀐 것이 없습니다.',
  tryIt: '여기서 해 보기',
  tryHelp: '문장을 마음대로 바꾸거나 아는 기사에서 붙여 넣으세요.',
  passage: '비교할 글',
  sampleFrom: (publisher, date) => `예문은 ${publisher}(${date})에서 인용했습니다.`,
  compare: '출처 비교',
  nothing: '설치된 주제를 다룬 문장이 없습니다.',
  privacy: '모든 선택은 나중에 설정에서 바꿀 수 있습니다.',
};

/** The source reader's words in a language. */
export function sourceText(locale: Locale): SourceText {
  return locale === 'ko' ? sourceKo : sourceEn;
}

/** The settings page's words in a language. */
export function optionsText(locale: Locale): OptionsText {
  return locale === 'ko' ? optionsKo : optionsEn;
}

/** The welcome page's words in a language. */
export function welcomeText(locale: Locale): WelcomeText {
  return locale === 'ko' ? welcomeKo : welcomeEn;
}
