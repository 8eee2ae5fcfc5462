/** The tables of the claim base and their versions; nothing else. Questions go through `claim-base.ts`. */
import { Dexie } from 'dexie';
import type { Table } from 'dexie';
import type { PackKnowledge } from '../matching/engine.ts';
import type { SourceRef } from '../matching/types.ts';
import type { Claim, Localized, Pack } from './schema.ts';

/** What a list of packs shows; small, because every message of a page reads it. */
export interface PackRow {
  id: string;
  version: number;
  /** SHA-256 of the text that the pack was read from, in hex; rows of older releases have none. */
  hash?: string;
  enabled: boolean;
  title: Localized;
  description: Localized;
  topics: Pack['topics'];
  sources: SourceRef[];
  /** How many claims the pack holds. */
  claims: number;
}

/** All of a pack but its claims; read once in the life of a worker. */
export interface KnowledgeRow {
  pack: string;
  knowledge: PackKnowledge;
}

export interface ClaimRow {
  pack: string;
  id: string;
  question: string;
  source: string;
  claim: Claim;
}

export class Database extends Dexie {
  declare packs: Table<PackRow, string>;
  declare knowledge: Table<KnowledgeRow, string>;
  declare claims: Table<ClaimRow, [string, string]>;

  constructor(name = 'second-source') {
    super(name);
    this.version(1).stores({
      packs: 'id',
      knowledge: 'pack',
      claims: '[pack+id], [pack+question], [pack+source]',
    });
  }
}
