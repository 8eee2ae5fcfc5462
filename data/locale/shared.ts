/** Words that several of the extension's own pages use. */
import type { Problem } from '../protocol.ts';
import type { Locale } from './locale.ts';

export interface SharedText {
  name: string;
  loading: string;
  retry: string;
  undo: string;
  copied: string;
  problem: Record<Problem, string>;
  problemHelp: Record<Problem, string>;
}

const en: SharedText = {
  name: 'Second Source',
  loading: 'Reading…',
  retry: 'Try again',
  undo: 'Undo',
  copied: 'Copied.',
  problem: {
    'storage-unavailable': 'The claim base cannot be opened',
    'not-installed': 'No topic is installed yet',
    'bad-request': 'This could not be read',
    internal: 'Something went wrong',
  },
  problemHelp: {
    'storage-unavailable':
      'This browser window does not let the extension store data. A normal window, or allowing site data, brings it back.',
    'not-installed': 'The bundled topic is being set up. It takes a few seconds after installing.',
    'bad-request': 'The request was not understood. Reloading the page usually helps.',
    internal: 'The extension could not answer. Trying again usually helps.',
  },
};

const ko: SharedText = {
  name: 'Second Source',
  loading: '읽는 중…',
  retry: '다시 시도',
  undo: '되돌리기',
  copied: '복사했습니다.',
  problem: {
    'storage-unavailable': '자료를 열 수 없습니다',
    'not-installed': '설치된 주제가 아직 없습니다',
    'bad-request': '읽을 수 없는 요청입니다',
    internal: '문제가 생겼습니다',
  },
  problemHelp: {
    'storage-unavailable':
      '이 창에서는 확장 프로그램이 자료를 저장할 수 없습니다. 일반 창을 쓰거나 사이트 데이터를 허용하세요.',
    'not-installed': '기본 주제를 준비하는 중입니다. 설치 후 몇 초 걸립니다.',
    'bad-request': '요청을 이해하지 못했습니다. 페이지를 새로 고치면 대개 해결됩니다.',
    internal: '확장 프로그램이 응답하지 못했습니다. 다시 시도해 보세요.',
  },
};

/** The shared words in a language. */
export function sharedText(locale: Locale): SharedText {
  return locale === 'ko' ? ko : en;
}
