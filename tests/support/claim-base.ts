/** A claim base of its own for each test, over an IndexedDB in memory. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import type { ClaimBase } from '../../data/claims/claim-base.ts';
import { createClaimBase } from '../../data/claims/claim-base.ts';
import { Database } from '../../data/claims/database.ts';

export interface TestBase {
  database: Database;
  base: ClaimBase;
  /** A second worker over the same storage, as after a stop of the first. */
  restart(): ClaimBase;
}

export function createTestBase(): TestBase {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  const database = new Database();
  return {
    database,
    base: createClaimBase(database),
    restart() {
      database.close();
      return createClaimBase(new Database());
    },
  };
}
