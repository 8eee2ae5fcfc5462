/** The words of the card and its rows; kept apart, because the content script carries them into pages. */
import type { Attribution, Claim } from '../claims/schema.ts';
import type { Reason, RelationKind, Silence, Standing } from '../matching/types.ts';
import { pick, type Locale } from './locale.ts';

type Stem<K> = K extends `${infer S}-${string}` ? S : never;
export type ReasonStem = Stem<Reason['key']>;

/** How sure the engine is, as a reader is told. */
export type Sureness = 'very' | 'fairly' | 'barely';

export interface CardText {
  card: string;
  page: string;
  noAnswer: string;
  why: string;
  words: string;
  /** Instead of words, where no single one pointed to the question. */
  wholeSentence: string;
  sure: Record<Sureness, string>;
  also: string;
  compare: string;
  mute: string;
  muteQuestion: string;
  mutePack: string;
  muteClaim: string;
  next: string;
  previous: string;
  close: string;
  alone: string;
  openSource: string;
  via: (origin: string) => string;
  standing: Record<Standing, string>;
  relation: Record<RelationKind | Silence, string>;
  attribution: Record<Attribution, string>;
  modality: Record<Exclude<Claim['modality'], 'fact'>, string>;
  /** By the first word of a reason's key: `same-value`, `other-side`, `later-state` … */
  reason: Record<ReasonStem, string>;
  /** What the page and the source say, where it is not the same. */
  values: (page: string, source: string) => string;
}

const en: CardText = {
  card: 'What other sources said',
  page: 'This page',
  noAnswer: 'speaks of this',
  why: 'Why am I seeing this?',
  words: 'Words that pointed here',
  wholeSentence: 'the sentence as a whole',
  sure: {
    very: 'Very sure that the sentence answers this question.',
    fairly: 'Fairly sure that the sentence answers this question.',
    barely: 'Not very sure that the sentence answers this question.',
  },
  also: 'Also in this sentence',
  compare: 'Compare sources',
  mute: 'Don’t show again',
  muteQuestion: 'this question',
  mutePack: 'this topic',
  muteClaim: 'Hide quote',
  next: 'Next mark',
  previous: 'Previous mark',
  close: 'Close',
  alone: 'No other source speaks of this.',
  openSource: 'In the source',
  via: (origin) => `citing ${origin}`,
  standing: {
    differs: 'Sources differ',
    updates: 'Changed since',
    agrees: 'Sources agree',
    alone: 'Only here',
  },
  relation: {
    agrees: 'agrees',
    differs: 'differs',
    updates: 'earlier state',
    updated: 'later state',
    related: 'related',
    'did-not-say': 'did not say',
    'published-before': 'published before',
    hidden: 'hidden by you',
  },
  attribution: {
    reporter: 'reporter’s voice',
    'named-official': 'named official',
    'unnamed-official': 'unnamed official',
    'state-media': 'state media',
    expert: 'expert',
    document: 'document',
  },
  modality: {
    plan: 'as a plan',
    possibility: 'as a possibility',
    opinion: 'as an opinion',
    denial: 'as a denial',
  },
  reason: {
    same: 'Says the same',
    other: 'Says otherwise',
    later: 'The page reports a later state',
    earlier: 'The source reports a later state',
    not: 'Same question, not comparable',
  },
  values: (page, source) => `${page} here, ${source} there`,
};

const ko: CardText = {
  card: '다른 출처의 보도',
  page: '이 페이지',
  noAnswer: '관련 언급',
  why: '왜 표시되나요?',
  words: '근거가 된 단어',
  wholeSentence: '문장 전체',
  sure: {
    very: '이 문장이 이 질문에 답한다고 거의 확실히 봅니다.',
    fairly: '이 문장이 이 질문에 답한다고 꽤 확실히 봅니다.',
    barely: '이 문장이 이 질문에 답하는지 그다지 확실하지 않습니다.',
  },
  also: '이 문장의 다른 질문',
  compare: '출처 비교',
  mute: '다시 표시하지 않기',
  muteQuestion: '이 질문',
  mutePack: '이 주제',
  muteClaim: '인용 숨기기',
  next: '다음 표시',
  previous: '이전 표시',
  close: '닫기',
  alone: '다른 출처에는 언급이 없습니다.',
  openSource: '출처에서 보기',
  via: (origin) => `${origin} 인용`,
  standing: {
    differs: '출처마다 다름',
    updates: '이후 달라짐',
    agrees: '출처 일치',
    alone: '이 페이지에만',
  },
  relation: {
    agrees: '일치',
    differs: '다름',
    updates: '이전 상황',
    updated: '이후 상황',
    related: '관련',
    'did-not-say': '언급 없음',
    'published-before': '그 전에 발행',
    hidden: '숨긴 인용',
  },
  attribution: {
    reporter: '기자 서술',
    'named-official': '실명 당국자',
    'unnamed-official': '익명 당국자',
    'state-media': '관영 매체',
    expert: '전문가',
    document: '문서',
  },
  modality: { plan: '계획', possibility: '가능성', opinion: '의견', denial: '부인' },
  reason: {
    same: '같은 내용',
    other: '다른 내용',
    later: '페이지가 더 나중의 상황을 전함',
    earlier: '출처가 더 나중의 상황을 전함',
    not: '같은 질문이나 비교할 수 없음',
  },
  values: (page, source) => `이 페이지는 ${page}, 출처는 ${source}`,
};

const texts: Record<Locale, CardText> = { en, ko };

/** The card's words in a language. */
export function cardText(locale: Locale): CardText {
  return texts[locale];
}

/** Why a source stands as it does, in words: "Says otherwise: 50 here, 15 to 20 there". */
export function reasonText({ key, page, source }: Reason, locale: Locale): string {
  const { reason, values } = texts[locale];
  const [ours, theirs] = [pick(page, locale), pick(source, locale)];
  const said = ours === theirs ? ours : values(ours, theirs);
  return `${reason[key.slice(0, key.indexOf('-')) as ReasonStem]}: ${said}`;
}

/** A probability in words: its digits would promise more than it holds. */
export function surenessOf(probability: number): Sureness {
  if (probability >= 0.75) return 'very';
  return probability >= 0.45 ? 'fairly' : 'barely';
}

/**
 * What a source's relation is called. Beside a page, `updates` says that the page reports the later
 * state; without a page, that the source itself does, later than the others.
 */
export function relationText(
  relation: RelationKind | Silence,
  besidePage: boolean,
  locale: Locale,
): string {
  const { relation: words } = texts[locale];
  if (besidePage || !relation.startsWith('update')) return words[relation];
  return relation === 'updates' ? words.updated : words.updates;
}
