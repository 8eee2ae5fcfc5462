/** Whether the parts of a pack that name each other do so rightly: what a schema cannot say. */
import type { Answer, Claim, Pack, Question } from './schema.ts';

/** Where in the pack (`claims.3.question`), and what is wrong there. */
export interface PackError {
  path: string;
  message: string;
}

/** The errors of a pack that fits the schema; empty where every reference has its target. */
export function findReferenceErrors(pack: Pack): PackError[] {
  const known = collectIds(pack);
  return [
    ...repeatedIds(pack),
    ...gazetteerErrors(pack, known),
    ...pack.questions.flatMap((question, index) => questionErrors(question, index, known)),
    ...pack.claims.flatMap((claim, index) => claimErrors(claim, index, pack, known)),
    ...modelErrors(pack),
  ];
}

type Known = ReturnType<typeof collectIds>;
type Lists =
  'topics' | 'places' | 'people' | 'parties' | 'origins' | 'questions' | 'sources' | 'claims';

const lists: Lists[] = [
  'topics',
  'places',
  'people',
  'parties',
  'origins',
  'questions',
  'sources',
  'claims',
];

function collectIds(pack: Pack) {
  const ids = (list: Lists) => new Set(pack[list].map(({ id }) => id));
  return {
    topics: ids('topics'),
    places: ids('places'),
    people: ids('people'),
    parties: ids('parties'),
    origins: ids('origins'),
    sources: ids('sources'),
    questions: ids('questions'),
    /** `question/position`. */
    positions: new Set(
      pack.questions.flatMap(({ id, positions }) => positions.map((one) => `${id}/${one.id}`)),
    ),
  };
}

function repeatedIds(pack: Pack): PackError[] {
  return lists.flatMap((list) => {
    const seen = new Set<string>();
    return pack[list].flatMap(({ id }, index) => {
      const repeated = seen.has(id);
      seen.add(id);
      return repeated ? [{ path: `${list}.${index}.id`, message: `"${id}" is used twice` }] : [];
    });
  });
}

function unknown(path: string, what: string, id: string | undefined, among: Set<string>) {
  if (id === undefined || among.has(id)) return [];
  return [{ path, message: `there is no ${what} "${id}"` }];
}

function gazetteerErrors({ places, people, parties }: Pack, known: Known): PackError[] {
  return [
    ...places.flatMap(({ within }, i) =>
      unknown(`places.${i}.within`, 'place', within, known.places),
    ),
    ...people.flatMap(({ party }, i) =>
      unknown(`people.${i}.party`, 'party', party, known.parties),
    ),
    ...parties.flatMap(({ of }, i) => unknown(`parties.${i}.of`, 'party', of, known.parties)),
  ];
}

function questionErrors(question: Question, index: number, known: Known): PackError[] {
  const path = `questions.${index}`;
  const positions = new Set(question.positions.map(({ id }) => id));
  const labels = new Set([...known.positions].filter((id) => !id.startsWith(`${question.id}/`)));
  const impliedErrors = (at: string, implied: Question['implies']) =>
    implied.flatMap((one) =>
      unknown(`${at}.implies`, 'other position', `${one.question}/${one.position}`, labels),
    );
  return [
    ...unknown(`${path}.topic`, 'topic', question.topic, known.topics),
    ...impliedErrors(path, question.implies),
    ...unknown(`${path}.ahead`, 'question', question.ahead, known.questions),
    ...question.positions.flatMap(({ conflicts, ownConflicts = [], opposite, implies }, i) => {
      const at = `${path}.positions.${i}`;
      return [
        ...conflicts.flatMap((id) => unknown(`${at}.conflicts`, 'position', id, positions)),
        ...ownConflicts.flatMap((id) => unknown(`${at}.ownConflicts`, 'position', id, positions)),
        ...unknown(`${at}.opposite`, 'position', opposite, positions),
        ...impliedErrors(at, implies),
      ];
    }),
  ];
}

/** What the question model calls "no question" and "no position". */
const noQuestion = 'none';
const noPosition = '*';

/** The first stage tells the questions apart, each of the others the positions of one question. */
function modelErrors({ model, questions }: Pack): PackError[] {
  if (model === undefined) return [];
  const seen = new Set<string | null>();
  return model.stages.flatMap(({ question, labels }, i) => {
    const path = `model.stages.${i}`;
    const isFirst = i === 0;
    if (isFirst !== (question === null) || seen.has(question)) {
      return [{ path, message: 'the first stage is of all questions, each other of one more' }];
    }
    seen.add(question);
    const asked = questions.find(({ id }) => id === question);
    if (!isFirst && !asked) return unknown(path, 'question', question ?? '', new Set());
    const among = asked?.positions ?? questions;
    const named = new Set([...among.map(({ id }) => id), isFirst ? noQuestion : noPosition]);
    return labels.flatMap((label) => unknown(`${path}.labels`, 'such label', label, named));
  });
}

function claimErrors(claim: Claim, index: number, pack: Pack, known: Known): PackError[] {
  const path = `claims.${index}`;
  const question = pack.questions.find(({ id }) => id === claim.question);
  return [
    ...unknown(`${path}.source`, 'source', claim.source, known.sources),
    ...unknown(`${path}.origin`, 'origin', claim.origin, known.origins),
    ...unknown(`${path}.speaker.person`, 'person', claim.speaker.person, known.people),
    ...unknown(`${path}.speaker.party`, 'party', claim.speaker.party, known.parties),
    ...(question
      ? answerErrors(claim.answer, question, `${path}.answer`, known)
      : [{ path: `${path}.question`, message: `there is no question "${claim.question}"` }]),
  ];
}

function answerErrors(answer: Answer, question: Question, path: string, known: Known): PackError[] {
  if (answer.kind !== question.kind) {
    const message = `"${question.id}" wants a ${question.kind}, not a ${answer.kind}`;
    return [{ path: `${path}.kind`, message }];
  }
  switch (answer.kind) {
    case 'quantity':
      return unknown(`${path}.unit`, 'unit', answer.unit, new Set([question.unit ?? '']));
    case 'place':
      return unknown(`${path}.place`, 'place', answer.place, known.places);
    case 'person':
      return [
        ...unknown(`${path}.person`, 'person', answer.person, known.people),
        ...unknown(`${path}.role`, 'role', answer.role, new Set(question.roles)),
      ];
    case 'stance':
    case 'statement':
    case 'status': {
      const positions = new Set(question.positions.map(({ id }) => id));
      const holder = 'holder' in answer ? answer.holder : undefined;
      return [
        ...unknown(`${path}.position`, 'position', answer.position, positions),
        ...unknown(`${path}.holder`, 'party', holder, known.parties),
      ];
    }
    default:
      return [];
  }
}
