/** The words of the source reader. */
import type { SourceRef } from '../matching/types.ts';
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

const en: SourceText = {
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

const ko: SourceText = {
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

/** The source reader's words in a language. */
export function sourceText(locale: Locale): SourceText {
  return locale === 'ko' ? ko : en;
}
