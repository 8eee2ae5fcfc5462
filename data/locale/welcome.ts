/** The words of the welcome page. */
import type { Locale } from './locale.ts';

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
  yourText: string;
  sampleFrom: (publisher: string, date: string) => string;
  compare: string;
  nothing: string;
  privacy: string;
}

const en: WelcomeText = {
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
  yourText: 'Your text',
  sampleFrom: (publisher, date) => `The sample quotes ${publisher}, ${date}.`,
  compare: 'Compare sources',
  nothing: 'No sentence of this passage speaks of an installed topic.',
  privacy: 'You can change all of this later in the settings.',
};

const ko: WelcomeText = {
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
      text: '문장을 선택하고 마우스 오른쪽 버튼을 눌러 ‘출처 비교’를 고르면 모든 질문을 나란히 놓고, 타임라인으로, 기사가 다루지 않은 것까지 볼 수 있습니다.',
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
  yourText: '입력한 글',
  sampleFrom: (publisher, date) => `예문은 ${publisher}(${date})에서 인용했습니다.`,
  compare: '출처 비교',
  nothing: '설치된 주제를 다룬 문장이 없습니다.',
  privacy: '모든 선택은 나중에 설정에서 바꿀 수 있습니다.',
};

/** The welcome page's words in a language. */
export function welcomeText(locale: Locale): WelcomeText {
  return locale === 'ko' ? ko : en;
}
