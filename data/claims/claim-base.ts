/**
 * The one door to the claim base: questions in the words of the domain. Only the background worker
 * opens it. Every method rejects with a `StorageError` where the database cannot be used.
 */
import { Dexie } from 'dexie';
import type { PackClaim, PackKnowledge } from '../matching/engine.ts';
import { sourceRef } from '../source-ref.ts';
import type { ClaimRow, PackRow } from './database.ts';
import { Database } from './database.ts';
import type { Claim, Pack } from './schema.ts';

/** The database cannot be opened, read or written: storage is off, full, or held by an older version. */
export class StorageError extends Error {
  override name = 'StorageError';
}

export interface ClaimBase {
  /** All installed packs, by id. */
  packs(): Promise<PackRow[]>;
  /** The enabled packs without their claims, by id. */
  knowledge(): Promise<PackKnowledge[]>;
  /** The claims that answer any of the questions; each claim once. */
  claimsFor(questions: readonly PackQuestion[]): Promise<PackClaim[]>;
  /** The claims of one source in the order of its text. */
  claimsOf(pack: string, source: string): Promise<Claim[]>;
  allClaims(pack: string): Promise<Claim[]>;
  /**
   * Puts a valid pack in place of whatever was installed under its id, in one transaction. A pack of
   * the same version and hash is left alone. A pack stays as enabled as it was; an optional one starts
   * switched off.
   *
   * @param hash SHA-256 of the pack's text, in hex
   */
  install(pack: Pack, hash: string): Promise<'installed' | 'unchanged'>;
  /** Whether there is such a pack. */
  setEnabled(id: string, enabled: boolean): Promise<boolean>;
}

export interface PackQuestion {
  pack: string;
  question: string;
}

/** An upgrade that another window holds up never settles by itself. */
const openingPatience = 5000;

/** Opens nothing yet: the first question does. */
export function createClaimBase(database: Database = new Database()): ClaimBase {
  const use = <T>(work: () => Promise<T>) => useDatabase(database, work);
  return {
    packs: () => use(() => database.packs.toArray()),
    knowledge: () => use(() => readKnowledge(database)),
    claimsFor: (questions) => use(() => readClaimsFor(database, questions)),
    claimsOf: (pack, source) =>
      use(async () => inTextOrder(await readWhere(database, '[pack+source]', [pack, source]))),
    allClaims: (pack) => use(() => readAll(database, pack)),
    install: (pack, hash) => use(() => install(database, pack, hash)),
    setEnabled: (id, enabled) =>
      use(async () => (await database.packs.update(id, { enabled })) === 1),
  };
}

/** Opens the database if need be (a failed opening is tried again) and translates its failures. */
async function useDatabase<T>(database: Database, work: () => Promise<T>): Promise<T> {
  try {
    if (!database.isOpen()) await withPatience(database.open());
    return await work();
  } catch (error) {
    if (error instanceof Error) throw new StorageError(error.message, { cause: error });
    throw error;
  }
}

async function withPatience(opening: PromiseLike<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('opening took too long')), openingPatience);
  });
  try {
    await Promise.race([opening, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function readKnowledge(database: Database): Promise<PackKnowledge[]> {
  const packs = await database.packs.filter(({ enabled }) => enabled).primaryKeys();
  const rows = await database.knowledge.bulkGet(packs);
  return rows.flatMap((row) => (row ? [row.knowledge] : []));
}

async function readClaimsFor(database: Database, questions: readonly PackQuestion[]) {
  const keys = new Map(
    questions.map(({ pack, question }) => [`${pack}/${question}`, [pack, question]]),
  );
  if (keys.size === 0) return [];
  const rows = await database.claims
    .where('[pack+question]')
    .anyOf([...keys.values()])
    .toArray();
  return rows.map(({ pack, claim }) => ({ pack, claim }));
}

function readWhere(database: Database, index: string, key: string[]): Promise<ClaimRow[]> {
  return database.claims.where(index).equals(key).toArray();
}

function inTextOrder(rows: ClaimRow[]): Claim[] {
  return rows.map(({ claim }) => claim).sort((a, b) => (a.offset ?? 0) - (b.offset ?? 0));
}

function claimsOfPack(database: Database, pack: string) {
  return database.claims.where('[pack+id]').between([pack, Dexie.minKey], [pack, Dexie.maxKey]);
}

async function readAll(database: Database, pack: string): Promise<Claim[]> {
  const rows = await claimsOfPack(database, pack).toArray();
  return rows.map(({ claim }) => claim);
}

function install(database: Database, pack: Pack, hash: string): Promise<'installed' | 'unchanged'> {
  const { packs, knowledge, claims } = database;
  return database.transaction('rw', packs, knowledge, claims, async () => {
    const before = await packs.get(pack.id);
    if (before?.version === pack.version && before.hash === hash) return 'unchanged';
    await claimsOfPack(database, pack.id).delete();
    await claims.bulkAdd(pack.claims.map((claim) => toClaimRow(pack.id, claim)));
    const { claims: _, ...rest } = pack;
    await knowledge.put({ pack: pack.id, knowledge: rest });
    await packs.put(toPackRow(pack, hash, before?.enabled ?? !pack.optional));
    return 'installed';
  });
}

function toClaimRow(pack: string, claim: Claim): ClaimRow {
  return { pack, id: claim.id, question: claim.question, source: claim.source, claim };
}

function toPackRow(pack: Pack, hash: string, enabled: boolean): PackRow {
  const { id, version, title, description, topics } = pack;
  const sources = pack.sources.map(sourceRef);
  const claims = pack.claims.length;
  return { id, version, hash, enabled, title, description, topics, sources, claims };
}
