/** Where in an author's files a part of the joined pack stands. */
import { basename, join } from 'node:path';
import type { Seeds } from './read-seeds.ts';

/** One thing that is wrong, in words for the author who has to mend it. */
export interface Fault {
  /** The author's file. */
  file: string;
  /** What in the file: an id or a path, where there is one. */
  where?: string;
  message: string;
}

/** The file of each list of the pack; what is not listed stands in pack.json. */
const files: Record<string, string> = {
  entity: 'entity.json',
  topics: 'questions.json',
  questions: 'questions.json',
  places: 'gazetteer.json',
  people: 'gazetteer.json',
  parties: 'gazetteer.json',
  events: 'gazetteer.json',
  origins: 'gazetteer.json',
};

/**
 * @param path a path into the joined pack, its parts joined by ".": `claims.3.answer.place`
 * @returns the file that holds it, and the path with the id in the place of the number
 */
export function locate(path: string, seeds: Seeds): Pick<Fault, 'file' | 'where'> {
  const [list = '', at = '', ...rest] = path.split('.');
  const where = [nameOf(list, Number(at), seeds) ?? at, ...rest].filter(Boolean).join('.');
  if (list === 'claims') return { file: claimFile(Number(at), seeds), where };
  if (list === 'sources') return { file: seeds.documents[Number(at)]?.path ?? seeds.folder, where };
  const file = files[list];
  return { file: join(seeds.folder, file ?? 'pack.json'), where: file ? where : path };
}

/** The fault as one line, the file named from the pack's folder on. */
export function faultLine(
  { file, where, message }: Fault,
  { folder }: Pick<Seeds, 'folder'>,
): string {
  const name = file.replace(folder, basename(folder));
  return [name, ...(where ? [where] : []), message].join(': ');
}

function nameOf(list: string, at: number, { draft }: Seeds): string | undefined {
  const items = (draft as Record<string, unknown>)[list];
  const item: unknown = Array.isArray(items) ? items[at] : undefined;
  const id = (item as { id?: unknown } | undefined)?.id;
  return typeof id === 'string' ? id : undefined;
}

function claimFile(at: number, { claimFiles, folder }: Seeds): string {
  let first = 0;
  for (const { path, count } of claimFiles) {
    if (at < first + count) return path;
    first += count;
  }
  return folder;
}
