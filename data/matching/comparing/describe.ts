/** Answers in a reader's words, in the languages of the interface. */
import type { Answer, AnswerOf, DateRange, Localized, Question } from '../../claims/schema.ts';
import { earliest, latest } from '../reading/dates.ts';
import type { Gazetteer } from '../reading/names.ts';

type Languages = Required<Localized>;

const units: Record<string, { one: Languages; many: Languages }> = {
  person: { one: { en: 'person', ko: '명' }, many: { en: 'people', ko: '명' } },
  storey: { one: { en: 'floor', ko: '층' }, many: { en: 'floors', ko: '층' } },
  year: { one: { en: 'year', ko: '년' }, many: { en: 'years', ko: '년' } },
  month: { one: { en: 'month', ko: '개월' }, many: { en: 'months', ko: '개월' } },
};
const rhythms: [perYear: number, words: Languages][] = [
  [365, { en: 'daily', ko: '매일' }],
  [104, { en: 'twice a week', ko: '주 2회' }],
  [52, { en: 'weekly', ko: '매주' }],
  [26, { en: 'every two weeks', ko: '격주' }],
  [24, { en: 'twice a month', ko: '월 2회' }],
  [12, { en: 'monthly', ko: '매월' }],
  [4, { en: 'quarterly', ko: '분기마다' }],
  [2, { en: 'twice a year', ko: '연 2회' }],
  [1, { en: 'once a year', ko: '연 1회' }],
];

/** @returns the answer in words, e.g. "15 to 20 people a side", "14 September 2018" */
export function describeAnswer(
  answer: Answer,
  question: Question,
  gazetteer: Gazetteer,
): Localized {
  switch (answer.kind) {
    case 'quantity':
      return describeQuantity(answer);
    case 'date':
      return describeRange(answer.range);
    case 'place':
      return describePlace(answer, gazetteer);
    case 'person':
      return describePerson(answer, gazetteer);
    default:
      return describePosition(answer.position, question);
  }
}

function describePosition(position: string, { positions }: Question): Localized {
  return positions.find(({ id }) => id === position)?.label ?? { en: position };
}

function describeQuantity({
  low,
  high,
  unit,
  scope,
  approximate,
}: AnswerOf<'quantity'>): Localized {
  if (unit === 'per-year') return describeRhythm(low);
  if (unit === 'ordinal') return { en: `number ${low}`, ko: `${low}번째` };
  const noun = units[unit]?.[high === 1 ? 'one' : 'many'] ?? { en: unit, ko: unit };
  const about = approximate ? { en: 'about ', ko: '약 ' } : { en: '', ko: '' };
  const number =
    low === high
      ? { en: `${low}`, ko: `${low}` }
      : { en: `${low} to ${high}`, ko: `${low}~${high}` };
  const whom = { each: { en: ' a side', ko: '씩' }, total: { en: ' in all', ko: '(합계)' } };
  const ending = scope === undefined ? { en: '', ko: '' } : whom[scope];
  return {
    en: `${about.en}${number.en} ${noun.en}${ending.en}`,
    ko: `${about.ko}${number.ko}${noun.ko}${ending.ko}`,
  };
}

function describeRhythm(perYear: number): Languages {
  const count = Math.round(perYear);
  const known = rhythms.find(([times]) => times === count)?.[1];
  return known ?? { en: `${count} times a year`, ko: `연 ${count}회` };
}

function describePlace({ place, relation }: AnswerOf<'place'>, { places }: Gazetteer): Localized {
  const name = places.find(({ id }) => id === place)?.name ?? { en: place };
  if (relation === 'in') return name;
  return { en: `not in ${name.en}`, ko: `${name.ko ?? name.en} 밖` };
}

/** The mark that a reader of persons puts behind one whose title does not fit. */
function describePerson({ person }: AnswerOf<'person'>, { people }: Gazetteer): Localized {
  const [id, mark] = person.split('--');
  const name = people.find((candidate) => candidate.id === id)?.name ?? {
    en: 'somebody else',
    ko: '다른 사람',
  };
  return mark === undefined
    ? name
    : { en: `${name.en}, in another post`, ko: `${name.ko ?? name.en}(다른 직책)` };
}

/** @returns a range in words: one day, whole months and years by name, open ends as "before" and "after" */
export function describeRange({ from, to }: DateRange): Languages {
  if (from === earliest)
    return both(
      to,
      (day) => `by ${day}`,
      (day) => `${day}까지`,
    );
  if (to === latest)
    return both(
      from,
      (day) => `from ${day}`,
      (day) => `${day} 이후`,
    );
  if (from === to)
    return both(
      from,
      (day) => day,
      (day) => day,
    );
  if (isWholeYear(from, to)) return { en: from.slice(0, 4), ko: `${from.slice(0, 4)}년` };
  if (isWholeMonth(from, to)) return inMonth(from);
  const [start, end] = [sayDay(from), sayDay(to)];
  return { en: `${start.en} to ${end.en}`, ko: `${start.ko}~${end.ko}` };
}

function both(iso: string, en: (day: string) => string, ko: (day: string) => string): Languages {
  const day = sayDay(iso);
  return { en: en(day.en), ko: ko(day.ko) };
}

const format = (language: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
const days = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const months = { month: 'long', year: 'numeric' } as const;
const formats = {
  day: { en: format('en-GB', days), ko: format('ko', days) },
  month: { en: format('en-GB', months), ko: format('ko', months) },
};

function sayDay(iso: string): Languages {
  const date = new Date(iso);
  return { en: formats.day.en.format(date), ko: formats.day.ko.format(date) };
}

function inMonth(iso: string): Languages {
  const date = new Date(iso);
  return { en: formats.month.en.format(date), ko: formats.month.ko.format(date) };
}

function isWholeYear(from: string, to: string): boolean {
  return from.endsWith('-01-01') && to.endsWith('-12-31') && from.slice(0, 4) === to.slice(0, 4);
}

function isWholeMonth(from: string, to: string): boolean {
  if (!from.endsWith('-01') || from.slice(0, 7) !== to.slice(0, 7)) return false;
  return new Date(Date.parse(to) + 86_400_000).toISOString().endsWith('01T00:00:00.000Z');
}
