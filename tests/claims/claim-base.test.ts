import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { createClaimBase, StorageError } from '../../data/claims/claim-base.ts';
import { Database } from '../../data/claims/database.ts';
import type { Claim } from '../../data/claims/schema.ts';
import type { TestBase } from '../support/claim-base.ts';
import { createTestBase } from '../support/claim-base.ts';
import { fixturePack } from '../support/fixture-pack.ts';

const idsOf = (claims: Claim[]) => claims.map(({ id }) => id);

let test: TestBase;
beforeEach(() => {
  test = createTestBase();
});

describe('installing a pack', () => {
  it('keeps every part of it', async () => {
    await test.base.install(fixturePack(), 'a');
    const { claims, ...rest } = fixturePack();
    expect(await test.base.knowledge()).toEqual([rest]);
    const kept = await test.base.allClaims('harbour-bridge');
    expect(kept).toHaveLength(3);
    expect(kept).toEqual(expect.arrayContaining(claims));
  });

  it('puts another state of the same version in its place', async () => {
    await test.base.install(fixturePack(), 'a');
    expect(await test.base.install(fixturePack({ claims: [] }), 'b')).toBe('installed');
    expect(await test.base.allClaims('harbour-bridge')).toEqual([]);
    expect(await test.base.packs()).toMatchObject([{ version: 1, hash: 'b', claims: 0 }]);
  });

  it('leaves the same version alone', async () => {
    expect(await test.base.install(fixturePack(), 'a')).toBe('installed');
    expect(await test.base.install(fixturePack({ claims: [] }), 'a')).toBe('unchanged');
    expect(await test.base.allClaims('harbour-bridge')).toHaveLength(3);
  });

  it('puts another version in its place, without leftovers', async () => {
    await test.base.install(fixturePack(), 'a');
    const [first] = fixturePack().claims;
    await test.base.install(fixturePack({ version: 2, claims: [first!] }), 'a');
    expect(idsOf(await test.base.allClaims('harbour-bridge'))).toEqual(['first-paper-lanes']);
    expect(await test.base.packs()).toMatchObject([{ version: 2, claims: 1 }]);
  });

  it('changes nothing when any part of it fails', async () => {
    await test.base.install(fixturePack(), 'a');
    const [first] = fixturePack().claims;
    const twice = fixturePack({ version: 2, claims: [first!, first!] });
    await expect(test.base.install(twice, 'a')).rejects.toBeInstanceOf(StorageError);
    expect(await test.base.packs()).toMatchObject([{ version: 1, claims: 3 }]);
    expect(await test.base.allClaims('harbour-bridge')).toHaveLength(3);
  });

  it('leaves other packs alone', async () => {
    await test.base.install(fixturePack(), 'a');
    await test.base.install(fixturePack({ id: 'harbour-bridge-2' }), 'a');
    await test.base.install(fixturePack({ id: 'harbour-bridge-2', claims: [] }), 'b');
    expect(await test.base.allClaims('harbour-bridge')).toHaveLength(3);
    expect(await test.base.allClaims('harbour-bridge-2')).toEqual([]);
  });

  it('is remembered by a worker that starts anew', async () => {
    await test.base.install(fixturePack(), 'a');
    expect(await test.restart().packs()).toMatchObject([{ id: 'harbour-bridge' }]);
  });
});

describe('asking', () => {
  beforeEach(() => test.base.install(fixturePack(), 'a'));

  it('finds the claims on a question, each once', async () => {
    const lanes = { pack: 'harbour-bridge', question: 'lanes' };
    const found = await test.base.claimsFor([lanes, lanes]);
    expect(found.map(({ claim }) => claim.source).sort()).toEqual(['first-paper', 'second-paper']);
    expect(found.every(({ pack }) => pack === 'harbour-bridge')).toBe(true);
  });

  it('finds nothing on questions that nobody answers', async () => {
    expect(await test.base.claimsFor([{ pack: 'harbour-bridge', question: 'colour' }])).toEqual([]);
    expect(await test.base.claimsFor([{ pack: 'other', question: 'lanes' }])).toEqual([]);
    expect(await test.base.claimsFor([])).toEqual([]);
  });

  it('gives the claims of a source in the order of its text', async () => {
    const claims = await test.base.claimsOf('harbour-bridge', 'second-paper');
    expect(idsOf(claims)).toEqual(['second-paper-lanes', 'second-paper-toll']);
  });

  it('has knowledge of enabled packs only', async () => {
    expect(await test.base.knowledge()).toHaveLength(1);
    expect(await test.base.setEnabled('harbour-bridge', false)).toBe(true);
    expect(await test.base.knowledge()).toEqual([]);
    expect(await test.base.packs()).toMatchObject([{ enabled: false }]);
  });

  it('keeps a pack disabled through an upgrade', async () => {
    await test.base.setEnabled('harbour-bridge', false);
    await test.base.install(fixturePack({ version: 2 }), 'a');
    expect(await test.base.packs()).toMatchObject([{ version: 2, enabled: false }]);
  });

  it('leaves an optional pack off until a reader switches it on, and then on', async () => {
    await test.base.install(fixturePack({ id: 'extra', optional: true }), 'a');
    expect(await test.base.packs()).toMatchObject([
      { id: 'extra', enabled: false },
      { id: 'harbour-bridge', enabled: true },
    ]);
    await test.base.setEnabled('extra', true);
    await test.base.install(fixturePack({ id: 'extra', optional: true, version: 2 }), 'a');
    expect(await test.base.packs()).toMatchObject([{ enabled: true }, { enabled: true }]);
  });

  it('says whether there was a pack to switch', async () => {
    expect(await test.base.setEnabled('harbour-bridge', true)).toBe(true);
    expect(await test.base.setEnabled('harbour-tunnel', true)).toBe(false);
  });
});

describe('a database that cannot be opened', () => {
  it('is an error with a name of its own, and tried again', async () => {
    const storage = Dexie.dependencies.indexedDB;
    const refuses = {
      open: () => {
        throw new DOMException('storage is off', 'SecurityError');
      },
    };
    Dexie.dependencies.indexedDB = refuses as unknown as IDBFactory;
    const base = createClaimBase(new Database());
    await expect(base.packs()).rejects.toBeInstanceOf(StorageError);
    await expect(base.install(fixturePack(), 'a')).rejects.toBeInstanceOf(StorageError);
    Dexie.dependencies.indexedDB = storage;
    expect(await createClaimBase(new Database()).packs()).toEqual([]);
  });
});
