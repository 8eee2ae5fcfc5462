/** Whether the phrasings belong to questions and sides that there are, and each to one alone. */
import type { Pack, Question } from '../data/claims/schema.ts';
import type { Fault } from './locate.ts';
import type { Seeds } from './read-seeds.ts';

type File = Seeds['phrasings'][number];

export function findPhrasingFaults(
  { questions }: Pick<Pack, 'questions'>,
  files: readonly File[],
): Fault[] {
  return [...files.flatMap((file) => unknownLabels(file, questions)), ...repeatedPhrasings(files)];
}

function unknownLabels({ path: file, content }: File, questions: readonly Question[]): Fault[] {
  const sides = Object.keys(content.answers);
  if (content.question === null) {
    return sides.length === 0 ? [] : [{ file, message: 'what answers no question has no answers' }];
  }
  const question = questions.find(({ id }) => id === content.question);
  if (!question) return [{ file, message: `there is no question "${content.question}"` }];
  const known = question.positions.length === 0 ? ['*'] : question.positions.map(({ id }) => id);
  return sides
    .filter((side) => !known.includes(side))
    .map((side) => ({ file, where: question.id, message: `there is no position "${side}"` }));
}

/** One sentence under two labels would teach the model both. */
function repeatedPhrasings(files: readonly File[]): Fault[] {
  const labels = new Map<string, string>();
  return files.flatMap(({ path, content: { question, answers, nearMisses } }) =>
    [...Object.entries(answers), ['nearMisses', nearMisses] as const].flatMap(([side, texts]) =>
      texts.flatMap((text) => {
        const label = `${question ?? 'none'}/${side}`;
        // A near miss of one question may well answer another.
        const key = side === 'nearMisses' ? `${question}: ${text}` : text;
        const other = labels.get(key) ?? label;
        labels.set(key, other);
        const message = `“${text}” stands under ${other} too`;
        return other === label ? [] : [{ file: path, where: label, message }];
      }),
    ),
  );
}

/** A question without phrasings would be known by its quotes alone. */
export function findUnphrased({ questions }: Pick<Pack, 'questions'>, files: readonly File[]) {
  const phrased = new Set(
    files
      .filter(({ content }) => Object.values(content.answers).some((texts) => texts.length > 0))
      .map(({ content }) => content.question),
  );
  return questions.flatMap(({ id }, index) =>
    phrased.has(id) ? [] : [{ path: `questions.${index}`, message: 'there are no phrasings' }],
  );
}
